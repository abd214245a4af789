import * as z from 'zod/mini';
import { LIMITS } from './limits';
import { line, lines } from './text';

/**
 * The languages that a circular may be written in beside its first text, as BCP 47 tags. `ja-simple` is
 * やさしい日本語: `simple` is a registered variant subtag, and what knows only `ja` takes it for Japanese.
 */
export const TextLanguage = z.enum(['ja-simple', 'en', 'zh-Hans', 'vi', 'pt']);
export type TextLanguage = z.infer<typeof TextLanguage>;

/** What a circular says in easier words or in another language; its boxed facts, pictures and seal are the same. */
export const FurtherText = z.object({
	lang: TextLanguage,
	title: line(LIMITS.furtherTitle),
	body: lines(LIMITS.furtherBody),
	/** A machine made it, and nobody has checked it. */
	machine: z.optional(z.literal(true)),
	/** The first text was corrected since, and nobody has said that this one still says the same. */
	earlier: z.optional(z.literal(true)),
});
export type FurtherText = z.infer<typeof FurtherText>;

/** At most one for each language. */
export const FurtherTexts = z.array(FurtherText).check(
	z.maxLength(TextLanguage.options.length),
	z.refine((all) => new Set(all.map(({ lang }) => lang)).size === all.length),
);
