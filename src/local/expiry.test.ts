import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { circular, household, member } from '#tests/support/sample-rows';
import { fill, localMember, openDb, outboxEntry } from '#tests/support/local-store';
import type { LocalMember } from './db';
import { deleteExpired } from './expiry';

const visit = { count: 7, day: '2026-06-01' };
const chair: Partial<LocalMember> = { member: member('chair', { member: 'chair' }), visit };

test.each([
	['a seat', chair, '2026-07-31', 1],
	['a seat', chair, '2026-08-01', 0],
	['a household', { visit }, '2026-11-28', 1],
	['a household', { visit }, '2026-11-29', 0],
	['a phone whose visits are not counted', {}, '2036-01-01', 1],
])('what %s holds is deleted when it did not come for too long (%#)', async (_, over, today, left) => {
	const db = openDb();
	const local = await fill(db, localMember(over), [{ kind: 'circular', row: circular({ id: 'c1' }) }]);
	await deleteExpired(db, today);
	expect(await db.rows.count()).toBe(left);
	const { cursor, filled } = (await db.members.get(local.m)) as LocalMember;
	expect([cursor !== null, filled]).toEqual([left === 1, left === 1]);
});

test('what waits to be sent, its drafts, its visits and what others hold on the same phone stay', async () => {
	const db = openDb();
	const local = await fill(db, localMember(chair), [{ kind: 'household', row: household({ id: 'h1' }) }]);
	await fill(db, localMember(), [{ kind: 'circular', row: circular({ id: 'c1' }) }]);
	await db.outbox.put(outboxEntry(1, { m: local.m }));
	await db.drafts.put({ id: 'd1', m: local.m, updatedAt: '2026-05-01T00:00:00.000Z', form: {} });
	await deleteExpired(db, '2026-12-01');
	expect([await db.rows.count(), await db.outbox.count(), await db.drafts.count()]).toEqual([1, 1, 1]);
	expect((await db.members.get(local.m))?.visit).toEqual(visit);
});
