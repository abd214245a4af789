import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { changePhone, ownerOf, subjectOf } from './shared';

/** The server sees to it that the device is out from its next request on. Removing what is gone changes nothing. */
export const removeDevice = {
	roles: ['resident', 'family', ...LEADERS, 'city', 'district'],
	needs: ownerOf,
	touched: ownerOf,
	audit: ({ of }) => subjectOf(of),
	decide: (args, context) => {
		const verdict = changePhone(args, context, () => []);
		return 'refused' in verdict && verdict.refused === 'DEVICE_UNKNOWN' ? { rows: [] } : verdict;
	},
} satisfies CommandDefinition<'device.remove'>;
