import { Hono } from 'hono';
import { beforeEach, expect, it, vi } from 'vitest';
import { addMs } from '#domain/moment';
import type { Store } from '#functions/store/store';
import type { Deps, Env } from './deps';
import { lessons } from './lessons';

const MINUTE = 60_000;
let now: string;
/** Reads of the store, by name; each answers at once that only `city` is one, unless a test says otherwise. */
const row = vi.fn<(id: string) => Promise<{ tenant: string } | undefined>>();
let app: Hono<Env>;

beforeEach(() => {
	now = '2026-11-27T00:00:00.000Z';
	row.mockReset().mockImplementation(async (id) => (id.startsWith('city') ? { tenant: 'city' } : undefined));
	app = new Hono<Env>();
	app.use(async (c, next) => {
		c.set('now', now);
		await next();
	});
	app.onError((_error, c) => c.text('', 404));
	lessons(app, {
		store: { delivery: { row }, lessonsAfter: async () => [], rowsOfKind: async () => [] } as unknown as Store,
	} as Deps);
});

const ask = async (name: string) => (await app.request(`/lessons/${name}`)).status;
const readsOf = (name: string) => row.mock.calls.filter(([id]) => id === name).length;

it('made-up names push no city out, and cost one read each while they are remembered', async () => {
	expect(await ask('city')).toBe(200);
	for (let i = 0; i < 200; i += 1) expect(await ask(`made-up-${i}`)).toBe(404);
	await ask('city');
	await ask('made-up-199');
	expect([readsOf('city'), readsOf('made-up-199')]).toEqual([1, 1]);
});

it('of too many cities the one that was asked for longest ago goes', async () => {
	for (let i = 0; i <= 50; i += 1) await ask(`city-${i}`);
	await ask('city-50');
	await ask('city-1');
	await ask('city-0');
	expect([readsOf('city-50'), readsOf('city-1'), readsOf('city-0')]).toEqual([1, 1, 2]);
});

it('a failure is asked for again, and one that comes late takes nothing from a newer answer', async () => {
	let failLate = (_error: Error) => {};
	row.mockReturnValueOnce(new Promise((_, reject) => (failLate = reject)));
	const first = ask('city');
	now = addMs(now, 6 * MINUTE);
	expect(await ask('city')).toBe(200);
	failLate(new Error('no store'));
	expect(await first).toBe(404);
	expect(await ask('city')).toBe(200);
	expect(readsOf('city')).toBe(2);
});
