import type { Context, Hono } from 'hono';
import { SessionRequest, type InspectReply, type SessionReply } from '#contract/session';
import { inspectCard, redeem, type CardHolder } from '#functions/commands/redeem';
import { digestOf, fileNames } from '#functions/commands/secrets';
import type { Refused } from '#functions/commands/effects/effect';
import { deviceIfAny } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { limited } from './rate-limit';

/** A shown key is under a hundred bytes. */
const BODY_MAX = 1024;

const isUnknown = (outcome: CardHolder | Refused) => 'refused' in outcome && outcome.refused === 'KEY_UNKNOWN';

/** Reads the shown key and tries it, within the limits on guessing. */
async function tryKey(
	c: Context<Env>,
	deps: Deps,
	use: (files: string[]) => Promise<CardHolder | Refused>,
): Promise<CardHolder> {
	const { key } = await readJson(c, SessionRequest, BODY_MAX);
	const files = fileNames(deps.secrets.pepper, digestOf(key));
	const outcome = await limited(c, deps, () => use(files), isUnknown);
	if ('refused' in outcome) throw new HttpRefusal(outcome.refused);
	return outcome;
}

/** `POST /session/inspect` tells whose card it is; `POST /session` lets the device in and hands it a token. */
export function session(app: Hono<Env>, deps: Deps): void {
	app.post('/session/inspect', async (c) => {
		const device = await deviceIfAny(c, deps);
		const opened = await tryKey(c, deps, (files) => inspectCard(deps.store, files, device, c.get('now')));
		return c.json(opened satisfies InspectReply);
	});

	app.post('/session', async (c) => {
		const device = (await deviceIfAny(c, deps)) ?? deps.newDevice();
		const opened = await tryKey(c, deps, (files) => redeem(deps.store, files, device, c.get('now')));
		const token = await deps.mintToken(device);
		return c.json({ ...opened, token, auth: deps.auth } satisfies SessionReply);
	});
}
