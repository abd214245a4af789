import * as z from 'zod/mini';
import { Id } from '../ids';
import { DoorWay, Said, SafetyScope } from '../safety';
import { line } from '../text';

export const SAFETY_COMMANDS = {
	/** Starts a check, a drill or a real one. */
	'safety.start': z.object({ id: Id, drill: z.boolean(), scope: SafetyScope, note: z.optional(line(100)) }),
	'safety.end': z.object({ check: Id }),
	/** What the household says on this phone; without `said` it takes back what it said there. */
	'safety.report': z.object({ check: Id, said: z.optional(Said) }),
	/** What a leader saw or heard of a household; without `said` what she entered is taken back. */
	'safety.enter': z.object({
		check: Id,
		household: Id,
		way: DoorWay,
		said: z.optional(Said),
		settles: z.optional(z.array(Id).check(z.maxLength(16))),
	}),
	/** What help the household will need, for its leader and the chair; without `need` it takes that back. */
	'safety.need': z.object({ need: z.optional(line(120)) }),
} as const;
