import type { Hono } from 'hono';
import { COMMAND_VERSION } from '#contract/commands';
import { ROWS_VERSION } from '#contract/pull';
import type { Env } from './deps';

/** `GET /health`: that the function answers, and which versions it speaks. Reads nothing, so that it costs nothing. */
export function health(app: Hono<Env>): void {
	app.get('/health', (c) => c.json({ ok: true, commands: COMMAND_VERSION, rows: ROWS_VERSION }));
}
