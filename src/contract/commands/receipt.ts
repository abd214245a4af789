import * as z from 'zod/mini';
import { CallOutcome } from '../calls';
import { Id } from '../ids';

export const RECEIPT_COMMANDS = {
	'receipt.read': z.object({ circular: Id, version: z.int().check(z.minimum(1)) }),
	/** `version`: of the circular that was handed over or told, as the leader's phone had it. */
	'receipt.tick': z.object({
		circular: Id,
		household: Id,
		way: z.enum(['paper', 'told']),
		version: z.optional(z.int().check(z.minimum(1))),
	}),
	'receipt.untick': z.object({ circular: Id, household: Id, way: z.enum(['paper', 'told']) }),
	/** `version`: of the circular that the call was about, as the leader's phone had it. */
	'receipt.call': z.object({
		circular: Id,
		household: Id,
		outcome: CallOutcome,
		version: z.optional(z.int().check(z.minimum(1))),
	}),
} as const;
