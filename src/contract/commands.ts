import * as z from 'zod/mini';
import { Audience, Content, LIMITS } from './content';
import { CommandId, Id, MemberRef, Moment, Sha256 } from './ids';
import { Association, Lesson, SeatRole, Way } from './rows';
import { line, lines } from './text';

/**
 * The digests by which the server recognises a key: SHA-256 of the QR's secret and of the typed code. The phone
 * makes both secrets, prints them and forgets them; the server stores an HMAC of each digest.
 */
export const KeyDigests = z.object({ secret: Sha256, code: Sha256 });
export type KeyDigests = z.infer<typeof KeyDigests>;

const NewSeat = z.object({
	id: Id,
	role: SeatRole,
	title: line(20),
	holder: z.optional(line(40)),
	group: z.optional(Id),
	household: z.optional(Id),
});

/** Every write that can be asked for, with the shape of its arguments. */
export const COMMANDS = {
	'association.found': z.object({
		association: Association,
		chair: z.object({ seat: Id, title: line(20), key: Id, digests: KeyDigests }),
	}),
	'group.add': z.object({ id: Id, name: line(20), order: z.int() }),
	'group.dissolve': z.object({ id: Id }),
	'household.add': z.object({
		id: Id,
		name: line(40),
		group: Id,
		order: z.int(),
		ways: z.array(Way).check(z.maxLength(3)),
	}),
	'seat.open': NewSeat,
	'key.issue': z.object({
		id: Id,
		for: z.discriminatedUnion('kind', [
			z.object({ kind: z.literal('household'), household: Id, relation: z.enum(['self', 'family']) }),
			z.object({ kind: z.literal('seat'), seat: Id }),
		]),
		digests: KeyDigests,
	}),
	/** `household` is the one whose card it is; left out for a seat's key. */
	'key.revoke': z.object({ id: Id, household: z.optional(Id) }),
	'lesson.put': Lesson,
	'circular.publish': z.object({ id: Id, content: Content, audience: Audience }),
	'circular.correct': z.object({
		id: Id,
		content: Content,
		/** The version that the writer saw; another one means that somebody corrected it meanwhile. */
		from: z.int(),
		note: lines(LIMITS.note),
		again: z.boolean(),
	}),
	'circular.withdraw': z.object({ id: Id, reason: lines(LIMITS.note) }),
	'message.send': z.object({
		id: Id,
		text: lines(LIMITS.message).check(z.refine((text) => text.trim() !== '')),
		audience: Audience,
		urgent: z.boolean(),
	}),
	'receipt.read': z.object({ circular: Id, version: z.int().check(z.minimum(1)) }),
	'receipt.tick': z.object({ circular: Id, household: Id, way: z.enum(['paper', 'told']) }),
	'receipt.untick': z.object({ circular: Id, household: Id, way: z.enum(['paper', 'told']) }),
} as const;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];
export type ArgsOf<N extends CommandName> = z.infer<(typeof COMMANDS)[N]>;

/** A command's name with its arguments. */
export type Asked = { [N in CommandName]: { name: N; args: ArgsOf<N> } }[CommandName];

/** The version of the commands that this code speaks. A server answers an older one with COMMAND_OUTDATED. */
export const COMMAND_VERSION = 1;

/**
 * A command as it waits in the outbox and travels. `args` is checked against COMMANDS only when its turn comes, so
 * that one command that cannot be read does not hold up the others.
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

export type Understood =
	| { ok: true; asked: Asked }
	| { ok: false; code: 'COMMAND_UNKNOWN' | 'COMMAND_OUTDATED' | 'MALFORMED'; detail?: string };

/** Reads the name, version and arguments of an envelope; says why when it cannot. */
export function understand(envelope: Pick<Envelope, 'v' | 'name' | 'args'>): Understood {
	if (!Object.hasOwn(COMMANDS, envelope.name)) return { ok: false, code: 'COMMAND_UNKNOWN', detail: 'name' };
	if (envelope.v !== COMMAND_VERSION) return { ok: false, code: 'COMMAND_OUTDATED', detail: 'v' };
	const name = envelope.name as CommandName;
	const parsed = COMMANDS[name].safeParse(envelope.args);
	if (parsed.success) return { ok: true, asked: { name, args: parsed.data } as Asked };
	const path = parsed.error.issues[0]?.path.join('.') ?? '';
	return { ok: false, code: 'MALFORMED', detail: path.slice(0, 80) };
}
