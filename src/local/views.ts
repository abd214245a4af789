import type { Circular, Receipt } from '#contract/rows';
import { receiptId } from '#contract/names';
import { PENDING_SEQ } from '#domain/commands/definition';
import type { Find } from '#domain/rows';
import { countsFrom } from '#domain/ledger';
import type { LocalMember, OutboxEntry } from './db';

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

/** The rows and commands that a view is made from. */
export interface Seen {
	find: Find;
	entries: OutboxEntry[];
}

/** Which circulars the waiting commands are about. An outbox may hold anything, so its arguments are only looked at. */
interface Waiting {
	reads: Set<unknown>;
	writes: Set<unknown>;
}

function waitingOf(entries: OutboxEntry[]): Waiting {
	const named = (key: string, wanted: (name: string) => boolean) =>
		new Set(
			entries
				.filter(({ state, name }) => state === 'pending' && wanted(name))
				.map(({ args }) => (args as Record<string, unknown> | null | undefined)?.[key]),
		);
	return { reads: named('circular', (name) => name === 'receipt.read'), writes: named('id', () => true) };
}

function viewOf(circular: Circular, local: LocalMember, find: Find, { reads, writes }: Waiting): CircularView {
	const { household, role } = local.member;
	const receipt = household ? find('receipt', receiptId(circular.id, household)) : undefined;
	const mine = role === 'family' ? receipt?.readByFamily : receipt?.readBySelf;
	const isRead = (mine?.version ?? 0) >= countsFrom(circular);
	return {
		circular,
		...(receipt && { receipt }),
		read: !isRead ? 'no' : reads.has(circular.id) ? 'waiting' : 'yes',
		corrected: mine !== undefined && mine.version < circular.version,
		pending: writes.has(circular.id),
	};
}

/** Circulars as this member sees them, in the order given. */
export function viewsOf(circulars: Circular[], local: LocalMember, { find, entries }: Seen): CircularView[] {
	const waiting = waitingOf(entries);
	return circulars.map((circular) => viewOf(circular, local, find, waiting));
}

/** The receipts that those views need. */
export function receiptsOf(local: LocalMember, circulars: Circular[]) {
	const { household } = local.member;
	return household ? circulars.map(({ id }) => ({ kind: 'receipt' as const, id: receiptId(id, household) })) : [];
}

/** True for one that was written here and has no place in the association's order yet. */
export const isNew = (circular: Circular): boolean => circular.publishedSeq === PENDING_SEQ;

/** Newest first. What was just written here comes before all, whatever the phone's clock says. */
export function newestFirst(a: Circular, b: Circular): number {
	if (isNew(a) !== isNew(b)) return isNew(a) ? -1 : 1;
	if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1;
	return b.publishedSeq - a.publishedSeq;
}
