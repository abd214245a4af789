import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Circular } from '#contract/rows';
import { circular, household, member } from '#tests/support/sample-rows';
import { fill, localMember, openDb, outboxEntry } from '#tests/support/local-store';
import { localRow } from './confirmed-rows';
import { getLedger } from './ledgers';
import { live } from './live';

test('what a seat asked for is on its screen after a reload, which loads the rules, and follows what is pulled', async () => {
	const db = openDb();
	const chair = localMember({ member: member('chair') });
	const asked = circular();
	await fill(db, chair, [
		{ kind: 'circular', row: asked },
		{ kind: 'household', row: household() },
	]);
	const args = { circular: asked.id, household: household().id, way: 'paper' };
	await db.outbox.put(outboxEntry(1, { name: 'receipt.tick', args, m: chair.m }));

	const seen: string[] = [];
	const corrected: Circular = { ...asked, content: { ...asked.content, title: '訂正' } };
	await new Promise<void>((done, fail) => {
		const stop = live(() => getLedger(db, chair.m, asked.id)).subscribe((found) => {
			seen.push(`${found?.circular.content.title} ${found?.ledger.doors.map(({ state }) => state).join()}`);
			if (seen.length === 1) void db.rows.put(localRow(chair.m, { kind: 'circular', row: corrected }, 1));
			else done(stop());
		}, fail);
	});
	expect(seen).toEqual([`${asked.content.title} paper`, '訂正 paper']);
});
