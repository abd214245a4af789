import type { Context, Hono } from 'hono';
import { ChairKeyRequest, FoundRequest } from '#contract/founding';
import type { MemberRef } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import type { Refused } from '#functions/commands/effects/effect';
import { foundAssociation, replaceChairKey } from '#functions/commands/operator';
import { isVersionOf } from '#functions/commands/secrets';
import { memberNow } from '#functions/store/members';
import { deviceOf } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { limited } from './rate-limit';

const BODY_MAX = 16 * 1024;
const OPERATOR = /^Operator (.{1,200})$/;

/** Lets only the operator through; guessing the secret is limited like guessing a key. */
async function demandOperator(c: Context<Env>, deps: Deps): Promise<void> {
	const shown = OPERATOR.exec(c.req.header('Authorization') ?? '')?.[1];
	if (!shown) throw new HttpRefusal('NOT_SIGNED_IN');
	const isRight = () => isVersionOf(shown, deps.secrets.operator);
	if (!(await limited(c, deps, isRight, (right) => !right))) throw new HttpRefusal('NOT_ALLOWED');
}

/** Lets only a device through that acts for a city's seat now. @throws HttpRefusal NOT_ALLOWED for whoever else */
async function demandCity(device: string, as: MemberRef | undefined, c: Context<Env>, { store }: Deps): Promise<void> {
	const doc = as && (await store.memberAndHead(as)).member;
	const member = as && memberNow(as, doc, device, dayInJapan(c.get('now')));
	if (member?.role !== 'city') throw new HttpRefusal('NOT_ALLOWED');
}

/** Reads what is to be founded, from an operator or a city's seat. */
async function readFounding(c: Context<Env>, deps: Deps): Promise<FoundRequest> {
	if (OPERATOR.test(c.req.header('Authorization') ?? '')) {
		await demandOperator(c, deps);
		return readJson(c, FoundRequest, BODY_MAX);
	}
	const device = await deviceOf(c, deps);
	const args = await readJson(c, FoundRequest, BODY_MAX);
	await demandCity(device, args.as, c, deps);
	return args;
}

function answer(refused: Refused | undefined, c: Context<Env>): Response {
	if (refused) throw new HttpRefusal(refused.refused, refused.detail ? { detail: refused.detail } : {});
	return c.body(null, 204);
}

/**
 * `POST /found` makes an association with its chair's seat and key; `POST /operator/chair-key` is a chair's way back
 * in.
 */
export function founding(app: Hono<Env>, deps: Deps): void {
	app.post('/found', async (c) => {
		const { as, ...args } = await readFounding(c, deps);
		const reply = answer(await foundAssociation(args, { ...deps, now: c.get('now') }), c);
		deps.log.noted('founding', { by: as ? 'city' : 'operator' });
		return reply;
	});

	app.post('/operator/chair-key', async (c) => {
		await demandOperator(c, deps);
		const asked = await readJson(c, ChairKeyRequest, BODY_MAX);
		const reply = answer(await replaceChairKey(asked, { ...deps, now: c.get('now') }), c);
		deps.log.noted('recovery', { phonesKept: asked.keepPhones === true });
		return reply;
	});
}
