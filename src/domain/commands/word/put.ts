import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';
import { theWord } from './shared';

export const putWord = {
	roles: DESK,
	needs: () => [],
	touched: theWord,
	audit: () => ({}),
	decide: (row) => ({ rows: [{ kind: 'word', row }] }),
} satisfies CommandDefinition<'word.put'>;
