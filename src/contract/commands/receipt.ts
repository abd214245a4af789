import * as z from 'zod/mini';
import { CallOutcome } from '../calls';
import { Id } from '../ids';

export const RECEIPT_COMMANDS = {
	/** `by`: how it was read, where that was not a phone with the app. */
	'receipt.read': z.object({
		circular: Id,
		version: z.int().check(z.minimum(1)),
		by: z.optional(z.literal('mail')),
	}),
	/** `version`: of the circular that was handed over or told, as the leader's phone had it. */
	'receipt.tick': z.object({
		circular: Id,
		household: Id,
		way: z.enum(['paper', 'told']),
		version: z.optional(z.int().check(z.minimum(1))),
	}),
	/** `version`: of the circular, as the leader's phone had it. */
	'receipt.untick': z.object({
		circular: Id,
		household: Id,
		way: z.enum(['paper', 'told']),
		version: z.optional(z.int().check(z.minimum(1))),
	}),
	/** `version`: of the circular that the call was about, as the leader's phone had it. */
	'receipt.call': z.object({
		circular: Id,
		household: Id,
		outcome: CallOutcome,
		version: z.optional(z.int().check(z.minimum(1))),
	}),
} as const;
