import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fill, localMember } from '#tests/support/local-store';
import { circular, hall, lesson, member } from '#tests/support/sample-rows';

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
