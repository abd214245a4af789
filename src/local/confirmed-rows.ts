import Dexie, { type Collection } from 'dexie';
import type { Id } from '#contract/ids';
import { idOf } from '#contract/names';
import type { Circular, Kind, Row, RowOf } from '#contract/rows';
import { startOf } from '#domain/ledger';
import type { KairanDb, LocalRow, MemberKey } from './db';

/** The order of a row in its lists, as a text that sorts as the list should. */
function sortOf({ kind, row }: Row): string {
	switch (kind) {
		case 'circular':
			return startOf(row);
		case 'lesson':
			return `${row.day} ${row.from}`;
		case 'hall':
			return row.name;
		case 'group':
		case 'household':
			return String(row.order + 1_000_000).padStart(8, '0');
		case 'key':
			return row.issuedAt;
		default:
			return '';
	}
}

/** A confirmed row as the table keeps it. */
export function localRow(memberKey: MemberKey, row: Row, filling: number): LocalRow {
	return { m: memberKey, kind: row.kind, id: idOf(row), sort: sortOf(row), filling, row: row.row };
}

/** The row of the contract that a table's row holds. */
export const asRow = (local: LocalRow): Row => ({ kind: local.kind, row: local.row }) as Row;

/** Everything that is held of one member, to be swept or deleted. */
export const heldOf = (db: KairanDb, memberKey: MemberKey): Collection<LocalRow> =>
	db.rows.where('[m+kind+id]').between([memberKey, Dexie.minKey], [memberKey, Dexie.maxKey]);

/** All confirmed rows of one kind, in their lists' order. */
export async function rowsOf<K extends Kind>(db: KairanDb, memberKey: MemberKey, kind: K): Promise<RowOf<K>[]> {
	const found = await db.rows
		.where('[m+kind+sort]')
		.between([memberKey, kind, Dexie.minKey], [memberKey, kind, Dexie.maxKey])
		.toArray();
	return found.map((local) => local.row as RowOf<K>);
}

/** Whether there is a confirmed row of one of these kinds. */
export async function holdsAny(db: KairanDb, memberKey: MemberKey, kinds: readonly Kind[]): Promise<boolean> {
	const counts = await Promise.all(
		kinds.map((kind) =>
			db.rows.where('[m+kind+sort]').between([memberKey, kind, Dexie.minKey], [memberKey, kind, Dexie.maxKey]).count(),
		),
	);
	return counts.some((count) => count > 0);
}

/** One confirmed row. */
export async function rowOf<K extends Kind>(
	db: KairanDb,
	memberKey: MemberKey,
	kind: K,
	id: string,
): Promise<RowOf<K> | undefined> {
	return (await db.rows.get([memberKey, kind, id]))?.row as RowOf<K> | undefined;
}

/** The confirmed rows whose id begins with the circular's. */
export async function rowsOfCircular<
	K extends Kind & ('receipt' | 'answer' | 'delivery' | 'thread' | 'register' | 'ballot' | 'urn'),
>(db: KairanDb, memberKey: MemberKey, kind: K, circular: Id): Promise<RowOf<K>[]> {
	const found = await db.rows
		.where('[m+kind+id]')
		.between([memberKey, kind, `${circular}.`], [memberKey, kind, `${circular}.\uffff`])
		.toArray();
	return found.map(({ row }) => row as RowOf<K>);
}

/** From so many rows on, the stretch that holds them is read as one: a request for each would be the slower way. */
const MANY = 200;
/** The kinds of which a stretch holds little else: those that a long series of commands is about. */
const IN_STRETCHES: readonly Kind[] = ['group', 'household', 'key'];

/** The confirmed rows of these ids, in no order; of many, perhaps some that lie between them. */
export async function rowsNamed(db: KairanDb, memberKey: MemberKey, kind: Kind, ids: string[]): Promise<LocalRow[]> {
	if (ids.length < MANY || !IN_STRETCHES.includes(kind)) {
		const found = await db.rows.bulkGet(ids.map((id) => [memberKey, kind, id] as [MemberKey, Kind, string]));
		return found.filter((local) => local !== undefined);
	}
	const first = ids.reduce((a, b) => (a < b ? a : b));
	const last = ids.reduce((a, b) => (a > b ? a : b));
	return db.rows.where('[m+kind+id]').between([memberKey, kind, first], [memberKey, kind, last], true, true).toArray();
}

/**
 * The confirmed circulars' keys, newest first. Keys are read in one request and rows by key: a cursor that walks
 * backwards would be one request a row.
 */
export async function newestKeys(db: KairanDb, memberKey: MemberKey): Promise<[MemberKey, Kind, string][]> {
	const keys = await db.rows
		.where('[m+kind+sort]')
		.between([memberKey, 'circular', Dexie.minKey], [memberKey, 'circular', Dexie.maxKey])
		.primaryKeys();
	return keys.reverse();
}

/** The confirmed circulars of these keys, in their order. */
export async function circularsOf(db: KairanDb, keys: [MemberKey, Kind, string][]): Promise<Circular[]> {
	return (await db.rows.bulkGet(keys)).flatMap((local) => (local ? [local.row as Circular] : []));
}
