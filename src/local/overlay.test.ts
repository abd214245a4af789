import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fill, localMember, openDb, outboxEntry } from '#tests/support/local-store';
import { touchedIds } from './overlay';

const memberKey = 'a1/h1';

test('the rows that are told to wait are those of the commands that have not left this phone', async () => {
	const db = openDb();
	await fill(db, localMember());
	await db.outbox.bulkPut([
		outboxEntry(1),
		outboxEntry(2, { state: 'sent' }),
		outboxEntry(3, { state: 'refused', code: 'NOT_IN_AUDIENCE' }),
		outboxEntry(4, { args: null }),
		outboxEntry(5, { m: 'a1/h2' }),
	]);
	const [pending, sent] = await Promise.all([touchedIds(db, memberKey), touchedIds(db, memberKey, 'sent')]);
	expect([...pending('receipt')]).toEqual(['c1.h1']);
	expect([...sent('receipt')]).toEqual(['c2.h1']);
	expect([...pending('circular')]).toEqual([]);
	expect([...(await touchedIds(db, 'a1/nobody'))('receipt')]).toEqual([]);
});
