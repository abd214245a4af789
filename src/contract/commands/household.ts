import * as z from 'zod/mini';
import { HouseholdFacts } from '../households';
import { Id } from '../ids';

/** `asBefore`: a leave is undone, so that the household of an officer is one again. After a real absence it is not. */
export const Return = z.object({ id: Id, group: Id, asBefore: z.optional(z.boolean()) });
export const NewHousehold = z.extend(HouseholdFacts, { id: Id, group: Id, order: z.int() });

export const HOUSEHOLD_COMMANDS = {
	'household.add': NewHousehold,
	/**
	 * Replaces what is known of the household; a part that is left out is forgotten. `was`: the facts as the writer saw
	 * them; what she left as it was, another one may have changed meanwhile.
	 */
	'household.change': z.extend(HouseholdFacts, { id: Id, was: z.optional(HouseholdFacts) }),
	'household.move': z.object({ id: Id, group: Id }),
	'household.leave': z.object({ id: Id }),
	'household.return': Return,
	/** The household is forgotten: its name and contacts go, its receipts stay as counts without a name. */
	'household.forget': z.object({ id: Id }),
} as const;
