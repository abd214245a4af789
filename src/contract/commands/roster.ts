import * as z from 'zod/mini';
import { Id } from '../ids';
import { HouseholdFacts } from '../rows';
import { line } from '../text';

/**
 * Changes in one `roster.apply`: with members, head and the cards that move along far under Firestore's 10 MiB a
 * request.
 */
export const ROSTER_LIMIT = 100;

/** Doors before a part of a walk: more than any group has, and an `order` that can be counted exactly. */
const DOORS = 10_000;

const NewGroup = z.object({ id: Id, name: line(20), order: z.int() });
/** `asBefore`: a leave is undone, so that the household of an officer is one again. After a real absence it is not. */
const Return = z.object({ id: Id, group: Id, asBefore: z.optional(z.boolean()) });
const NewHousehold = z.extend(HouseholdFacts, { id: Id, group: Id, order: z.int() });

const countOf = (part: unknown): number => (Array.isArray(part) ? part.length : 0);

export const ROSTER_COMMANDS = {
	'group.add': NewGroup,
	'group.change': NewGroup,
	'group.dissolve': z.object({ id: Id }),
	/**
	 * The walking order of a group: its households from the first door to the last. A large group comes in parts; `after`
	 * is the number of doors before this part.
	 */
	'group.walk': z.object({
		id: Id,
		households: z.array(Id).check(z.maxLength(ROSTER_LIMIT)),
		after: z.optional(z.int().check(z.minimum(0), z.maximum(DOORS))),
	}),
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
	/**
	 * One part of an import, done wholly or not at all. `leaves` and `moves` name who is concerned, so that nothing goes
	 * without being named. Taking an import back is another one, the other way round.
	 */
	'roster.apply': z
		.object({
			groups: z.array(NewGroup),
			adds: z.array(NewHousehold),
			changes: z.array(z.extend(HouseholdFacts, { id: Id, order: z.int() })),
			moves: z.array(z.object({ id: Id, group: Id })),
			leaves: z.array(Id),
			returns: z.array(Return),
			/** Groups that end with it, once the others are done. */
			dissolves: z.optional(z.array(Id)),
			/**
			 * Of an import of a file: its own name, the same for all of its parts, and the command that had brought the last
			 * part of any import when the file was compared with the roster. Two leaders who compare at the same time, or one
			 * while another's parts are still coming, would bring households twice.
			 */
			import: z.optional(z.object({ id: Id, upon: z.optional(Id) })),
		})
		.check(z.refine((all) => Object.values(all).reduce((sum, part) => sum + countOf(part), 0) <= ROSTER_LIMIT)),
} as const;
