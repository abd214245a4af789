import type { Id } from '#contract/ids';
import type { Household, HouseholdFacts, Stay } from '#contract/households';

/** What stands on the door of a household that was forgotten, and where its name was. */
export const FORGOTTEN = '—';

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

/** The order in which somebody walks from door to door; two in one place keep theirs on every phone. */
export const byWalkingOrder = (a: Household, b: Household): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** The household with its present stay ended at `seq` and, when `next` is given, a new one begun there. */
export function withStay(household: Household, seq: number, next?: Omit<Stay, 'from' | 'to'>): Household {
	const ended = household.stays.map((stay) => (stay.to === undefined ? { ...stay, to: seq } : stay));
	return { ...household, stays: next ? [...ended, { ...next, from: seq }] : ended };
}

/** The part of a household that the facts don't hold. */
export function withoutFacts(row: Household): Omit<Household, 'name' | 'kana' | 'phone' | 'mail' | 'ways'> {
	const { name: _n, kana: _k, phone: _p, mail: _m, ways: _w, ...rest } = row;
	return rest;
}

/**
 * Three-way merge of facts: what the writer changed from `was` to `to`, applied to `now`, so that others' changes stay.
 */
export function mergedFacts(now: HouseholdFacts, was: HouseholdFacts, to: HouseholdFacts): HouseholdFacts {
	const part = <K extends keyof HouseholdFacts>(name: K) =>
		String(to[name] ?? '') === String(was[name] ?? '') ? now[name] : to[name];
	const [kana, phone, mail] = [part('kana'), part('phone'), part('mail')];
	return {
		name: part('name'),
		...(kana && { kana }),
		...(phone && { phone }),
		...(mail && { mail }),
		ways: part('ways'),
	};
}
