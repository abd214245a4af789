import type { Id } from '#contract/ids';
import { findIn } from '#functions/store/read-set';
import type { EffectContext, EffectsOf } from './effect';
import { refuseTakenId } from './shared/ids';
import { releaseHouseholds } from './shared/seats';

/** The household that a seat names, if any. */
const householdOf = (seat: Id, { readSet }: EffectContext): Id[] => {
	const household = findIn(readSet)('seat', seat)?.household;
	return household === undefined ? [] : [household];
};

export const seatEffects: EffectsOf<'seat'> = {
	/** The phones and cards of a seat that has ended open nothing; its household is none of the 役員 any more. */
	'seat.close': ({ id }, context) => releaseHouseholds(householdOf(id, context), context),
	'seat.open': async ({ id }, { readSet }) => refuseTakenId(id, readSet, 'SEAT_EXISTS'),
	'seat.handover': async ({ id, next }, context) =>
		refuseTakenId(next.id, context.readSet, 'SEAT_EXISTS') ?? releaseHouseholds(householdOf(id, context), context),
};
