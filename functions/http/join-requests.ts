import type { Context, Hono } from 'hono';
import { LookAtJoinRequest, PutJoinRequest, WithdrawJoinRequest, type JoinRequestLook } from '#contract/join-requests';
import type { Moment } from '#contract/ids';
import { DAY_MS, dayInJapan } from '#domain/moment';
import {
	lookAtJoinRequest,
	putJoinRequest,
	withdrawJoinRequest,
	type Newcomer,
} from '#functions/commands/join-requests';
import type { Outcome } from '#functions/commands/carry-out';
import { addressName } from '#functions/commands/secrets';
import type { Allowance } from '#functions/store/counters';
import { placeOf } from './address';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { dispatch } from './dispatch';
import { HttpRefusal } from './errors';

const BODY_MAX = 4 * 1024;

/** Requests from one place in a day: a hall with a desk for newcomers has one address. */
export const FROM_A_PLACE_A_DAY = 20;
/** And to one association, from everywhere: more than it has newcomers in a year. */
const TO_AN_ASSOCIATION_A_DAY = 60;

/** Runs what follows. @throws HttpRefusal where it was refused */
async function settle(outcome: Outcome, deps: Deps): Promise<void> {
	if ('refused' in outcome) throw new HttpRefusal(outcome.refused);
	if (outcome.jobs.length > 0) await dispatch(outcome.jobs, deps, 'joinRequests.jobs');
}

/** What may be asked for in a day. Both windows end with the day in Japan, or soon after. */
function allowancesOf(c: Context<Env>, { secrets, proxies }: Deps, { association }: Newcomer): Allowance[] {
	const now: Moment = c.get('now');
	const [today, expires] = [dayInJapan(now), new Date(Date.parse(now) + 2 * DAY_MS)];
	const place = addressName(secrets.pepper, placeOf(c.req.header('X-Forwarded-For'), proxies));
	return [
		{ name: `joinRequests.from.${place}.${today}`, limit: FROM_A_PLACE_A_DAY, expires },
		{ name: `joinRequests.to.${association}.${today}`, limit: TO_AN_ASSOCIATION_A_DAY, expires },
	];
}

/** What this phone is shown now. @throws HttpRefusal ASSOCIATION_UNKNOWN */
async function look(c: Context<Env>, deps: Deps, who: LookAtJoinRequest): Promise<JoinRequestLook> {
	const { association, secret } = who;
	const shown = { association, ...(secret !== undefined && { secret }) };
	const found = await lookAtJoinRequest(shown, { ...deps, now: c.get('now') });
	if (!found) throw new HttpRefusal('ASSOCIATION_UNKNOWN');
	return found;
}

/**
 * Somebody without a card asks to join (加入の申し込み): without a sign-in, and without any right. Only the phone that
 * holds the secret learns what became of it.
 */
export function joinRequests(app: Hono<Env>, deps: Deps): void {
	app.post('/join-requests', async (c) => {
		const { wish, ...who } = await readJson(c, PutJoinRequest, BODY_MAX);
		// No counter is made for an association that does not exist.
		await look(c, deps, who);
		const allowances = allowancesOf(c, deps, who);
		const { counters } = deps.store;
		if ((await counters.take(allowances)).length > 0) throw new HttpRefusal('TOO_MANY_JOIN_REQUESTS');
		await settle(await putJoinRequest(who, wish, { ...deps, now: c.get('now') }), deps);
		return c.json(await look(c, deps, who));
	});

	app.post('/join-requests/look', async (c) =>
		c.json(await look(c, deps, await readJson(c, LookAtJoinRequest, BODY_MAX))),
	);

	app.post('/join-requests/withdraw', async (c) => {
		const who = await readJson(c, WithdrawJoinRequest, BODY_MAX);
		await settle(await withdrawJoinRequest(who, { ...deps, now: c.get('now') }), deps);
		return c.json(await look(c, deps, who));
	});
}
