import type { Id } from '#contract/ids';
import type { ReadSet } from '#functions/store/read-set';
import type { Effect, Refused } from './effect';

/**
 * Households and seats are members of one collection: a seat with the id of a household would take over its devices and
 * rights. Phones make random ids, so only a forged command is refused here.
 */
export function taken(id: Id, { members }: ReadSet, refused: 'HOUSEHOLD_EXISTS' | 'SEAT_EXISTS'): Refused | undefined {
	return members.has(id) ? { refused, detail: id } : undefined;
}

export const keepHouseholdName: Effect<'household.add'> = async ({ id }, { readSet }) =>
	taken(id, readSet, 'HOUSEHOLD_EXISTS');

export const keepHouseholdNames: Effect<'roster.apply'> = async ({ adds }, { readSet }) => {
	for (const { id } of adds) {
		const refused = taken(id, readSet, 'HOUSEHOLD_EXISTS');
		if (refused) return refused;
	}
	return undefined;
};

export const keepSeatName: Effect<'seat.open'> = async ({ id }, { readSet }) => taken(id, readSet, 'SEAT_EXISTS');

export const keepNextSeatName: Effect<'seat.handover'> = async ({ next }, { readSet }) =>
	taken(next.id, readSet, 'SEAT_EXISTS');
