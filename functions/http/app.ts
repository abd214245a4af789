import { Hono } from 'hono';
import { Moment } from '#contract/ids';
import { joinRequests } from './join-requests';
import { arrivals } from './arrivals';
import { attachments } from './attachments';
import { calendar } from './calendar';
import type { Deps, Env } from './deps';
import { DeviceBudgets } from './device-budgets';
import { answerError, HttpRefusal } from './errors';
import { follow } from './follow';
import { founding } from './founding';
import { health } from './health';
import { inbound } from './inbound';
import { lessons } from './lessons';
import { mail } from './mail';
import { mailAnswer } from './mail-answer';
import { mailSafety } from './mail-safety';
import { pull } from './pull';
import { push } from './push';
import { session } from './session';
import { subscription } from './subscription';
import { trial } from './trial';

/** The header by which seeds set the clock, on a developer's machine only. */
export const NOW_HEADER = 'x-kairan-now';

/**
 * The whole API under `/api`, for Hosting's rewrite:
 *
 * | | asks | answers |
 * |---|---|---|
 * | `POST /api/session/inspect` | `SessionRequest` | `InspectReply` |
 * | `POST /api/session` | `SessionRequest` | `SessionReply` |
 * | `POST /api/push` | `PushRequest` | `PushReply` |
 * | `POST /api/pull` | `PullRequest` | `PullReply` |
 * | `PUT /api/subscription` | `SubscriptionRequest` | `SubscriptionReply` |
 * | `POST /api/trial` | `TrialRequest` | `TrialReply` |
 * | `POST /api/follow` | `FollowRequest` | `FollowReply` |
 * | `POST /api/follow/progress` | `ProgressRequest` | `ProgressReply` |
 * | `POST /api/follow/opened` | `ProgressRequest` | `OpenedReply` |
 * | `POST /api/follow/trial` | `FollowTrialRequest` | `FollowTrialReply` |
 * | `POST /api/join-requests` | `PutJoinRequest` | `JoinRequestLook` |
 * | `POST /api/join-requests/look` | `LookAtJoinRequest` | `JoinRequestLook` |
 * | `POST /api/join-requests/withdraw` | `WithdrawJoinRequest` | `JoinRequestLook` |
 * | `POST /api/arrivals` | `ArrivalRequest` | `ArrivalReply` |
 * | `POST /api/arrivals/picture` | `ArrivalPictureRequest` | the picture |
 * | `PUT, GET /api/attachments/{association}/{sha256}` | a picture, of `Kairan-Member` | 204, the picture |
 * | `POST /api/mail/look`, `/api/mail/press` | `MailRequest` | `MailLook`, `MailPressed` |
 * | `POST /api/mail/answer/look` | `MailAnswerLookRequest` | `MailAnswerLook` |
 * | `POST /api/mail/answer` | `MailAnswerRequest` | `MailPressed` |
 * | `POST /api/mail/safety/look` | `MailSafetyLookRequest` | `MailSafetyLook` |
 * | `POST /api/mail/safety` | `MailSafetyRequest` | `MailPressed` |
 * | `POST /api/mail/stop/{token}` | | 204 |
 * | `GET /api/mail/pictures/{token}` | | the picture |
 * | `POST /api/mail/inbound` | a mail | 204 |
 * | `POST /api/found` | `FoundRequest` | 204 |
 * | `POST /api/operator/verify` | `VerifyRequest` | `VerifyReply` |
 * | `POST /api/operator/chair-key` | `ChairKeyRequest` | `ChairKeyReply` |
 * | `POST /api/calendar` | `CalendarRequest` | `CalendarReply` |
 * | `GET /api/calendar/{token}.ics` | | a calendar |
 * | `GET /api/lessons/{city}` | | `CityLessons` |
 * | `GET /api/health` | | `{ok, commands, rows}` |
 *
 * Everything else than a success is `ErrorBody` with `no-store`, or 503 with an empty body for "later". The app holds
 * nothing but what each device may ask of this instance: `createApp(deps).request('/api/pull', …)` in a test is the
 * server that runs in production, given another clock, token verifier and Firestore.
 */
export function createApp(deps: Deps): Hono<Env> {
	const app = new Hono<Env>().basePath('/api');
	const devices = new DeviceBudgets();
	app.use(async (c, next) => {
		const asked = deps.clockByHeader ? Moment.safeParse(c.req.header(NOW_HEADER)) : undefined;
		c.set('now', asked?.success ? asked.data : deps.now());
		c.set('devices', devices);
		// By the clock that the answer was made by: a phone compares its own with it.
		c.header('Date', new Date(c.get('now')).toUTCString());
		c.header('Cache-Control', 'no-store');
		c.header('X-Content-Type-Options', 'nosniff');
		// Nobody inflates a body here: none of our phones sends one that is compressed.
		if (c.req.header('Content-Encoding') !== undefined)
			throw new HttpRefusal('MALFORMED', { detail: 'content-encoding', status: 415 });
		await next();
	});
	health(app);
	session(app, deps);
	push(app, deps);
	pull(app, deps);
	attachments(app, deps);
	subscription(app, deps);
	trial(app, deps);
	follow(app, deps);
	joinRequests(app, deps);
	arrivals(app, deps);
	mail(app, deps);
	mailAnswer(app, deps);
	mailSafety(app, deps);
	inbound(app, deps);
	founding(app, deps);
	lessons(app, deps);
	calendar(app, deps);
	app.notFound((c) => answerError(new HttpRefusal('MALFORMED', { detail: 'path', status: 404 }), c, deps.log));
	app.onError((error, c) => answerError(error, c, deps.log));
	return app;
}
