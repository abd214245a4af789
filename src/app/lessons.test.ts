import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CityLessons } from '#contract/lessons';
import { Retry } from '#sync/errors';
import { fill, localMember } from '#tests/support/local-store';
import { hall, lesson, member } from '#tests/support/sample-rows';

const { cityLessons, time } = vi.hoisted(() => ({
	cityLessons: vi.fn<(city: string) => Promise<CityLessons>>(),
	time: { now: '2026-11-27T00:00:00.000Z' },
}));
vi.mock('./engine', () => ({ engine: { cityLessons } }));
vi.mock('./context', async () => {
	const { KairanDb } = await import('#local/db');
	return { db: new KairanDb('lessons'), now: () => time.now };
});

const { db } = await import('./context');
const { fetchDaily, fetchLessons, readLessons } = await import('./lessons');

const own = localMember({ member: member('resident') });
const other = localMember({ member: member('resident', { association: 'a2' }) });
const facts = { name: '試し', district: '操南学区', phone: '086-000-1200' };

beforeEach(async () => {
	await Promise.all([db.settings.clear(), db.rows.clear(), db.members.clear()]);
	cityLessons.mockReset().mockResolvedValue({ lessons: [lesson()], halls: [hall()] });
	time.now = '2026-11-27T00:00:00.000Z';
	await fill(db, own, [{ kind: 'association', row: { id: 'a1', ...facts, city: 'okayama' } }]);
	await fill(db, other, [{ kind: 'association', row: { id: 'a2', ...facts, city: 'okayama' } }]);
});

test('the city’s schedule is asked for once a day, and once for all of a phone’s members', async () => {
	await fetchDaily();
	await fetchDaily();
	expect(cityLessons.mock.calls).toEqual([['okayama']]);
	time.now = '2026-11-28T00:00:00.000Z';
	await fetchDaily();
	expect(cityLessons).toHaveBeenCalledTimes(2);
});

test('a page that is opened asks anew after an hour', async () => {
	await fetchLessons(own.m);
	time.now = '2026-11-27T00:59:59.000Z';
	await fetchLessons(own.m);
	expect(cityLessons).toHaveBeenCalledTimes(1);
	time.now = '2026-11-27T01:00:00.000Z';
	await fetchLessons(own.m);
	expect(cityLessons).toHaveBeenCalledTimes(2);
});

test('what was received stays where the next answer does not come, with when it was received', async () => {
	expect(await readLessons(own.m, '2026-11-27')).toMatchObject({ lessons: [], received: undefined, hasCity: true });
	await fetchLessons(own.m);
	cityLessons.mockRejectedValue(new Retry('network'));
	time.now = '2026-12-01T00:00:00.000Z';
	expect(await fetchLessons(own.m)).toBe('unreachable');
	const known = await readLessons(own.m, '2026-12-01');
	expect(known).toMatchObject({ received: '2026-11-27T00:00:00.000Z', district: '操南学区', halls: [hall()] });
	expect(known.lessons).toEqual([lesson()]);
	expect((await readLessons(own.m, '2026-12-04')).lessons).toEqual([]);
});

test('what an earlier version of the app kept is still read', async () => {
	await db.settings.put({ key: 'lessons okayama', value: { at: time.now, lessons: [lesson()] } });
	expect(await readLessons(own.m, '2026-11-27')).toMatchObject({ lessons: [lesson()], halls: [] });
});
