import * as z from 'zod/mini';
import { Moment } from './ids';

/**
 * The newest version that was read, and when. `first`: the first reading since the last correction that asked everybody
 * to read again, where that was another one. `by`: how, where that was not a phone with the app.
 */
export const Read = z.object({
	at: Moment,
	version: z.int(),
	first: z.optional(Moment),
	by: z.optional(z.literal('mail')),
});
export type Read = z.infer<typeof Read>;
