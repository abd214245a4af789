import * as z from 'zod/mini';
import { DUTY_LIMITS, DutyPlan } from '../duties';
import { Day, Id } from '../ids';
import { line } from '../text';

/** A turn by its first day, and whose it was as somebody saw it. */
const SeenTurn = z.object({ day: Day, household: Id });

export const DUTY_COMMANDS = {
	/** Makes a rota, or makes it anew from a day on; the turns before that stay. */
	'duty.put': DutyPlan,
	/** Ends it: what is ahead of its rota goes. */
	'duty.end': z.object({ id: Id }),
	/** A leader gives a turn to a household, or leaves it open. `was`: whose it was as she saw it. */
	'duty.assign': z.object({ id: Id, day: Day, was: z.optional(Id), household: z.optional(Id) }),
	/** A leader exchanges two turns at once. */
	'duty.swap': z.object({ id: Id, one: SeenTurn, other: SeenTurn }),
	/** A household asks another one to exchange a turn of its own for one of that. */
	'duty.ask': z.object({ id: Id, give: Day, take: SeenTurn }),
	/** Whoever was asked says yes or no; whoever asked takes it back with a no. */
	'duty.answer': z.object({ id: Id, ask: Id, yes: z.boolean() }),
	/** The duty plate went to the next household, or did not after all. */
	'duty.handOver': z.object({ id: Id, day: Day, undone: z.optional(z.literal(true)) }),
	/** Exempts a household, or ends that where no grounds are given. */
	'duty.exempt': z.object({
		household: Id,
		grounds: z.optional(line(DUTY_LIMITS.grounds)),
		until: z.optional(Day),
	}),
} as const;
