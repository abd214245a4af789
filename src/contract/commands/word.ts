import * as z from 'zod/mini';
import { Id } from '../ids';
import { Word } from '../word';

export const WORD_COMMANDS = {
	/** Adds a word to the association's list, changes one, or brings back one that was taken off. */
	'word.put': z.omit(Word, { removed: true, restored: true }),
	'word.remove': z.object({ id: Id }),
} as const;
