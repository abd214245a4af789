import * as z from 'zod/mini';
import { Audience, Content } from '../content';
import { Id } from '../ids';
import { LIMITS } from '../limits';
import { lines } from '../text';

export const CIRCULAR_COMMANDS = {
	'circular.publish': z.object({ id: Id, content: Content, audience: Audience }),
	'circular.correct': z.object({
		id: Id,
		content: Content,
		/** The version that the writer saw; another one means that somebody corrected it meanwhile. */
		from: z.int(),
		note: lines(LIMITS.note),
		again: z.boolean(),
	}),
	/** Those who have not read it are told once more. */
	'circular.remind': z.object({ id: Id }),
	/** `cancelled`: what the circular is about does not take place (中止), and everybody has to hear of that. */
	'circular.withdraw': z.object({ id: Id, reason: lines(LIMITS.note), cancelled: z.optional(z.boolean()) }),
} as const;
