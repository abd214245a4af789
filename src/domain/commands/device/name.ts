import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { changePhone, ownerOf, subjectOf } from './shared';

export const nameDevice = {
	roles: ['resident', 'family', ...LEADERS, 'city', 'district'],
	needs: ownerOf,
	touched: ownerOf,
	audit: ({ of }, { household }) => (household ? undefined : subjectOf(of)),
	decide: (args, context) => changePhone(args, context, (phone) => [{ ...phone, label: args.label }]),
} satisfies CommandDefinition<'device.name'>;
