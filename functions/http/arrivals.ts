import type { Hono } from 'hono';
import type { Moment } from '#contract/ids';
import { ArrivalPictureRequest, ArrivalRequest, type ArrivalReply } from '#contract/arrival';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { tokensOf } from '#domain/visibility';
import { Arrived } from '#functions/store/arrived';
import { memberNow } from '#functions/store/members';
import { pictureAnswer } from './attachments';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

const BODY_MAX = 4 * 1024;

/** A push lies at its service for three days at most; after that a token that somebody found is worth nothing. */
const VALID_MS = 4 * DAY_MS;

/**
 * `POST /arrivals`: a worker proves that a notice was shown, and gets what it was about. It can't sign in; the token is
 * as good, for these circulars and this phone, and came encrypted to it alone. `POST /arrivals/picture`: a picture of
 * one of them, as its reader may see it now.
 */
export function arrivals(app: Hono<Env>, deps: Pick<Deps, 'store' | 'tokens' | 'blobs'>): void {
	const { store } = deps;
	app.post('/arrivals', async (c) => {
		const { token } = await readJson(c, ArrivalRequest, BODY_MAX);
		const now = c.get('now');
		const arrived = arrivedBy(token, now, deps);
		const items: ArrivalReply['items'] = [];
		for (const member of arrived.members) {
			const circulars = await store.delivery.noteShown(arrived, member, now);
			const as = { association: arrived.association, member };
			items.push(...circulars.map((circular) => ({ as, circular })));
		}
		return c.json({ items } satisfies ArrivalReply);
	});

	app.post('/arrivals/picture', async (c) => {
		const { token, member: id, hash } = await readJson(c, ArrivalPictureRequest, BODY_MAX);
		const { association, device, members, circulars } = arrivedBy(token, c.get('now'), deps);
		const as = { association, member: id };
		const { member: doc, attachment } = await store.memberAndAttachment(as, hash);
		const member = members.includes(id) && memberNow(as, doc, device, dayInJapan(c.get('now')));
		const open = member && doc ? tokensOf(member, doc.officer) : [];
		const holders = circulars.flatMap((circular) => attachment?.circulars[circular.id] ?? []);
		// The same answer for what is not there and what is not for this reader.
		if (!attachment || !holders.some((one) => open.includes(one))) throw new HttpRefusal('ATTACHMENT_UNKNOWN');
		return pictureAnswer(c, { association, hash }, attachment, deps);
	});
}

/** What a token says. @throws HttpRefusal for one that was not made here, or too long ago */
function arrivedBy(token: string, now: Moment, { tokens }: Pick<Deps, 'tokens'>): Arrived {
	const arrived = tokens.open('arrival', token, Arrived);
	if (!arrived || Date.parse(now) - Date.parse(arrived.at) > VALID_MS)
		throw new HttpRefusal('MALFORMED', { detail: 'token' });
	return arrived;
}
