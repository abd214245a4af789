import type { Circular, Household, Read, Receipt } from '#contract/rows';
import { receiptId } from '#contract/names';
import type { Id, Moment } from '#contract/ids';
import { isAddressed } from '../audience';
import { stayAt } from '../household';
import { countsFrom } from '../ledger';
import { claimedMoment } from '../moment';
import { refuse, type Asking, type Ref, type Rule, type Verdict } from './rule';

const refs = (circular: Id, household: Id): Ref[] => [
	{ kind: 'circular', id: circular },
	{ kind: 'household', id: household },
	{ kind: 'receipt', id: receiptId(circular, household) },
];

const put = (row: Receipt): Verdict => ({ rows: [{ kind: 'receipt', row }] });

/**
 * 読みました. A newer version replaces an older one, never the other way round, and the first hour of all readings that count is
 * kept, so that receipts may arrive late and in any order. A circular that was withdrawn meanwhile still takes the
 * receipt: it was read.
 */
export const readReceipt: Rule<'receipt.read'> = {
	needs: ({ circular }, member) => (member.household ? refs(circular, member.household) : []),
	decide: ({ circular: id, version }, { member, find, stamp }) => {
		const circular = find('circular', id);
		const household = member.household && find('household', member.household);
		if (!circular) return refuse('CIRCULAR_UNKNOWN');
		if (!household || !mayRead(circular, household)) return refuse('NOT_IN_AUDIENCE');
		const receipt = find('receipt', receiptId(id, household.id)) ?? { circular: id, household: household.id };
		const part = member.role === 'family' ? 'readByFamily' : 'readBySelf';
		const read = Math.min(version, circular.version);
		const since = circular.corrections.find((correction) => correction.version === read)?.at ?? circular.publishedAt;
		const at = claimedMoment(stamp.claimed, since, stamp.now);
		const after = withReading(receipt[part], { at, version: read }, countsFrom(circular));
		return after ? put({ ...receipt, [part]: after }) : { rows: [] };
	},
};

/**
 * What is known of a reader after one more reading; nothing when that says nothing new. `first` goes back no further than to the
 * version `from` which readings count.
 */
function withReading(before: Read | undefined, now: Read, from: number): Read | undefined {
	if (!before) return now;
	if (now.version < from) return now.version > before.version ? now : undefined;
	if (before.version < from) return now;
	const isNewest = now.version > before.version || (now.version === before.version && now.at < before.at);
	const { at, version } = isNewest ? now : before;
	const known: Moment = before.first ?? before.at;
	if (!isNewest && now.at >= known) return undefined;
	const first = now.at < known ? now.at : known;
	return { at, version, ...(first < at && { first }) };
}

/** A household reads what was sent to it, and what its present group or everybody was sent before it came. */
function mayRead(circular: Parameters<typeof isAddressed>[0], household: Household): boolean {
	return (
		isAddressed(circular, household) || isAddressed({ ...circular, publishedSeq: Number.MAX_SAFE_INTEGER }, household)
	);
}

type Ticking = { circular: Circular; receipt: Receipt };

/**
 * Looks whether the asking leader may tick this door, then goes on with what was found. A door is the desk's and that leader's
 * in whose group the circular found it: whoever lives in another group by now, or has left, is still hers to account for
 * on the old ledger, and the new leader's on the new ones.
 */
function atDoor(
	ids: { circular: Id; household: Id },
	{ member, find }: Asking,
	next: (found: Ticking) => Verdict,
): Verdict {
	const circular = find('circular', ids.circular);
	if (!circular) return refuse('CIRCULAR_UNKNOWN');
	const household = find('household', ids.household);
	if (!household) return refuse('HOUSEHOLD_UNKNOWN');
	const group = stayAt(household, circular.publishedSeq)?.group;
	if (member.role === 'groupLeader' && group !== member.group) return refuse('NOT_ALLOWED');
	if (!isAddressed(circular, household)) return refuse('NOT_IN_AUDIENCE');
	const receipt = find('receipt', receiptId(circular.id, household.id));
	return next({ circular, receipt: receipt ?? { circular: circular.id, household: household.id } });
}

/** 紙で渡した / 伝えた. Ticking what is ticked changes nothing, so that two leaders at one door agree. */
export const tickReceipt: Rule<'receipt.tick'> = {
	needs: ({ circular, household }) => refs(circular, household),
	decide: (args, asking) =>
		atDoor(args, asking, ({ circular, receipt }) => {
			const again = circular.corrections.findLast((correction) => correction.again);
			const ticked = receipt[args.way];
			if (ticked && ticked.at >= (again?.at ?? '')) return { rows: [] };
			const at = claimedMoment(asking.stamp.claimed, again?.at ?? circular.publishedAt, asking.stamp.now);
			return put({ ...receipt, [args.way]: { at, by: asking.member.member } });
		}),
};

/** Takes a tick back. Taking back what is not there changes nothing. */
export const untickReceipt: Rule<'receipt.untick'> = {
	needs: ({ circular, household }) => refs(circular, household),
	decide: (args, asking) =>
		atDoor(args, asking, ({ receipt }) => {
			const { [args.way]: tick, ...rest } = receipt;
			return tick ? put(rest) : { rows: [] };
		}),
};
