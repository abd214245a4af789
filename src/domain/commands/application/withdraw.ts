import type { CommandDefinition } from '../definition';
import { ended, theApplication, waiting } from './shared';

/** Asked for by the server, for the phone that holds the secret of the application. */
export const withdrawApplication = {
	roles: ['operator'],
	needs: theApplication,
	touched: theApplication,
	decide: ({ id }, context) => {
		const found = waiting(id, undefined, context);
		return 'at' in found ? { rows: [ended(found, { at: context.stamp.now, how: 'withdrawn' })] } : found;
	},
} satisfies CommandDefinition<'application.withdraw'>;
