import type { EffectsOf } from './effect';
import { fileKey } from './shared/key-files';

export const associationEffects: EffectsOf<'association'> = {
	'association.found': ({ association, chair }, context) =>
		fileKey(chair.digests, { association: association.id, key: chair.key, kind: 'seat', member: chair.seat }, context),
};
