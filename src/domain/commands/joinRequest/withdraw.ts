import type { CommandDefinition } from '../definition';
import { ended, theJoinRequest, waiting } from './shared';

/** Asked for by the server, for the phone that holds the secret of the request. */
export const withdrawJoinRequest = {
	roles: ['operator'],
	needs: theJoinRequest,
	touched: theJoinRequest,
	decide: ({ id }, context) => {
		const found = waiting(id, undefined, context);
		return 'at' in found ? { rows: [ended(found, { at: context.stamp.now, how: 'withdrawn' })] } : found;
	},
} satisfies CommandDefinition<'joinRequest.withdraw'>;
