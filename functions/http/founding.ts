import type { Context, Hono } from 'hono';
import { ChairKeyRequest, FoundRequest, VerifyRequest, type ChairKeyReply, type VerifyReply } from '#contract/founding';
import type { MemberRef, Moment } from '#contract/ids';
import { DAY_MS, dayInJapan } from '#domain/moment';
import type { Refused } from '#functions/commands/effects/effect';
import { foundAssociation, verifyAssociation, type Founder } from '#functions/commands/founding';
import { replaceChairKey } from '#functions/commands/operator';
import { isVersionOf } from '#functions/commands/secrets';
import { memberNow } from '#functions/store/members';
import { deviceOf } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { limited } from './rate-limit';

const BODY_MAX = 16 * 1024;
/** Associations that one seat of a city founds in a day, so that a stolen phone founds no thousands. */
export const FOUNDED_A_DAY = 20;
/** And all seats of a city: a thief who has a seat's card as well opens more of them. */
export const FOUNDED_A_DAY_BY_CITY = 100;
const OPERATOR = /^Operator (.{1,200})$/;

/** Lets only the operator through; how often the secret may be guessed is counted apart from keys. */
async function demandOperator(c: Context<Env>, deps: Deps): Promise<void> {
	const shown = OPERATOR.exec(c.req.header('Authorization') ?? '')?.[1];
	if (!shown) throw new HttpRefusal('NOT_SIGNED_IN');
	const attempt = () => isVersionOf(shown, deps.secrets.operator);
	const isRight = await limited(c, deps, { what: 'operator', attempt, failed: (right) => !right });
	if (!isRight) throw new HttpRefusal('NOT_ALLOWED');
}

/** The city's seat for which a device acts now. @throws HttpRefusal NOT_ALLOWED for whoever else */
async function demandCity(
	device: string,
	as: MemberRef | undefined,
	c: Context<Env>,
	{ store }: Deps,
): Promise<Founder> {
	const doc = as && (await store.memberAndHead(as)).member;
	const member = as && memberNow(as, doc, device, dayInJapan(c.get('now')));
	if (member?.role !== 'city') throw new HttpRefusal('NOT_ALLOWED');
	return { member, device };
}

/** Reads what is to be founded, from an operator or a city's seat. */
async function readFounding(c: Context<Env>, deps: Deps): Promise<{ args: FoundRequest; founder?: Founder }> {
	if (OPERATOR.test(c.req.header('Authorization') ?? '')) {
		await demandOperator(c, deps);
		return { args: await readJson(c, FoundRequest, BODY_MAX) };
	}
	const device = await deviceOf(c, deps);
	const args = await readJson(c, FoundRequest, BODY_MAX);
	return { args, founder: await demandCity(device, args.as, c, deps) };
}

/** Founds, within what a city's seat may found in a day; what was refused is not counted. */
async function found(args: FoundRequest, founder: Founder | undefined, deps: Deps, now: Moment): Promise<void> {
	const { as: _, ...rest } = args;
	const make = async () => void demandDone(await foundAssociation(rest, { ...deps, now }, founder));
	if (!founder) return make();
	const { association, member } = founder.member;
	const [today, expires] = [dayInJapan(now), new Date(Date.parse(now) + 2 * DAY_MS)];
	const allowances = [
		{ name: `found.${association}.${today}`, limit: FOUNDED_A_DAY_BY_CITY, expires },
		{ name: `found.${association}.${member}.${today}`, limit: FOUNDED_A_DAY, expires },
	];
	const { counters } = deps.store;
	if ((await counters.take(allowances)).length > 0) throw new HttpRefusal('TOO_MANY_FOUNDED');
	try {
		await make();
	} catch (error) {
		await counters.giveBack(allowances).catch(() => undefined);
		throw error;
	}
}

function demandDone<T extends object>(outcome: T | Refused | undefined): T | undefined {
	if (outcome && 'refused' in outcome)
		throw new HttpRefusal(outcome.refused, outcome.detail ? { detail: outcome.detail } : {});
	return outcome;
}

/**
 * `POST /found` makes a tenant with its first seat and key; `POST /operator/verify` confirms one that a city founded;
 * `POST /operator/chair-key` is the way back in for whoever leads it.
 */
export function founding(app: Hono<Env>, deps: Deps): void {
	app.post('/found', async (c) => {
		const { args, founder } = await readFounding(c, deps);
		await found(args, founder, deps, c.get('now'));
		deps.log.noted('founding', { by: founder ? 'city' : 'operator' });
		return c.body(null, 204);
	});

	app.post('/operator/verify', async (c) => {
		await demandOperator(c, deps);
		const { association } = await readJson(c, VerifyRequest, BODY_MAX);
		const reply = demandDone(await verifyAssociation(association, { ...deps, now: c.get('now') }));
		deps.log.noted('verified', {});
		return c.json(reply satisfies VerifyReply | undefined);
	});

	app.post('/operator/chair-key', async (c) => {
		await demandOperator(c, deps);
		const asked = await readJson(c, ChairKeyRequest, BODY_MAX);
		const reply = demandDone(await replaceChairKey(asked, { ...deps, now: c.get('now') }));
		deps.log.noted('recovery', { phonesKept: asked.keepPhones === true });
		return c.json(reply satisfies ChairKeyReply | undefined);
	});
}
