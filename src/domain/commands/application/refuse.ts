import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { ended, theApplication, waiting } from './shared';

export const refuseApplication = {
	roles: DESK,
	needs: theApplication,
	touched: theApplication,
	audit: () => ({}),
	decide: ({ id, asked, text }, context) => {
		const found = waiting(id, asked, context);
		return 'at' in found ? { rows: [ended(found, { at: context.stamp.now, how: 'refused', text })] } : found;
	},
} satisfies CommandDefinition<'application.refuse'>;
