import Dexie from 'dexie';
import type { Id } from '#contract/ids';
import type { Circular, Group, Lesson, Receipt } from '#contract/rows';
import { receiptId } from '#contract/rows';
import { countsFrom, ledgerOf, type Ledger } from '#domain/ledger';
import { Rows } from '#domain/overlay';
import type { KairanDb, LocalMember, MemberKey, OutboxEntry } from './db';
import { laidOver, overlaid } from './overlaid';
import { rowOf, rowsOf } from './rows';

/**
 * A circular as one reader sees it. `read`: `no`; `waiting` when 読みました was pressed and the server hasn't it yet;
 * `yes`. `corrected` is true when it was corrected after this household read it. `pending`: written here, not on
 * the server yet.
 */
export interface CircularView {
	circular: Circular;
	receipt?: Receipt;
	read: 'no' | 'waiting' | 'yes';
	corrected: boolean;
	pending: boolean;
}

type View = Awaited<ReturnType<typeof overlaid>>;

function seen(
	local: LocalMember,
	circular: Circular,
	receipt: Receipt | undefined,
	entries: OutboxEntry[],
): CircularView {
	const mine = local.member.role === 'family' ? receipt?.readByFamily : receipt?.readBySelf;
	const waits = (name: string, key: string) =>
		entries.some(
			(e) => e.state === 'pending' && e.name === name && (e.args as Record<string, unknown>)[key] === circular.id,
		);
	const isRead = (mine?.version ?? 0) >= countsFrom(circular);
	return {
		circular,
		...(receipt && { receipt }),
		read: !isRead ? 'no' : waits('receipt.read', 'circular') ? 'waiting' : 'yes',
		corrected: mine !== undefined && mine.version < circular.version,
		pending: entries.some((e) => e.state === 'pending' && (e.args as { id?: string }).id === circular.id),
	};
}

function receiptsOf(local: LocalMember, circulars: Circular[]) {
	const { household } = local.member;
	return household ? circulars.map(({ id }) => ({ kind: 'receipt' as const, id: receiptId(id, household) })) : [];
}

function viewOf(local: LocalMember, circular: Circular, { find, entries }: View): CircularView {
	const { household } = local.member;
	return seen(local, circular, household ? find('receipt', receiptId(circular.id, household)) : undefined, entries);
}

/** The newest circulars and messages, newest first, at most `limit`; with what the outbox adds. */
export async function listCirculars(db: KairanDb, m: MemberKey, limit: number): Promise<CircularView[]> {
	const local = await db.members.get(m);
	if (!local) return [];
	const found = await db.rows
		.where('[m+kind+sort]')
		.between([m, 'circular', Dexie.minKey], [m, 'circular', Dexie.maxKey])
		.reverse()
		.limit(limit)
		.toArray();
	const confirmed = found.map(({ row }) => row as Circular);
	const view = await overlaid(db, local, receiptsOf(local, confirmed));
	const circulars = laidOver('circular', confirmed, within(view.changed, confirmed, limit));
	return circulars
		.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
		.map((circular) => viewOf(local, circular, view));
}

/** The outbox may change a circular older than those listed: that one doesn't belong into the list. */
function within(changed: Rows, listed: Circular[], limit: number): Rows {
	const oldest = listed.length < limit ? '' : (listed.at(-1)?.publishedAt ?? '');
	const kept = new Rows();
	for (const row of changed) if (row.kind === 'circular' && row.row.publishedAt >= oldest) kept.put(row);
	return kept;
}

/** One circular, or nothing when this member has none of that id. */
export async function getCircular(db: KairanDb, m: MemberKey, id: Id): Promise<CircularView | undefined> {
	const local = await db.members.get(m);
	if (!local) return undefined;
	const { household } = local.member;
	const view = await overlaid(db, local, [
		{ kind: 'circular', id },
		...(household ? [{ kind: 'receipt' as const, id: receiptId(id, household) }] : []),
	]);
	const circular = view.find('circular', id);
	return circular && viewOf(local, circular, view);
}

/** The ledger of one circular with its groups in order, over the households that this leader may see. */
export async function getLedger(
	db: KairanDb,
	m: MemberKey,
	id: Id,
): Promise<{ circular: Circular; ledger: Ledger; groups: Group[] } | undefined> {
	const local = await db.members.get(m);
	if (!local) return undefined;
	const { changed, find } = await overlaid(db, local, [{ kind: 'circular', id }]);
	const circular = find('circular', id);
	if (!circular) return undefined;
	const [households, groups, found] = await Promise.all([
		rowsOf(db, m, 'household'),
		rowsOf(db, m, 'group'),
		db.rows
			.where('[m+kind+id]')
			.between([m, 'receipt', `${id}.`], [m, 'receipt', `${id}.\uffff`])
			.toArray(),
	]);
	const receipts = laidOver(
		'receipt',
		found.map(({ row }) => row as Receipt),
		changed,
	).filter((r) => r.circular === id);
	const byHousehold = new Map(receipts.map((receipt) => [receipt.household, receipt]));
	return { circular, ledger: ledgerOf(circular, laidOver('household', households, changed), byHousehold), groups };
}

/** Everybody this device acts for, in the order in which they were added. */
export const listMembers = (db: KairanDb): Promise<LocalMember[]> => db.members.toArray();

export const listGroups = (db: KairanDb, m: MemberKey): Promise<Group[]> => rowsOf(db, m, 'group');

/** Lessons from a day on, soonest first. */
export async function listLessons(db: KairanDb, m: MemberKey, from: string): Promise<Lesson[]> {
	return (await rowsOf(db, m, 'lesson')).filter((lesson) => lesson.day >= from);
}

export async function getAssociation(db: KairanDb, m: MemberKey) {
	const local = await db.members.get(m);
	return local && rowOf(db, m, 'association', local.member.association);
}

/** What waits to be sent and what was refused, oldest first: for the honest line on every screen. */
export async function listOutbox(
	db: KairanDb,
	m?: MemberKey,
): Promise<{ waiting: OutboxEntry[]; refused: OutboxEntry[] }> {
	const entries = await (m ? db.outbox.where('m').equals(m).sortBy('id') : db.outbox.orderBy('id').toArray());
	return {
		waiting: entries.filter(({ state }) => state === 'pending'),
		refused: entries.filter(({ state }) => state === 'refused'),
	};
}
