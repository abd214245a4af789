import type { Id } from '#contract/ids';
import type { Household, Stay } from '#contract/rows';

/** The stay that holds now; none for a household that has left. */
export function presentStay(household: Household): Stay | undefined {
	return household.stays.find((stay) => stay.to === undefined);
}

/** The stay that held at a sequence number: `from` <= seq < `to`. */
export function stayAt(household: Household, seq: number): Stay | undefined {
	return household.stays.find((stay) => stay.from <= seq && (stay.to === undefined || seq < stay.to));
}

/** The group that the household belongs to now. */
export function groupOf(household: Household): Id | undefined {
	return presentStay(household)?.group;
}

/** The household with its present stay ended at `seq` and, when `next` is given, a new one begun there. */
export function withStay(household: Household, seq: number, next?: Omit<Stay, 'from' | 'to'>): Household {
	const ended = household.stays.map((stay) => (stay.to === undefined ? { ...stay, to: seq } : stay));
	return { ...household, stays: next ? [...ended, { ...next, from: seq }] : ended };
}
