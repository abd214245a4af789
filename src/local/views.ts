import type { Household } from '#contract/households';
import type { Circular, Receipt } from '#contract/rows';
import { receiptId } from '#contract/names';
import { PENDING_SEQ } from '#domain/sequence';
import type { Find, Ref } from '#domain/row-set';
import { isAddressed } from '#domain/audience';
import { asksToRead, countsFrom, startOf, tickOf } from '#domain/ledger';
import type { LocalMember } from './db';
import type { TouchedIds } from './overlay';

/**
 * A circular as one reader sees it. `read`: `no`; `unsent` when 読みました was pressed and the server hasn't it yet;
 * `yes`. `settled`: why nobody has to read it, though 読みました was not pressed: the household was handed it on paper or
 * told of it, joined after it, or it was withdrawn. `corrected` is true when it was corrected after this household read
 * it. `pending`: written here, not on the server yet. `answered`: its sender wrote back to this household, and this
 * phone has not shown that. `asks`: it asks something that this household can still answer, or vote on (app/asked.ts).
 */
export interface CircularView {
	circular: Circular;
	receipt?: Receipt;
	read: 'no' | 'unsent' | 'yes';
	settled?: 'paper' | 'told' | 'before' | 'withdrawn';
	corrected: boolean;
	pending: boolean;
	answered?: true;
	asks?: true;
}

/** What a view is made from: the rows, and those that have not left the phone. */
export interface Source {
	find: Find;
	unsent: TouchedIds;
}

function viewOf(circular: Circular, local: LocalMember, { find, unsent }: Source): CircularView {
	const { household, role, alsoSeat } = local.member;
	const receiptOf = household && receiptId(circular.id, household);
	const receipt = receiptOf ? find('receipt', receiptOf) : undefined;
	const own = alsoSeat ? receipt?.readBySeat : receipt?.readBySelf;
	const mine = role === 'family' ? receipt?.readByFamily : own;
	const isRead = (mine?.version ?? 0) >= countsFrom(circular);
	const settled = isRead
		? undefined
		: settledBy(circular, receipt, household ? find('household', household) : undefined);
	return {
		circular,
		...(receipt && { receipt }),
		read: !isRead ? 'no' : receiptOf && unsent('receipt').has(receiptOf) ? 'unsent' : 'yes',
		corrected: mine !== undefined && mine.version < circular.version,
		pending: unsent('circular').has(circular.id),
		...(settled && { settled }),
	};
}

function settledBy(
	circular: Circular,
	receipt: Receipt | undefined,
	household: Household | undefined,
): CircularView['settled'] {
	if (!asksToRead(circular)) return 'withdrawn';
	if (household && !isAddressed(circular, household)) return 'before';
	return tickOf(circular, receipt);
}

/** Circulars as this member sees them, in the order given. */
export function viewsOf(circulars: Circular[], local: LocalMember, source: Source): CircularView[] {
	return circulars.map((circular) => viewOf(circular, local, source));
}

/** The rows that those views need beside the circulars: the reader's household, and its receipts. */
export function neededFor({ member: { household } }: LocalMember, circulars: Pick<Circular, 'id'>[]): Ref[] {
	if (!household) return [];
	const receipts = circulars.map(({ id }): Ref => ({ kind: 'receipt', id: receiptId(id, household) }));
	return [{ kind: 'household', id: household }, ...receipts];
}

/** True for one that was written here and has no place in the association's order yet. */
export const isNew = (circular: Circular): boolean => circular.publishedSeq === PENDING_SEQ;

/**
 * Newest first: what was sent last, or is to be read anew since. What was just written here comes before all,
 * whatever the phone's clock says.
 */
export function newestFirst(a: Circular, b: Circular): number {
	if (isNew(a) !== isNew(b)) return isNew(a) ? -1 : 1;
	const [startA, startB] = [startOf(a), startOf(b)];
	if (startA !== startB) return startA < startB ? 1 : -1;
	return b.publishedSeq - a.publishedSeq;
}
