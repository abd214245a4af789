import type { Context, Hono } from 'hono';
import {
	FollowRequest,
	FollowTrialRequest,
	ProgressRequest,
	type FollowReply,
	type FollowTrialReply,
	type OpenedReply,
	type ProgressReply,
} from '#contract/following';
import type { MemberRef, Moment } from '#contract/ids';
import { followedUntil } from '#domain/following';
import { DAY_MS, dayInJapan, HOUR_MS } from '#domain/moment';
import {
	follow as followCard,
	followedNow,
	Grant,
	isGranted,
	isGrantedLater,
	openedSince,
	progressOf,
	type Follower,
} from '#functions/commands/follow';
import { digestOf, fileNames } from '#functions/commands/secrets';
import { deskTrialMessage } from '#functions/delivery/push-message';
import { memberNow } from '#functions/store/members';
import { forDevice } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { limited } from './rate-limit';

const BODY_MAX = 24 * 1024;

/** Households that one seat looks at in a day: more than a hall full of them. */
const FOLLOWS_A_DAY = 100;
/** Trial notices that one household's phones are shown in an hour. */
const TRIALS_AN_HOUR = 6;

/** Counts one more within a window; true when it was used up before. */
async function isSpent({ store }: Deps, what: string, window: { ms: number; limit: number; now: Moment }) {
	const { ms, limit, now } = window;
	const at = Math.floor(Date.parse(now) / ms);
	const spent = await store.counters.take([{ name: `${what}.${at}`, limit, expires: new Date((at + 1) * ms) }]);
	return spent.length > 0;
}

/** Who asks, as the seat has its rights now. What it may see, the card in its hand says. */
async function followerOf(deps: Deps, as: MemberRef, device: string, now: Moment): Promise<Follower> {
	const member = memberNow(as, (await deps.store.memberAndHead(as)).member, device, dayInJapan(now));
	if (!member || member.household) throw new HttpRefusal('NOT_ALLOWED');
	return { member, device };
}

/** What a token grants to whoever asks; undefined for one of somebody else, of another day or of nobody. */
function grantIn({ tokens }: Deps, token: string, follower: Follower, now: Moment): Grant | undefined {
	const grant = tokens.open('follow', token, Grant);
	return grant && isGranted(grant, follower, now) ? grant : undefined;
}

/**
 * The desk (相談デスク): whoever helps a household follows the steps of the phone that came in by the card in her hand,
 * and shows a trial notice on it. Typed letters are within the limits on guessing.
 */
export function follow(app: Hono<Env>, deps: Deps): void {
	app.post('/follow', (c) => forDevice(c, deps, 'other', (device) => begin(c, deps, device)));
	app.post('/follow/progress', (c) => forDevice(c, deps, 'other', (device) => progress(c, deps, device)));
	app.post('/follow/opened', (c) => forDevice(c, deps, 'other', (device) => opened(c, deps, device)));
	app.post('/follow/trial', (c) => forDevice(c, deps, 'other', (device) => showTrial(c, deps, device)));
}

async function begin(c: Context<Env>, deps: Deps, device: string): Promise<Response> {
	const { as, key } = await readJson(c, FollowRequest, BODY_MAX);
	const [now, { store, tokens }] = [c.get('now'), deps];
	const follower = await followerOf(deps, as, device, now);
	const window = { ms: DAY_MS, limit: FOLLOWS_A_DAY, now };
	if (await isSpent(deps, `follow.${as.association}.${as.member}`, window)) throw new HttpRefusal('TOO_MANY_FOLLOWED');
	const attempt = () => followCard(store, fileNames(deps.secrets.pepper, digestOf(key)), follower, now);
	const failed = (one: Awaited<ReturnType<typeof attempt>>) => 'refused' in one && one.refused === 'KEY_UNKNOWN';
	const outcome = key.by === 'secret' ? await attempt() : await limited(c, deps, { what: 'letters', attempt, failed });
	if ('refused' in outcome) throw new HttpRefusal(outcome.refused);
	const { name, grant } = outcome;
	const known = (await progressOf(store, grant, follower, now)) ?? { woken: false };
	const token = tokens.seal('follow', grant);
	const id = tokens.name('follow', grant.of.association, grant.of.member);
	return c.json({ id, name, token, until: followedUntil(now), progress: known } satisfies FollowReply);
}

async function progress(c: Context<Env>, deps: Deps, device: string): Promise<Response> {
	const { follower, tokens, now } = await asked(c, deps, device);
	const each = tokens.map(async (token) => {
		const grant = grantIn(deps, token, follower, now);
		return (grant && (await progressOf(deps.store, grant, follower, now))) ?? null;
	});
	return c.json({ progress: await Promise.all(each) } satisfies ProgressReply);
}

/** On later days: who has to be asked how she gets on. */
async function opened(c: Context<Env>, deps: Deps, device: string): Promise<Response> {
	const { follower, tokens, now } = await asked(c, deps, device);
	const each = tokens.map(async (token) => {
		const grant = deps.tokens.open('follow', token, Grant);
		if (!grant || !isGrantedLater(grant, follower, now)) return null;
		return (await openedSince(deps.store, grant, follower, now)) ?? null;
	});
	return c.json({ opened: await Promise.all(each) } satisfies OpenedReply);
}

/** Who asks after several, within what a device may ask. */
async function asked(c: Context<Env>, deps: Deps, device: string) {
	const { as, tokens } = await readJson(c, ProgressRequest, BODY_MAX);
	const now = c.get('now');
	c.get('devices').spend('followed', device, tokens.length, Date.parse(now));
	return { follower: await followerOf(deps, as, device, now), tokens, now };
}

async function showTrial(c: Context<Env>, deps: Deps, device: string): Promise<Response> {
	const { as, token } = await readJson(c, FollowTrialRequest, BODY_MAX);
	const now = c.get('now');
	const follower = await followerOf(deps, as, device, now);
	const grant = grantIn(deps, token, follower, now);
	const found = grant && (await followedNow(deps.store, grant, follower, now));
	if (!found) throw new HttpRefusal('NOT_ALLOWED');
	return c.json({ outcome: await sendTrial(deps, grant, found.phone, now) } satisfies FollowTrialReply);
}

type Phone = NonNullable<Awaited<ReturnType<typeof followedNow>>>['phone'];

async function sendTrial(deps: Deps, { of }: Grant, phone: Phone, now: Moment): Promise<FollowTrialReply['outcome']> {
	const [device, { push: to }] = phone ?? ['', {}];
	if (!deps.push || !to) return 'noPhone';
	const window = { ms: HOUR_MS, limit: TRIALS_AN_HOUR, now };
	if (await isSpent(deps, `follow-trial.${of.association}.${of.member}`, window)) return 'tooMany';
	const { endpoint, p256dh, auth, language } = to;
	const message = deskTrialMessage(of, { device, language, now, tokens: deps.tokens });
	const outcome = await deps.push.send({ endpoint, keys: { p256dh, auth } }, message);
	return outcome === 'accepted' ? 'sent' : 'noPhone';
}
