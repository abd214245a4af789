import * as z from 'zod/mini';
import { Category } from './content';
import { MemberRef } from './ids';
import { LIMITS } from './limits';
import { line } from './text';

/**
 * `POST /api/trial`: shows on the phones of a seat, and on no others, the notice with which readers will hear of what
 * it is writing. Nothing is kept of it.
 */
export const TrialRequest = z.object({
	as: MemberRef,
	form: z.enum(['circular', 'message']),
	/** It is a correction that asks everybody to read once more. */
	again: z.boolean(),
	title: line(LIMITS.title),
	category: Category,
	urgent: z.boolean(),
});
export type TrialRequest = z.infer<typeof TrialRequest>;

/** On how many phones it will be shown: so many pushes were taken. */
export const TrialReply = z.object({ phones: z.int() });
export type TrialReply = z.infer<typeof TrialReply>;
