import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Deps, Env } from '#functions/http/deps';
import { lessons } from '#functions/http/lessons';

/* A stranger asks for lessons of cities that do not exist, so that those of real ones are read anew each time. */

test('made-up cities do not make an instance forget a real one', async () => {
	let reads = 0;
	const store = {
		delivery: { row: async (city: string) => (city === 'okayama' ? { tenant: 'city' } : undefined) },
		lessonsAfter: async () => {
			reads += 1;
			return [];
		},
		rowsOfKind: async () => [],
	} as unknown as Deps['store'];
	const app = new Hono<Env>().use(async (c, next) => {
		c.set('now', '2026-11-22T01:00:00.000Z');
		await next();
	});
	app.onError((_, c) => c.body(null, 404));
	lessons(app, { store } as Deps);
	const ask = async (city: string) => (await app.request(`/lessons/${city}`)).status;
	expect(await ask('okayama')).toBe(200);
	for (let at = 0; at < 100; at++) expect(await ask(`made-up-${at}`)).toBe(404);
	expect(await ask('okayama')).toBe(200);
	expect(reads).toBe(1);
});
