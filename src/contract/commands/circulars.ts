import * as z from 'zod/mini';
import { Audience, Content, LIMITS } from '../content';
import { Id } from '../ids';
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
	/** `cancelled`: what the circular is about does not take place (中止), and everybody has to hear of that. */
	'circular.withdraw': z.object({ id: Id, reason: lines(LIMITS.note), cancelled: z.optional(z.boolean()) }),
	'message.send': z.object({
		id: Id,
		text: lines(LIMITS.message).check(z.refine((text) => text.trim() !== '')),
		audience: Audience,
		urgent: z.boolean(),
	}),
	'receipt.read': z.object({ circular: Id, version: z.int().check(z.minimum(1)) }),
	/** `version`: of the circular that was handed over or told, as the leader's phone had it. */
	'receipt.tick': z.object({
		circular: Id,
		household: Id,
		way: z.enum(['paper', 'told']),
		version: z.optional(z.int().check(z.minimum(1))),
	}),
	'receipt.untick': z.object({ circular: Id, household: Id, way: z.enum(['paper', 'told']) }),
} as const;
