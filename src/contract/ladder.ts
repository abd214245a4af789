import * as z from 'zod/mini';

/**
 * When the next way is tried for those whom a circular has not reached. Urgent: minutes until leaders are asked to
 * call. Otherwise: hours until it is mailed. `reminders`: at most so many, on the evenings before its days.
 */
export const Ladder = z.object({
	callMinutes: z.int().check(z.minimum(5), z.maximum(24 * 60)),
	mailHours: z.int().check(z.minimum(1), z.maximum(7 * 24)),
	reminders: z.int().check(z.minimum(0), z.maximum(2)),
});
export type Ladder = z.infer<typeof Ladder>;
