import type { EffectsOf } from './effect';
import { refuseInhabited } from './shared/inhabited';

export const groupEffects: EffectsOf<'group'> = {
	'group.dissolve': ({ id }, context) => refuseInhabited([id], context),
};
