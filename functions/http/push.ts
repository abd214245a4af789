import type { Hono } from 'hono';
import { PUSH_MAX_BYTES, PushRequest, type PushReply } from '#contract/push';
import { processAll } from '#functions/commands/batch';
import { deviceOf } from './auth';
import { readJson } from './body';
import type { Deps, Env } from './deps';

/** `POST /push`: the phone's commands, in its order. */
export function push(app: Hono<Env>, deps: Deps): void {
	app.post('/push', async (c) => {
		const device = await deviceOf(c, deps);
		const { commands } = await readJson(c, PushRequest, PUSH_MAX_BYTES);
		const { store, secrets, log } = deps;
		const results = await processAll(commands, { store, secrets, device, now: c.get('now') }, log);
		return c.json({ results } satisfies PushReply);
	});
}
