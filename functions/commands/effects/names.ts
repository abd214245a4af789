import type { Effect } from './effect';

/**
 * Households and seats are both members, found by one id: a seat that took the id of a household would take its
 * devices and its rights. Phones make ids at random, so only a forged command meets this.
 */
export const keepHouseholdName: Effect<'household.add'> = async ({ id }, { scene }) =>
	scene.members.has(id) ? { refused: 'HOUSEHOLD_EXISTS' } : undefined;

export const keepSeatName: Effect<'seat.open'> = async ({ id }, { scene }) =>
	scene.members.has(id) ? { refused: 'SEAT_EXISTS' } : undefined;
