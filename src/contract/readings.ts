import * as z from 'zod/mini';
import { Id } from './ids';
import { line } from './text';

/** What a name of the list is of: it decides which words may stand beside it. */
export const ReadingAbout = z.enum(['place', 'family', 'event', 'other']);
export type ReadingAbout = z.infer<typeof ReadingAbout>;

/** What a よみがな is written in, as a class of a regular expression: one of the first at least, and any of both. */
export const KANA = 'ぁ-ゖァ-ヺ';
export const BETWEEN_KANA = 'ー・ ';

/** よみがな: in kana alone, as a voice says it. */
const kana = z
	.string()
	.check(z.maxLength(60), z.regex(new RegExp(`^[${KANA}${BETWEEN_KANA}]*[${KANA}][${KANA}${BETWEEN_KANA}]*$`, 'u')));

export const ReadingEntry = z.object({
	/** As it is written; without a kanji there is nothing to read. */
	base: line(20).check(z.regex(/\p{Script=Han}/u)),
	reading: kana,
	about: ReadingAbout,
});
export type ReadingEntry = z.infer<typeof ReadingEntry>;

/** Thirty letters, as ruby has them, each of at most four UTF-16 units: two, and two of its variant. */
const BASE_MAX = 30 * 4;

/** A reading that was typed with a circular, for names of its title and its fields. */
export const TypedReading = z.object({ base: line(BASE_MAX), reading: kana });

/** One line of the association's list of readings. Removed, it keeps nothing but its id. */
export const Reading = z.object({ id: Id, entry: z.optional(ReadingEntry) });
export type Reading = z.infer<typeof Reading>;
