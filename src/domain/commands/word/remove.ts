import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { theWord } from './shared';

/** The row stays, so that a press can bring it back. */
export const removeWord = {
	roles: DESK,
	needs: theWord,
	touched: theWord,
	audit: () => ({}),
	decide: ({ id }, { find }) => {
		const row = find('word', id);
		return { rows: row && !row.removed ? [{ kind: 'word', row: { ...row, removed: true } }] : [] };
	},
} satisfies CommandDefinition<'word.remove'>;
