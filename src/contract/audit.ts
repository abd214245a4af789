import * as z from 'zod/mini';
import { Id, Moment } from './ids';

/**
 * One line of the audit: who did or looked at what, never changed. Names are found by the ids when it is read, so that
 * a household that was forgotten is forgotten here too.
 */
export const Audit = z.object({
	id: Id,
	at: Moment,
	/** `device`: a seat's phone on which it was done; the operator has none, and a household's are its own. */
	by: z.object({ member: Id, title: z.string(), device: z.optional(Id) }),
	/** The command, or what was looked at. */
	what: z.string(),
	household: z.optional(Id),
	seat: z.optional(Id),
	circular: z.optional(Id),
	group: z.optional(Id),
	/** A safety check, and whether it is a drill: its row is deleted before this line is. */
	check: z.optional(Id),
	drill: z.optional(z.boolean()),
	lesson: z.optional(Id),
	duty: z.optional(Id),
	/** Of a founding, where the city is: which tenant, by its line in the register. */
	registered: z.optional(Id),
	/** Of a tick that was taken back: which one. */
	way: z.optional(z.enum(['paper', 'told'])),
	/** Of an import: the households that left by it. */
	left: z.optional(z.array(Id)),
	/** Of a part of an archive: which rows it brought. */
	kind: z.optional(z.string()),
	/** Of a phone that came in: after how many minutes of its card, and which seat's it is as well. */
	minutes: z.optional(z.int()),
	alsoSeat: z.optional(Id),
	/** How many rows it concerned, where there were several. */
	count: z.optional(z.int()),
	/** Of a chair's replaced key: the phones and keys of before stayed. */
	phonesKept: z.optional(z.boolean()),
	/** Of a chair's replaced key: the chair's seats that ended with it, and how many phones and keys did. */
	ended: z.optional(z.object({ seats: z.array(Id), phones: z.int(), keys: z.int() })),
	/** Of a withdrawal: what the circular is about does not take place (中止). Of a slip,
	 * of sums, or of what was entered at a door: it was taken back. */
	cancelled: z.optional(z.boolean()),
});
export type Audit = z.infer<typeof Audit>;
