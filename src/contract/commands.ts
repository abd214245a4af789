import * as z from 'zod/mini';
import { ARCHIVE_COMMANDS } from './commands/archive';
import { ASSOCIATION_COMMANDS } from './commands/association';
import { AUDIT_COMMANDS } from './commands/audit';
import { CIRCULAR_COMMANDS } from './commands/circular';
import { DELIVERY_COMMANDS } from './commands/delivery';
import { DEVICE_COMMANDS } from './commands/device';
import { GROUP_COMMANDS } from './commands/group';
import { HOUSEHOLD_COMMANDS } from './commands/household';
import { KEY_COMMANDS } from './commands/key';
import { LATER_COMMANDS } from './commands/later';
import { LESSON_COMMANDS } from './commands/lesson';
import { MAIL_COMMANDS } from './commands/mail';
import { MESSAGE_COMMANDS } from './commands/message';
import { READING_COMMANDS } from './commands/reading';
import { RECEIPT_COMMANDS } from './commands/receipt';
import { ROSTER_COMMANDS } from './commands/roster';
import { SEAT_COMMANDS } from './commands/seat';
import { CommandId, MemberRef, Moment } from './ids';

/** Every write that can be asked for, with the shape of its arguments; families are files, as in `domain/commands`. */
export const COMMANDS = {
	...ASSOCIATION_COMMANDS,
	...SEAT_COMMANDS,
	...LESSON_COMMANDS,
	...READING_COMMANDS,
	...AUDIT_COMMANDS,
	...GROUP_COMMANDS,
	...HOUSEHOLD_COMMANDS,
	...ROSTER_COMMANDS,
	...KEY_COMMANDS,
	...DEVICE_COMMANDS,
	...MAIL_COMMANDS,
	...CIRCULAR_COMMANDS,
	...MESSAGE_COMMANDS,
	...DELIVERY_COMMANDS,
	...LATER_COMMANDS,
	...RECEIPT_COMMANDS,
	...ARCHIVE_COMMANDS,
} as const;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];
type Args = { [N in CommandName]: z.infer<(typeof COMMANDS)[N]> };
export type ArgsOf<N extends CommandName> = Args[N];

/** A command's name with its arguments: one of all commands, or of those that are named. */
export type Command<N extends CommandName = CommandName> = { [K in N]: { name: K; args: ArgsOf<K> } }[N];

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
	| { ok: true; command: Command }
	| { ok: false; code: 'COMMAND_UNKNOWN' | 'COMMAND_OUTDATED' | 'MALFORMED'; detail?: string };

/** Reads the name, version and arguments of an envelope; says why when it cannot. */
export function understand(envelope: Pick<Envelope, 'v' | 'name' | 'args'>): Understood {
	if (!Object.hasOwn(COMMANDS, envelope.name)) return { ok: false, code: 'COMMAND_UNKNOWN', detail: 'name' };
	if (envelope.v !== COMMAND_VERSION) return { ok: false, code: 'COMMAND_OUTDATED', detail: 'v' };
	const name = envelope.name as CommandName;
	const parsed = COMMANDS[name].safeParse(envelope.args);
	if (parsed.success) return { ok: true, command: { name, args: parsed.data } as Command };
	const path = parsed.error.issues[0]?.path.join('.') ?? '';
	return { ok: false, code: 'MALFORMED', detail: path.slice(0, 80) };
}
