import * as z from 'zod/mini';
import { Id, Moment } from './ids';
import { line } from './text';

/** A word that few understand, a plainer one, and why. */
export const PlainWord = z.object({ word: line(30), plain: line(40), why: z.optional(line(60)) });
export type PlainWord = z.infer<typeof PlainWord>;

/** A word that the association added to the list by which its writers are given hints. */
export const Word = z.extend(PlainWord, {
	id: Id,
	/** Taken off the list; put on it again under the same id. */
	removed: z.optional(z.literal(true)),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Word = z.infer<typeof Word>;
