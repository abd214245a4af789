import * as z from 'zod/mini';
import type { FilledSheet } from '#domain/answers/filled';

/** A sheet as this phone keeps it, so that one of another version of the app is not taken for one. */
const Stored = z.record(
	z.string(),
	z.object({
		comes: z.optional(z.boolean()),
		people: z.number(),
		shift: z.optional(z.string()),
		who: z.string(),
		chosen: z.array(z.string()),
		number: z.optional(z.number()),
		text: z.string(),
		marks: z.record(z.string(), z.enum(['yes', 'maybe', 'no'])),
	}),
);

/** What was filled in before; undefined where nothing was, or nothing that this version can read. */
export function readFilledSheet(stored: unknown): FilledSheet | undefined {
	const read = Stored.safeParse(stored);
	return read.success ? read.data : undefined;
}

/** A sheet from the text that it was kept as. */
export function parseFilledSheet(text: string | undefined): FilledSheet | undefined {
	if (!text) return undefined;
	try {
		return readFilledSheet(JSON.parse(text));
	} catch {
		return undefined;
	}
}
