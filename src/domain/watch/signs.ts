import type { Day, Moment } from '#contract/ids';
import type { Answer } from '#contract/questions';
import type { Circular, Receipt } from '#contract/rows';
import { asksToRead, countsFrom, startOf, tickOf } from '../ledger';
import { dayInJapan } from '../moment';
import type { SentOne, Signs } from './silence';

/**
 * A circular as one that waits or was read; undefined for one that asks nobody to read it. What family elsewhere reads
 * says nothing of whoever lives there.
 */
export function sentOne(circular: Circular, receipt: Receipt | undefined): SentOne | undefined {
	if (circular.form === 'test' || !asksToRead(circular)) return undefined;
	const read = receipt?.readBySelf;
	const from = dayInJapan(startOf(circular));
	if (read && read.version >= countsFrom(circular)) return { from, read: dayInJapan(read.first ?? read.at) };
	return { from, ...(tickOf(circular, receipt) && { settled: true }) };
}

interface Known {
	/** The last day on which one of its own phones was here. */
	visit: Day | undefined;
	receipts: Iterable<Receipt>;
	answers: Iterable<Answer>;
}

/** What is known of a household: what was sent to it, and the last day on which anything was heard from it. */
export function signsOf(sent: readonly SentOne[], { visit, receipts, answers }: Known): Signs {
	const moments: Moment[] = [];
	for (const { readBySelf, told } of receipts) moments.push(...[readBySelf, told].flatMap((one) => one?.at ?? []));
	for (const { entries } of answers) moments.push(...entries.flatMap(({ way, at }) => (way === 'self' ? [at] : [])));
	const days = [...moments.map(dayInJapan), ...(visit === undefined ? [] : [visit])];
	return { sent, last: days.sort().at(-1) };
}
