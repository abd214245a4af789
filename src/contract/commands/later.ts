import * as z from 'zod/mini';
import { Id, Moment } from '../ids';
import { CIRCULAR_COMMANDS } from './circular';
import { MESSAGE_COMMANDS } from './message';

/** What can be sent later, as it would be sent now. */
export const LaterCommand = z.discriminatedUnion('name', [
	z.object({ name: z.literal('message.send'), args: MESSAGE_COMMANDS['message.send'] }),
	z.object({ name: z.literal('circular.publish'), args: CIRCULAR_COMMANDS['circular.publish'] }),
]);
export type LaterCommand = z.infer<typeof LaterCommand>;

export const LATER_COMMANDS = {
	/** `at`: when it is to be sent; at once when that is over by the time that the server hears of it. */
	'later.put': z.object({ at: Moment, command: LaterCommand }),
	/** Takes it back before it is sent. `id`: of the circular that it would be. */
	'later.cancel': z.object({ id: Id }),
} as const;
