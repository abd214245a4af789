import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fill, localMember, openDb, waiting } from '#tests/support/local-store';
import { touchedIds } from './overlaid';

const memberKey = 'a1/h1';

test('the rows that are told to wait are those of the commands that have not left this phone', async () => {
	const db = openDb();
	await fill(db, localMember());
	await db.outbox.bulkPut([
		waiting(1),
		waiting(2, { state: 'sent' }),
		waiting(3, { state: 'refused', code: 'NOT_IN_AUDIENCE' }),
		waiting(4, { args: null }),
		waiting(5, { m: 'a1/h2' }),
	]);
	const [pending, sent] = await Promise.all([touchedIds(db, memberKey), touchedIds(db, memberKey, 'sent')]);
	expect([...pending('receipt')]).toEqual(['c1.h1']);
	expect([...sent('receipt')]).toEqual(['c2.h1']);
	expect([...pending('circular')]).toEqual([]);
	expect([...(await touchedIds(db, 'a1/nobody'))('receipt')]).toEqual([]);
});
