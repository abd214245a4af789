import * as z from 'zod/mini';
import { LaterCommand } from './commands/later';
import { Id, Moment } from './ids';
import { line } from './text';

/**
 * What is to be sent later, under the id of the circular that it will be. `command` goes once nothing can come of it
 * any more: it was sent, or taken back.
 */
export const Scheduled = z.object({
	id: Id,
	at: Moment,
	/** The seat that wrote it, and on which phone: once that is out, what it left behind is not sent. */
	by: z.object({ seat: Id, title: line(20), device: z.optional(Id) }),
	state: z.enum(['waiting', 'sent', 'refused', 'cancelled']),
	/** Why it was refused when its time came. */
	code: z.optional(z.string()),
	command: z.optional(LaterCommand),
});
export type Scheduled = z.infer<typeof Scheduled>;
