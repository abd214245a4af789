import * as z from 'zod/mini';
import { CommandId, MemberRef, Moment } from './ids';

// Apart from the commands: a phone that only reads needs none of their shapes.

/** The version of the commands that this code speaks. A server answers an older one with COMMAND_OUTDATED. */
export const COMMAND_VERSION = 1;

/**
 * A command as it waits in the outbox and travels. `args` is checked against the command's shape only when its turn
 * comes, so that one command that cannot be read does not hold up the others.
 */
export const Envelope = z.object({
	id: CommandId,
	v: z.int(),
	as: MemberRef,
	/** The phone's clock. The server trusts it no further than `claimedMoment` in the domain says. */
	at: Moment,
	name: z.string().check(z.maxLength(40)),
	args: z.unknown(),
});
export type Envelope = z.infer<typeof Envelope>;

/** A command as it was read, which is one of `C`; or why it cannot be. */
export type Understood<C> =
	{ ok: true; command: C } | { ok: false; code: 'COMMAND_UNKNOWN' | 'COMMAND_OUTDATED' | 'MALFORMED'; detail?: string };

/** The shapes of the arguments of some commands, by the commands' names. */
export type Shapes = { readonly [name: string]: z.ZodMiniType };

/** Reads the name, version and arguments of an envelope by the shapes of the commands `C`; says why when it cannot. */
export function understandBy<C>(shapes: Shapes, envelope: Pick<Envelope, 'v' | 'name' | 'args'>): Understood<C> {
	const { name } = envelope;
	const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
	if (!shape) return { ok: false, code: 'COMMAND_UNKNOWN', detail: 'name' };
	if (envelope.v !== COMMAND_VERSION) return { ok: false, code: 'COMMAND_OUTDATED', detail: 'v' };
	const parsed = shape.safeParse(envelope.args);
	if (parsed.success) return { ok: true, command: { name, args: parsed.data } as C };
	const path = parsed.error.issues[0]?.path.join('.') ?? '';
	return { ok: false, code: 'MALFORMED', detail: path.slice(0, 80) };
}
