import { RUBBISH_ID } from '#contract/rubbish';
import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { theRubbish } from './shared';

/** The row stays, so that a press can bring it back. Rotas that were made by it stay as they are. */
export const removeRubbish = {
	roles: DESK,
	needs: theRubbish,
	touched: theRubbish,
	audit: () => ({}),
	decide: (_, { find }) => {
		const row = find('rubbish', RUBBISH_ID);
		return { rows: row && !row.removed ? [{ kind: 'rubbish', row: { ...row, removed: true } }] : [] };
	},
} satisfies CommandDefinition<'rubbish.remove'>;
