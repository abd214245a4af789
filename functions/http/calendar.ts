import { createHash, randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { CalendarRequest, type CalendarReply } from '#contract/calendar';
import { Id, type Day } from '#contract/ids';
import { LanguageTag } from '#contract/language';
import { mayShareCalendar } from '#domain/calendar/sharing';
import { dayInJapan } from '#domain/moment';
import { FEED_SECONDS, HouseholdFeeds } from '#functions/calendar/household-feed';
import type { MemberDoc } from '#functions/store/docs';
import { isPresent, memberNow } from '#functions/store/members';
import { forDevice } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal, later } from './errors';

const BODY_MAX = 1024;
const ADDRESS_BYTES = 16;

const newName = () => randomBytes(ADDRESS_BYTES).toString('base64url');

/** Which address is good after a question. Two phones that ask for the first one at once are shown the same. */
const NEXT: Record<CalendarRequest['ask'], (before: string | undefined) => string | undefined> = {
	show: (before) => before ?? newName(),
	change: newName,
	end: () => undefined,
};

/** What an address says: whose calendar, and which of its addresses it is. It names nothing to whoever holds it. */
const Address = z.tuple([Id, Id, z.string(), LanguageTag]);
type Address = z.infer<typeof Address>;

/**
 * The calendar of a household for other calendars. `POST /calendar` hands out, changes and ends its address; `GET
 * /calendar/{token}.ics` is the calendar, for whoever has the address.
 */
export function calendar(app: Hono<Env>, deps: Deps): void {
	const feeds = new HouseholdFeeds(deps.store);

	app.post('/calendar', (c) =>
		forDevice(c, deps, 'other', async (device) => {
			const { as, ask, language } = await readJson(c, CalendarRequest, BODY_MAX);
			const now = c.get('now');
			c.get('devices').spend('calendarAddresses', device, 1, Date.parse(now));
			const may = (doc: MemberDoc) => {
				const member = memberNow(as, doc, device, dayInJapan(now));
				return member !== undefined && mayShareCalendar(member);
			};
			const chosen = await deps.store.dated.setAddress(as, may, (before) => NEXT[ask](before));
			if (chosen === null) throw new HttpRefusal('NOT_ALLOWED');
			if (chosen === undefined) return c.json({} satisfies CalendarReply);
			const address: Address = [as.association, as.member, chosen, language];
			return c.json({ token: deps.tokens.seal('calendar', address) } satisfies CalendarReply);
		}),
	);

	app.get('/calendar/:file{[A-Za-z0-9_-]{1,1000}[.]ics}', async (c) => {
		const now = c.get('now');
		const address = deps.tokens.open('calendar', c.req.param('file').slice(0, -'.ics'.length), Address);
		if (!address) throw unknown();
		const [association, member, calendar, language] = address;
		const as = { association, member };
		c.get('devices').spend('calendars', calendar, 1, Date.parse(now));
		const { member: doc, head } = await deps.store.memberAndHead(as);
		// The database was lost, or is being restored: that ends nobody's calendar.
		if (!head) return later(c);
		if (!doc || !isGood(doc, calendar, dayInJapan(now))) throw unknown();
		const text = await feeds.textFor({ as, doc, head, language, now });
		const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
		c.header('ETag', tag);
		c.header('Cache-Control', `private, max-age=${FEED_SECONDS}`);
		if (isKnown(c.req.header('If-None-Match'), tag)) return c.body(null, 304);
		c.header('Content-Type', 'text/calendar; charset=utf-8');
		return c.body(text);
	});
}

/** The same answer as for any path that leads nowhere: it tells nobody that there was a calendar. */
const unknown = () => new HttpRefusal('MALFORMED', { detail: 'path', status: 404 });

const isGood = (doc: MemberDoc, calendar: string, today: Day): boolean =>
	doc.kind === 'household' && isPresent(doc, today) && doc.calendar === calendar;

/** Whether whoever asks has this version. A proxy that compresses it marks its tag as weak. */
const isKnown = (tags: string | undefined, tag: string): boolean =>
	(tags ?? '').split(',').some((one) => one.trim().replace(/^W\//u, '') === tag);
