import type { Id, Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Circular, Receipt } from '#contract/rows';
import { isAddressed } from '../../audience';
import { stayAt } from '../../household';
import { countsFrom, startOf } from '../../ledger';
import { claimedMoment } from '../../moment';
import type { Ref } from '../../row-set';
import type { CommandContext, Verdict } from '../definition';

interface EntryIds {
	circular: Id;
	household: Id;
}

/** The receipt of one household for one circular. */
export const theReceipt = ({ circular, household }: EntryIds): Ref[] => [
	{ kind: 'receipt', id: receiptId(circular, household) },
];

/** The receipt with the circular and the household that it is of. */
export const receiptAndOwners = ({ circular, household }: EntryIds): Ref[] => [
	{ kind: 'circular', id: circular },
	{ kind: 'household', id: household },
	...theReceipt({ circular, household }),
];

/** The verdict that writes this receipt. */
export const putReceipt = (row: Receipt): Verdict => ({ rows: [{ kind: 'receipt', row }] });

/**
 * The circular and the receipt that a leader may tick, or why she may not. A household belongs, on the ledger of a
 * circular, to the group in which the circular found it: that group's leader ticks it, even after it moved or left, and
 * its new leader begins with the next circular. The desk may tick all.
 */
export function entryToTick(
	{ circular: id, household: of }: EntryIds,
	{ member, find }: CommandContext,
): { circular: Circular; receipt: Receipt } | Extract<Verdict, { refused: unknown }> {
	const circular = find('circular', id);
	if (!circular) return { refused: 'CIRCULAR_UNKNOWN' };
	const household = find('household', of);
	if (!household) return { refused: 'HOUSEHOLD_UNKNOWN' };
	const group = stayAt(household, circular.publishedSeq)?.group;
	if (member.role === 'groupLeader' && group !== member.group) return { refused: 'NOT_ALLOWED' };
	if (!isAddressed(circular, household)) return { refused: 'NOT_IN_AUDIENCE' };
	return { circular, receipt: find('receipt', receiptId(id, of)) ?? { circular: id, household: of } };
}

/** True for a version that no longer counts, because a correction or a withdrawal came while the leader was offline. */
export const isOutdated = (version: number | undefined, circular: Circular): boolean =>
	version !== undefined && version < countsFrom(circular);

/**
 * When a leader brought or told this version of a circular (the one that holds, where none is named), or called about
 * it. For a version that no longer counts it is a time before the correction or withdrawal.
 */
export function momentOf(
	version: number | undefined,
	circular: Circular,
	{ claimed, now }: CommandContext['stamp'],
): Moment {
	const [{ publishedAt }, start] = [circular, startOf(circular)];
	if (!isOutdated(version, circular)) return claimedMoment(claimed, start, now);
	return claimed >= publishedAt && claimed < start ? claimed : publishedAt;
}
