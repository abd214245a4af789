import type { Id } from '#contract/ids';
import type { Circular, Household, Receipt } from '#contract/rows';
import { isAddressed } from './audience';
import { stayAt } from './household';

/** The six states of a household for one circular, best first. Each household stands in exactly one. */
export const STATES = ['readBySelf', 'readByFamily', 'paper', 'told', 'unread', 'unreached'] as const;
export type State = (typeof STATES)[number];
type Counts = Record<State, number>;

/** One household of the audience, and where it stands. */
export interface Door {
	household: Household;
	group: Id;
	state: State;
	receipt?: Receipt;
}

export interface Ledger {
	doors: Door[];
	counts: Counts;
	/** The households of the audience; the counts sum to it. */
	total: number;
}

/**
 * The version from which a reading counts: the last correction that asked everybody to read again, or the first.
 */
export function countsFrom(circular: Pick<Circular, 'corrections'>): number {
	return circular.corrections.findLast((correction) => correction.again)?.version ?? 1;
}

/**
 * Where a household stands. What a person did outweighs what was done for them, and that outweighs the mere way;
 * a way works when a device of the household is in use. A reading of a version that was corrected with "read
 * again" no longer counts; paper that was handed over does not either, when it was handed over before that.
 */
export function stateOf(
	circular: Pick<Circular, 'corrections'>,
	household: Pick<Household, 'devices'>,
	receipt: Receipt | undefined,
): State {
	const from = countsFrom(circular);
	const since = circular.corrections.find((correction) => correction.version === from)?.at ?? '';
	if (receipt?.readBySelf && receipt.readBySelf.version >= from) return 'readBySelf';
	if (receipt?.readByFamily && receipt.readByFamily.version >= from) return 'readByFamily';
	if (receipt?.paper && receipt.paper.at >= since) return 'paper';
	if (receipt?.told && receipt.told.at >= since) return 'told';
	return household.devices.self + household.devices.family > 0 ? 'unread' : 'unreached';
}

/**
 * The ledger of one circular over the households given (all of the association for the desk, those of one group for
 * its leader), in the order in which they were given.
 */
export function ledgerOf(circular: Circular, households: Household[], receipts: Map<Id, Receipt>): Ledger {
	const counts: Counts = { readBySelf: 0, readByFamily: 0, paper: 0, told: 0, unread: 0, unreached: 0 };
	const doors: Door[] = [];
	for (const household of households) {
		const stay = stayAt(household, circular.publishedSeq);
		if (!stay || !isAddressed(circular, household)) continue;
		const receipt = receipts.get(household.id);
		const state = stateOf(circular, household, receipt);
		counts[state] += 1;
		doors.push({ household, group: stay.group, state, ...(receipt && { receipt }) });
	}
	return { doors, counts, total: doors.length };
}
