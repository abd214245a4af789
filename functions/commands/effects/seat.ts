import type { EffectsOf } from './effect';
import { refuseTakenId } from './shared/ids';

export const seatEffects: EffectsOf<'seat'> = {
	'seat.open': async ({ id }, { readSet }) => refuseTakenId(id, readSet, 'SEAT_EXISTS'),
	'seat.handover': async ({ next }, { readSet }) => refuseTakenId(next.id, readSet, 'SEAT_EXISTS'),
};
