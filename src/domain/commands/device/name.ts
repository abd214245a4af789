import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { changePhone, ownerOf } from './shared';

export const nameDevice = {
	roles: ['resident', 'family', ...LEADERS],
	needs: ownerOf,
	touched: ownerOf,
	decide: (args, context) => changePhone(args, context, (phone) => [{ ...phone, label: args.label }]),
} satisfies CommandDefinition<'device.name'>;
