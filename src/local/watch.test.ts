import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Row } from '#contract/rows';
import type { Watch } from '#contract/watch';
import { addDays, addMs, DAY_MS, dayInJapan } from '#domain/moment';
import { clockAndIdsAt, DEVICE, fill, localMember, NOW, openDb } from '#tests/support/local-store';
import { circular, household, member } from '#tests/support/sample-rows';
import { dispatch } from './dispatch';
import { getOwnWatch, listWatched } from './watch';

const TODAY = dayInJapan(NOW);
const phone = (id: string, relation: 'self' | 'family') => ({ id, relation, since: NOW, seen: TODAY });
const home = household({ phone: '086-000-0101', devices: [phone(DEVICE, 'self'), phone('daughter', 'family')] });
const rows: Row[] = [
	{ kind: 'household', row: home },
	{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } },
];
const watch = (over: Partial<Watch> = {}): Watch => ({
	...{ id: 'h1', at: NOW, silence: { since: addDays(TODAY, -4), told: NOW } },
	named: [{ id: 'seat-1', as: 'leader', at: NOW }],
	...over,
});

/** Four that were sent a week apart, each read by so many days later. */
const read = (wait: number): Row[] =>
	[40, 33, 26, 19].flatMap((ago, nth): Row[] => {
		const publishedAt = addMs(NOW, -ago * DAY_MS);
		const one = circular({ id: `c${nth}`, publishedAt });
		const readBySelf = { at: addMs(publishedAt, wait * DAY_MS), version: 1 };
		return [
			{ kind: 'circular', row: one },
			{ kind: 'receipt', row: { circular: one.id, household: 'h1', readBySelf } },
		];
	});

test('a household without signal sees whom it named, that this waits, and after how many days they are told', async () => {
	const db = openDb();
	const own = localMember();
	await fill(db, own, [...rows, ...read(2)]);
	expect(await getOwnWatch(db, own.m, TODAY)).toMatchObject({ watch: undefined, group: '1班', patience: 4 });
	await dispatch(db, clockAndIdsAt(), own.m, { name: 'watch.ask', args: { leader: true, family: ['daughter'] } });
	const asked = await getOwnWatch(db, own.m, TODAY);
	expect(asked?.watch?.named.map(({ as }) => as)).toEqual(['leader', 'family']);
	expect(asked).toMatchObject({ waits: true, family: [{ id: 'daughter' }] });
});

test('of a household that reads on paper, or has read too little, no habit is known', async () => {
	const db = openDb();
	const own = localMember();
	await fill(db, own, [{ kind: 'household', row: household({ ways: ['paper'] }) }, ...read(1).slice(0, 6)]);
	expect(await getOwnWatch(db, own.m, TODAY)).toMatchObject({ patience: undefined, onPaper: true });
	// What is older than four months says nothing of today.
	const later = addDays(TODAY, 110);
	await fill(db, own, [...rows, ...read(1)]);
	expect((await getOwnWatch(db, own.m, later))?.patience).toBeUndefined();
});

test('a leader sees those who named her seat, with the telephone, and what she pressed without signal', async () => {
	const db = openDb();
	const leader = localMember({ member: member('groupLeader', { member: 'seat-1', group: 'g1' }) });
	const other: Row = { kind: 'watch', row: watch({ id: 'h2', named: [{ id: 'seat-2', as: 'leader', at: NOW }] }) };
	await fill(db, leader, [...rows, { kind: 'watch', row: watch() }, other]);
	const [seen, ...more] = await listWatched(db, leader.m);
	expect(more).toEqual([]);
	expect(seen).toMatchObject({ household: { name: home.name, phone: '086-000-0101' }, waits: false });
	await dispatch(db, clockAndIdsAt(), leader.m, { name: 'watch.reached', args: { household: 'h1' } });
	const [after] = await listWatched(db, leader.m);
	expect(after).toMatchObject({ waits: true, watch: { silence: { over: { how: 'reached' } } } });
	await dispatch(db, clockAndIdsAt(), leader.m, { name: 'watch.decline', args: { household: 'h1' } });
	expect(await listWatched(db, leader.m)).toEqual([]);
});

test('of the phones of family, only the one that is named has anything to see', async () => {
	const family = (device: string) => localMember({ member: member('family'), device });
	for (const [device, count] of [
		['daughter', 1],
		['son', 0],
	] as const) {
		const db = openDb();
		const own = family(device);
		await fill(db, own, [
			...rows,
			{ kind: 'watch', row: watch({ named: [{ id: 'daughter', as: 'family', at: NOW }] }) },
		]);
		expect(await listWatched(db, own.m), device).toHaveLength(count);
	}
});
