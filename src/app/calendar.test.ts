import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fill, localMember } from '#tests/support/local-store';
import { circular, duty, hall, lesson, member } from '#tests/support/sample-rows';

vi.mock('./engine', () => ({ engine: {} }));
vi.mock('./context', async () => {
	const { KairanDb } = await import('#local/db');
	return { db: new KairanDb('calendar'), now: () => '2026-11-27T00:00:00.000Z' };
});

const { db } = await import('./context');
const { readCalendar } = await import('./calendar');

test('a phone’s calendar has its circulars and the lessons nearby, from its own store, soonest first', async () => {
	const own = localMember({ member: member('resident') });
	const c = circular({});
	const fields = { when: { day: '2026-12-24' } };
	await fill(db, own, [
		{ kind: 'association', row: { id: 'a1', name: '試し', district: '操南学区', phone: '086-000-1200' } },
		{ kind: 'circular', row: { ...c, content: { ...c.content, fields } } },
		{ kind: 'hall', row: { ...hall(), id: 'near', districts: ['操南小学校区'] } },
		{ kind: 'lesson', row: { ...lesson(), id: 'l1', hallId: 'near', day: '2026-12-25' } },
		{ kind: 'lesson', row: { ...lesson(), id: 'l2', hallId: 'far', day: '2026-12-25' } },
		{ kind: 'lesson', row: { ...lesson(), id: 'l3', hallId: 'near', day: '2026-12-01' } },
	]);
	const found = await readCalendar(own.m, 'ja');
	expect(found.map(({ of }) => of)).toEqual(['l3', c.id, 'l1']);
});

test('it has the household’s own turns and the city’s collection days, and no turn of a neighbour', async () => {
	const own = localMember({ member: member('resident') });
	const { household } = member('resident');
	await fill(db, own, [
		{
			kind: 'duty',
			row: duty({
				turns: [
					{ days: ['2026-12-01'], household: household ?? '' },
					{ days: ['2026-12-08'], household: 'other' },
				],
			}),
		},
		{
			kind: 'rubbish',
			row: {
				...{ id: 'rubbish', area: '東学区', until: '2026-11-30' },
				kinds: [{ name: '資源ごみ', rules: [{ weekday: 1 }], off: [], extra: [] }],
			},
		},
	]);
	const found = (await readCalendar(own.m, 'ja')).filter(({ day }) => day >= '2026-11-28');
	expect(found.filter(({ kind }) => kind === 'duty' || kind === 'rubbish')).toEqual([
		{ kind: 'rubbish', of: '資源ごみ', day: '2026-11-30', title: '資源ごみ' },
		{ kind: 'duty', of: 't1', day: '2026-12-01', title: 'お宅の番：ごみ当番' },
	]);
});
