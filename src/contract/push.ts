import * as z from 'zod/mini';
import { Envelope } from './envelope';
import { CommandId } from './ids';
import { RefusalCode } from './refusals';

/** At most this many commands in one push; a phone with more sends several. */
export const PUSH_LIMIT = 50;

/**
 * At most this many bytes of JSON in one push. The largest legal command is about 300 kB (LIMITS in UTF-8), so one
 * always fits; a phone splits its outbox by this as well as by PUSH_LIMIT. The server answers more with 413.
 */
export const PUSH_MAX_BYTES = 1024 * 1024;

/** `POST /api/push`: the phone's commands in the order in which they were asked for. */
export const PushRequest = z.object({
	/** Envelopes are read one by one on the server, so that one that is broken does not block the others. */
	commands: z.array(z.unknown()).check(z.minLength(1), z.maxLength(PUSH_LIMIT)),
});
export type PushRequest = { commands: Envelope[] };

/**
 * What became of each command, in the same order. `done` and `refused` are final and stay the same when the same
 * id comes again. `retry` means that nothing happened; every command after a `retry` is answered `retry` too.
 */
export const PushResult = z.discriminatedUnion('status', [
	z.object({ id: CommandId, status: z.literal('done') }),
	z.object({ id: CommandId, status: z.literal('refused'), code: RefusalCode, detail: z.optional(z.string()) }),
	z.object({ id: CommandId, status: z.literal('retry') }),
]);
export type PushResult = z.infer<typeof PushResult>;

export const PushReply = z.object({ results: z.array(PushResult) });
export type PushReply = z.infer<typeof PushReply>;
