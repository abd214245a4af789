import * as z from 'zod/mini';
import { Id } from '../ids';
import { ROSTER_LIMIT } from '../limits';
import { line } from '../text';

/** Doors before a part of a walk: more than any group has, and an `order` that can be counted exactly. */
const DOORS = 10_000;

export const NewGroup = z.object({ id: Id, name: line(20), order: z.int() });

export const GROUP_COMMANDS = {
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
} as const;
