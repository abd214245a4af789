import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { ended, theJoinRequest, waiting } from './shared';

export const refuseJoinRequest = {
	roles: DESK,
	needs: theJoinRequest,
	touched: theJoinRequest,
	audit: () => ({}),
	decide: ({ id, asked, text }, context) => {
		const found = waiting(id, asked, context);
		return 'at' in found ? { rows: [ended(found, { at: context.stamp.now, how: 'refused', text })] } : found;
	},
} satisfies CommandDefinition<'joinRequest.refuse'>;
