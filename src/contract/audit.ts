import * as z from 'zod/mini';
import { Id, Moment } from './ids';

/**
 * One line of the audit: who did or looked at what, never changed. Names are found by the ids when it is read, so that
 * a household that was forgotten is forgotten here too.
 */
export const Audit = z.object({
	id: Id,
	at: Moment,
	by: z.object({ member: Id, title: z.string() }),
	/** The command, or what was looked at. */
	what: z.string(),
	household: z.optional(Id),
	seat: z.optional(Id),
	circular: z.optional(Id),
	/** How many rows it concerned, where there were several. */
	count: z.optional(z.int()),
	/** Of a chair's replaced key: the phones and keys of before stayed. */
	phonesKept: z.optional(z.boolean()),
	/** Of a withdrawal: what the circular is about does not take place (中止). */
	cancelled: z.optional(z.boolean()),
});
export type Audit = z.infer<typeof Audit>;
