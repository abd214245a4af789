import type { Context, Hono } from 'hono';
import { SessionRequest, type InspectReply, type SessionReply } from '#contract/session';
import { inspectCard, redeem } from '#functions/commands/redeem';
import { digestOf, fileNames } from '#functions/commands/secrets';
import type { CardHolder } from '#functions/commands/shown-card';
import type { Refused } from '#functions/commands/effects/effect';
import { deviceIfAny } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { limited } from './rate-limit';

/** A shown key is under a hundred bytes. */
const BODY_MAX = 1024;

const isUnknown = (outcome: CardHolder | Refused) => 'refused' in outcome && outcome.refused === 'KEY_UNKNOWN';

/**
 * Reads the shown key and tries it: typed letters within the limits on guessing. What a QR code holds cannot be
 * guessed, and is never refused for what others did.
 */
async function tryKey<T extends CardHolder>(
	c: Context<Env>,
	deps: Deps,
	use: (files: string[]) => Promise<T | Refused>,
): Promise<T> {
	const { key } = await readJson(c, SessionRequest, BODY_MAX);
	const files = fileNames(deps.secrets.pepper, digestOf(key));
	const attempt = () => use(files);
	const outcome =
		key.by === 'secret' ? await attempt() : await limited(c, deps, { what: 'letters', attempt, failed: isUnknown });
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
		const devices = { known: await deviceIfAny(c, deps), fresh: deps.newDevice() };
		const { device, ...opened } = await tryKey(c, deps, (files) => redeem(deps.store, files, devices, c.get('now')));
		const token = await deps.mintToken(device);
		return c.json({ ...opened, token, auth: deps.auth } satisfies SessionReply);
	});
}
