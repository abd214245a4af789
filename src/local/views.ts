import type { Circular, Receipt } from '#contract/rows';
import { receiptId } from '#contract/names';
import { PENDING_SEQ } from '#domain/commands/definition';
import type { Find } from '#domain/row-set';
import { countsFrom } from '#domain/ledger';
import type { LocalMember } from './db';
import type { TouchedIds } from './overlaid';

/**
 * A circular as one reader sees it. `read`: `no`; `unsent` when 読みました was pressed and the server hasn't it yet;
 * `yes`. `corrected` is true when it was corrected after this household read it. `pending`: written here, not on
 * the server yet.
 */
export interface CircularView {
	circular: Circular;
	receipt?: Receipt;
	read: 'no' | 'unsent' | 'yes';
	corrected: boolean;
	pending: boolean;
}

/** What a view is made from: the rows, and those that have not left the phone. */
export interface Source {
	find: Find;
	unsent: TouchedIds;
}

function viewOf(circular: Circular, local: LocalMember, { find, unsent }: Source): CircularView {
	const { household, role } = local.member;
	const receiptOf = household && receiptId(circular.id, household);
	const receipt = receiptOf ? find('receipt', receiptOf) : undefined;
	const mine = role === 'family' ? receipt?.readByFamily : receipt?.readBySelf;
	const isRead = (mine?.version ?? 0) >= countsFrom(circular);
	return {
		circular,
		...(receipt && { receipt }),
		read: !isRead ? 'no' : receiptOf && unsent('receipt').has(receiptOf) ? 'unsent' : 'yes',
		corrected: mine !== undefined && mine.version < circular.version,
		pending: unsent('circular').has(circular.id),
	};
}

/** Circulars as this member sees them, in the order given. */
export function viewsOf(circulars: Circular[], local: LocalMember, source: Source): CircularView[] {
	return circulars.map((circular) => viewOf(circular, local, source));
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
