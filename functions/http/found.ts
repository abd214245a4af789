import type { Context, Hono } from 'hono';
import { COMMANDS } from '#contract/commands';
import { found as foundAssociation } from '#functions/commands/found';
import { sameSecret } from '#functions/commands/secrets';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { limited } from './tries';

const BODY_MAX = 16 * 1024;
const OPERATOR = /^Operator (.{1,200})$/;

/** Lets only the operator through; guessing the secret is limited like guessing a key. */
async function demandOperator(c: Context<Env>, deps: Deps): Promise<void> {
	const shown = OPERATOR.exec(c.req.header('Authorization') ?? '')?.[1];
	if (!shown) throw new HttpRefusal('NOT_SIGNED_IN');
	const isRight = async () => sameSecret(shown, deps.secrets.operator);
	if (!(await limited(c, deps, c.get('now'), isRight, (right) => !right))) throw new HttpRefusal('NOT_ALLOWED');
}

/** `POST /found`: the operator founds an association with its chair's seat and key. Answers 204. */
export function found(app: Hono<Env>, deps: Deps): void {
	app.post('/found', async (c) => {
		await demandOperator(c, deps);
		const args = await readJson(c, COMMANDS['association.found'], BODY_MAX);
		const refused = await foundAssociation(args, { ...deps, now: c.get('now') });
		if (refused) throw new HttpRefusal(refused.refused, refused.detail ? { detail: refused.detail } : {});
		return c.body(null, 204);
	});
}
