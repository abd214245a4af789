import * as z from 'zod/mini';
import { HouseholdFacts } from '../households';
import { Id } from '../ids';
import { ROSTER_LIMIT } from '../limits';
import { NewGroup } from './group';
import { NewHousehold, Return } from './household';

const countOf = (part: unknown): number => (Array.isArray(part) ? part.length : 0);

export const ROSTER_COMMANDS = {
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
