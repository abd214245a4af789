import 'fake-indexeddb/auto';
import { expect, it, test } from 'vitest';
import type { SafetyReport } from '#contract/safety';
import { addMs, DAY_MS } from '#domain/moment';
import { standingOf } from '#domain/safety/standing';
import { clockAndIdsAt, DEVICE, fill, localMember, openDb } from '#tests/support/local-store';
import { household, member, safetyCheck } from '#tests/support/sample-rows';
import { dispatch } from './dispatch';
import { sweepEndedRows } from './ended-rows';
import { getOwnSafety, getSafetyCheck, getWhomToAsk, listSafetyChecks } from './safety';

const NOW = '2026-11-20T01:00:00.000Z';
const leader = localMember({ member: member('groupLeader', { group: 'g1' }) });
const phone: SafetyReport = {
	...{ check: 's1', household: 'h1' },
	entries: [{ id: 'e1', source: 'phone', way: 'self', at: NOW, said: { state: 'help' } }],
};

it('a leader who walks without signal sees what she entered beside what was confirmed, of this check alone', async () => {
	const db = openDb();
	await fill(db, leader, [
		{ kind: 'safetyCheck', row: safetyCheck() },
		{ kind: 'safetyCheck', row: safetyCheck({ id: 's10' }) },
		{ kind: 'household', row: household() },
		{ kind: 'household', row: household({ id: 'h2', order: 2 }) },
		{ kind: 'safetyReport', row: phone },
		{ kind: 'safetyReport', row: { ...phone, check: 's10' } },
		{ kind: 'safetyNeed', row: { id: 'h2', need: '車いすです', at: NOW } },
	]);
	for (const of of ['h1', 'h2'])
		await dispatch(db, clockAndIdsAt(NOW), leader.m, {
			name: 'safety.enter',
			args: { check: 's1', household: of, way: 'towel', said: { state: 'safe' } },
		});
	const seen = await getSafetyCheck(db, leader.m, 's1', NOW);
	expect([...(seen?.reports ?? [])].map(([id, report]) => [id, standingOf(report).state])).toEqual([
		['h1', 'help'],
		['h2', 'safe'],
	]);
	expect([...(seen?.unsent ?? [])].sort()).toEqual(['h1', 'h2']);
	expect(seen?.needs).toEqual(new Map([['h2', '車いすです']]));
	expect((await getSafetyCheck(db, leader.m, 's10', NOW))?.reports.get('h1')?.entries).toHaveLength(1);
	expect(await getSafetyCheck(db, leader.m, 'none', NOW)).toBeUndefined();
});

it('a leader starts a check without signal, and walks at once', async () => {
	const db = openDb();
	await fill(db, leader, [
		{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } },
		{ kind: 'household', row: household() },
	]);
	await dispatch(db, clockAndIdsAt(NOW), leader.m, {
		name: 'safety.start',
		args: { id: 'own', drill: false, scope: { to: 'group', group: 'g1' } },
	});
	await dispatch(db, clockAndIdsAt(addMs(NOW, 60_000)), leader.m, {
		name: 'safety.enter',
		args: { check: 'own', household: 'h1', way: 'door', said: { state: 'safe' } },
	});
	const [seen] = await listSafetyChecks(db, leader.m, NOW);
	expect(standingOf(seen?.reports.get('h1')).state).toBe('safe');
	expect(await getWhomToAsk(db, leader.m)).toEqual({ total: 1, groups: [{ id: 'g1', name: '1班', count: 1 }] });
});

test('a household sees the checks that ask it, a real one before a drill, and none whose time is over', async () => {
	const db = openDb();
	const home = localMember();
	await fill(db, home, [
		{ kind: 'household', row: household() },
		{ kind: 'safetyCheck', row: safetyCheck({ id: 'drill', drill: true, startedAt: NOW }) },
		{ kind: 'safetyCheck', row: safetyCheck() },
		{ kind: 'safetyCheck', row: safetyCheck({ id: 'other', scope: { to: 'group', group: 'g2' } }) },
		{ kind: 'safetyCheck', row: safetyCheck({ id: 'old', startedAt: addMs(NOW, -46 * DAY_MS) }) },
	]);
	await dispatch(db, clockAndIdsAt(NOW), home.m, {
		name: 'safety.report',
		args: { check: 's1', said: { state: 'safe' } },
	});
	const own = await getOwnSafety(db, home.m, NOW);
	expect(own?.reports.map(({ check, waits }) => `${check.id} ${waits}`)).toEqual(['s1 true', 'drill false']);
	expect(own?.source).toBe(DEVICE);
	expect(own?.reports[0]?.report?.entries[0]).toMatchObject({ source: DEVICE, way: 'self' });
	expect(await getOwnSafety(db, leader.m, NOW)).toBeUndefined();
});

test('a phone that lies without signal deletes a check whose time is over, with what was said to it, and no other', async () => {
	const db = openDb();
	await fill(db, leader, [
		{ kind: 'safetyCheck', row: safetyCheck() },
		{ kind: 'safetyReport', row: phone },
		{ kind: 'safetyCheck', row: safetyCheck({ id: 's2', startedAt: NOW }) },
		{ kind: 'safetyReport', row: { ...phone, check: 's2' } },
	]);
	await sweepEndedRows(db, addMs(safetyCheck().startedAt, 45 * DAY_MS));
	expect((await db.rows.toArray()).map(({ id }) => id).sort()).toEqual(['s2', 's2.h1']);
});
