import { encodeTime } from 'ulid';
import type { Cursor } from '#contract/pull';
import type { Row } from '#contract/rows';
import { KairanDb, memberKeyOf, type LocalMember, type OutboxEntry } from '#local/db';
import type { ClockAndIds } from '#local/dispatch';
import { localRow } from '#local/confirmed-rows';
import { member } from './sample-rows';

/** The set-up of tests of the phone: a store, a member whose first pull is done, a fixed clock and fixed ids. */
export const NOW = '2026-11-22T00:00:00.000Z';
export const DEVICE = 'd1';

let stores = 0;
export const openDb = () => new KairanDb(`test-${(stores += 1)}`);

/** A clock fixed at `now`, and ids that count up from it. */
export function clockAndIdsAt(now = NOW): ClockAndIds {
	let count = 0;
	return { now: () => now, newId: () => encodeTime(Date.parse(now), 10) + String((count += 1)).padStart(16, '0') };
}

export const cursor = (shared: number, own = 0): Cursor => ({ shared, own, scope: 's' });

export function localMember(over: Partial<LocalMember> = {}): LocalMember {
	const who = over.member ?? member('resident');
	return {
		m: memberKeyOf(who),
		member: who,
		associationName: '操南町内会',
		cursor: cursor(1),
		filled: true,
		state: 'live',
		device: DEVICE,
		filling: 1,
		refilling: false,
		...over,
	};
}

/** Puts a member and its confirmed rows in the store. */
export async function fill(db: KairanDb, local: LocalMember, rows: Row[] = []): Promise<LocalMember> {
	await db.members.put(local);
	await db.rows.bulkPut(rows.map((row) => localRow(local.m, row, local.filling)));
	return local;
}

/** The n-th command of a member as it waits in the outbox: a reading of the n-th circular. */
export function outboxEntry(n: number, over: Partial<OutboxEntry> = {}): OutboxEntry {
	const as = { association: 'a1', member: 'h1' };
	const args = { circular: `c${n}`, version: 1 };
	const id = String(n).padStart(26, '0');
	return { id, v: 1, as, at: NOW, name: 'receipt.read', args, m: memberKeyOf(as), state: 'pending', ...over };
}
