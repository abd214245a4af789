import * as z from 'zod/mini';
import { Day, Id, Moment } from './ids';

/** Phones of family elsewhere that one household can name. */
export const WATCHING_FAMILY_MAX = 8;

/**
 * Somebody whom a household named. `id`: of the leader's seat, or of the phone of family elsewhere; on a phone that has
 * asked, and until the server says which seat that is, `leader`.
 */
const Watcher = z.object({
	id: Id,
	as: z.enum(['leader', 'family']),
	/** Since when: what it was told first. */
	at: Moment,
	/** It is told nothing any more: it declined, or it is not there as it was. The household is shown which. */
	ended: z.optional(z.object({ at: Moment, why: z.enum(['declined', 'changed']) })),
});
export type Watcher = z.infer<typeof Watcher>;

/** How a silence ended: something was read again, or somebody who was told has reached the household. */
const SilenceEnd = z.object({ at: Moment, how: z.enum(['seen', 'reached']), by: z.optional(Id) });

/** 見守り: whom a household wants to be told when it falls silent. Without anybody named it has ended that. */
export const Watch = z.object({
	/** Of the household. */
	id: Id,
	at: Moment,
	named: z.array(Watcher),
	/** Nobody is told anything up to the end of that day. */
	paused: z.optional(Day),
	/** The last silence that was told of: since which day, and when it was told. */
	silence: z.optional(z.object({ since: Day, told: Moment, over: z.optional(SilenceEnd) })),
});
export type Watch = z.infer<typeof Watch>;
