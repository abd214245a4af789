import type { EffectsOf } from './effect';
import { refuseTakenId } from './shared/ids';
import { fileKey } from './shared/key-files';

export const associationEffects: EffectsOf<'association'> = {
	'association.found': async ({ association: { id: association }, chair: { seat, key, digests } }, context) =>
		refuseTakenId(seat, context.readSet, 'SEAT_EXISTS') ??
		fileKey(digests, { association, key, kind: 'seat', member: seat }, context),
};
