import * as z from 'zod/mini';
import { Id, Moment } from './ids';
import { LIMITS } from './limits';
import { lines } from './text';

/** Of the command that brought it, or a digest of the mail that did. */
const ThreadEntryId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** Some words of a thread. `by`: somebody of the household, its family elsewhere, or the seat that sent the message. */
export const ThreadEntry = z.object({
	id: ThreadEntryId,
	at: Moment,
	by: z.enum(['household', 'family', 'sender']),
	text: lines(LIMITS.reply).check(z.refine((text) => text.trim() !== '')),
});
export type ThreadEntry = z.infer<typeof ThreadEntry>;

/**
 * What one household and the seat that wrote a message say to each other about it, in the order in which it came to the
 * server. Nobody else sees it. Empty once the household was forgotten.
 */
export const Thread = z.object({
	circular: Id,
	household: Id,
	entries: z.array(ThreadEntry).check(z.maxLength(LIMITS.thread)),
});
export type Thread = z.infer<typeof Thread>;
