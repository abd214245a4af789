import * as z from 'zod/mini';
import { Id, Moment } from '#contract/ids';

/** What the token of a push says of it: on which phone it was shown, for whom, and what. */
export const Arrived = z.object({
	association: Id,
	device: z.string(),
	members: z.array(Id),
	circulars: z.array(z.object({ id: Id, version: z.int() })),
	/** It was a trial of the desk (相談デスク), and tells of no circular. */
	trial: z.optional(z.literal(true)),
	/** When it was sent. */
	at: Moment,
});
export type Arrived = z.infer<typeof Arrived>;
