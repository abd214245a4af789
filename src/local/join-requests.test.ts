import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import { addMs, DAY_MS } from '#domain/moment';
import { fill, localMember, NOW, openDb } from '#tests/support/local-store';
import { circular, member } from '#tests/support/sample-rows';
import { sweepEndedRows } from './ended-rows';
import { listJoinRequests } from './join-requests';

const chair = localMember({ member: member('chair', { member: 'chair' }) });
const wish = { name: '田中', address: '公園の北' };
const daysAgo = (days: number) => addMs(NOW, -days * DAY_MS);

test('a request that waits too long is shown no more, and its name is left on no leader’s phone', async () => {
	const db = openDb();
	await fill(db, chair, [
		{ kind: 'joinRequest', row: { id: 'old', at: daysAgo(JOIN_REQUEST_DAYS), wish } },
		{ kind: 'joinRequest', row: { id: 'new', at: daysAgo(JOIN_REQUEST_DAYS - 1), wish } },
		{ kind: 'circular', row: circular({ id: 'old' }) },
	]);
	expect((await listJoinRequests(db, chair.m, NOW)).map(({ id }) => id)).toEqual(['new']);
	await sweepEndedRows(db, NOW);
	expect((await db.rows.toArray()).map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
		...['circular old', 'joinRequest new'],
	]);
});
