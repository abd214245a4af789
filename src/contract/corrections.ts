import * as z from 'zod/mini';
import { Content } from './content';
import { Moment } from './ids';
import { line, lines } from './text';

/** What a correction replaced: only the parts that changed. `again` asks everybody to read once more. */
export const Correction = z.object({
	version: z.int(),
	at: Moment,
	note: lines(200),
	again: z.boolean(),
	before: z.partial(Content),
	/** The seat that corrected it, by its title, where that is not the one that wrote it. */
	by: z.optional(line(40)),
});
export type Correction = z.infer<typeof Correction>;
