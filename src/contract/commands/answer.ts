import * as z from 'zod/mini';
import { Id } from '../ids';
import { Sums, Values } from '../questions';

export const ANSWER_COMMANDS = {
	/** What the household says on this phone. Without values it takes back what it said there. */
	'answer.put': z.object({ circular: Id, values: Values }),
	/** A paper slip, as a leader enters it; without values the one that she entered is taken back. */
	'answer.slip': z.object({ circular: Id, household: Id, values: Values }),
	/** Shows everybody the sums as the leader's phone has them; without sums it shows them no more. */
	'answer.showSums': z.object({ circular: Id, sums: z.optional(Sums) }),
	/** Whether family elsewhere may answer for the household. */
	'answer.allowFamily': z.object({ allowed: z.boolean() }),
} as const;
