import type { Hono } from 'hono';
import { ArrivalRequest, type ArrivalReply } from '#contract/arrival';
import { DAY_MS } from '#domain/moment';
import { Arrived } from '#functions/delivery/arrived';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { limited } from './rate-limit';

const BODY_MAX = 4 * 1024;

/** A push lies at its service for three days at most; after that a token that somebody found is worth nothing. */
const VALID_MS = 4 * DAY_MS;

/**
 * `POST /arrivals`: a worker proves that a notice was shown, and gets what it was about. It can't sign in; the token is
 * as good, for these circulars and this phone, and came encrypted to it alone.
 */
export function arrivals(app: Hono<Env>, deps: Pick<Deps, 'store' | 'tokens' | 'secrets' | 'proxies'>): void {
	const { store, tokens } = deps;
	app.post('/arrivals', async (c) => {
		const { token } = await readJson(c, ArrivalRequest, BODY_MAX);
		const now = c.get('now');
		const open = () => tokens.open('arrival', token, Arrived);
		const arrived = await limited(c, deps, 'links', open, (opened) => opened === undefined);
		if (!arrived || Date.parse(now) - Date.parse(arrived.at) > VALID_MS)
			throw new HttpRefusal('MALFORMED', { detail: 'token' });
		const items: ArrivalReply['items'] = [];
		for (const member of arrived.members) {
			const circulars = await store.delivery.noteShown(arrived, member, now);
			const as = { association: arrived.association, member };
			items.push(...circulars.map((circular) => ({ as, circular })));
		}
		return c.json({ items } satisfies ArrivalReply);
	});
}
