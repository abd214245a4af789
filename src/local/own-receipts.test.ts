import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Delivery, Row } from '#contract/rows';
import { fill, localMember, openDb, outboxEntry } from '#tests/support/local-store';
import { circular, household } from '#tests/support/sample-rows';
import { getHousehold } from './households';
import { listOwnReceipts } from './own-receipts';

const memberKey = 'a1/h1';
const at = '2026-11-20T00:00:00.000Z';

test('a household sees all that is kept of it: what waits to be sent, and receipts of circulars that are gone', async () => {
	const db = openDb();
	await fill(db, localMember(), [
		{ kind: 'circular', row: circular() },
		{ kind: 'household', row: household() },
		{ kind: 'receipt', row: { circular: 'c9', household: 'h1', told: { at, by: 'chair' } } },
	]);
	await db.outbox.put(outboxEntry(1));
	const found = await listOwnReceipts(db, memberKey);
	expect(found.map(({ receipt, circular: of }) => [receipt.circular, of?.id])).toEqual([
		['c1', 'c1'],
		['c9', undefined],
	]);
	expect((await getHousehold(db, memberKey, 'h1'))?.name).toBe('岡本');
	expect(await getHousehold(db, memberKey, 'h2')).toBeUndefined();
});

test('a circular that was sent to it stands there before anything is known of it, by phone and by mail', async () => {
	const db = openDb();
	const [sentAt, mailedAt] = [at, '2026-11-21T00:00:00.000Z'];
	const delivery = (id: string, over: Partial<Delivery> = {}): Row => ({
		kind: 'delivery',
		row: {
			...{ id, circular: 'c1', version: 1, at: sentAt },
			...{ groups: [{ group: 'g1', sent: ['h1'], failed: [] }], ...over },
		},
	});
	await fill(db, localMember(), [
		{ kind: 'circular', row: circular() },
		{ kind: 'circular', row: circular({ id: 'c2' }) },
		delivery('c1.announce-0'),
		delivery('c1.mail-0', { at: mailedAt, way: 'mail' }),
		delivery('c9.announce-0', { circular: 'c9' }),
	]);
	expect(await listOwnReceipts(db, memberKey)).toEqual([
		{
			...{ receipt: { circular: 'c1', household: 'h1' }, circular: circular() },
			arrival: { sent: sentAt, mailed: mailedAt },
		},
		{ receipt: { circular: 'c9', household: 'h1' }, arrival: { sent: sentAt } },
	]);
});
