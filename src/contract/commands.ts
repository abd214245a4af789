import type * as z from 'zod/mini';
import { LESSON_APPLICATION_COMMANDS } from './commands/lesson-application';
import { JOIN_REQUEST_COMMANDS } from './commands/join-request';
import { ANSWER_COMMANDS } from './commands/answer';
import { ARCHIVE_COMMANDS } from './commands/archive';
import { ASSOCIATION_COMMANDS } from './commands/association';
import { AUDIT_COMMANDS } from './commands/audit';
import { CIRCULAR_COMMANDS } from './commands/circular';
import { DELIVERY_COMMANDS } from './commands/delivery';
import { DEVICE_COMMANDS } from './commands/device';
import { DUTY_COMMANDS } from './commands/duty';
import { GROUP_COMMANDS } from './commands/group';
import { HOUSEHOLD_COMMANDS } from './commands/household';
import { KEY_COMMANDS } from './commands/key';
import { LATER_COMMANDS } from './commands/later';
import { LESSON_COMMANDS } from './commands/lesson';
import { MAIL_COMMANDS } from './commands/mail';
import { MEETING_COMMANDS } from './commands/meeting';
import { MESSAGE_COMMANDS } from './commands/message';
import { READING_COMMANDS } from './commands/reading';
import { RECEIPT_COMMANDS } from './commands/receipt';
import { ROSTER_COMMANDS } from './commands/roster';
import { SAFETY_COMMANDS } from './commands/safety';
import { RUBBISH_COMMANDS } from './commands/rubbish';
import { SEAT_COMMANDS } from './commands/seat';
import { WATCH_COMMANDS } from './commands/watch';
import { WORD_COMMANDS } from './commands/word';
import { understandBy, type Envelope, type Understood } from './envelope';

/** Every write that can be asked for, with the shape of its arguments; families are files, as in `domain/commands`. */
export const COMMANDS = {
	...ASSOCIATION_COMMANDS,
	...SEAT_COMMANDS,
	...LESSON_COMMANDS,
	...LESSON_APPLICATION_COMMANDS,
	...READING_COMMANDS,
	...AUDIT_COMMANDS,
	...GROUP_COMMANDS,
	...HOUSEHOLD_COMMANDS,
	...JOIN_REQUEST_COMMANDS,
	...ROSTER_COMMANDS,
	...KEY_COMMANDS,
	...DEVICE_COMMANDS,
	...MAIL_COMMANDS,
	...CIRCULAR_COMMANDS,
	...MESSAGE_COMMANDS,
	...DELIVERY_COMMANDS,
	...LATER_COMMANDS,
	...RECEIPT_COMMANDS,
	...ANSWER_COMMANDS,
	...SAFETY_COMMANDS,
	...WATCH_COMMANDS,
	...MEETING_COMMANDS,
	...WORD_COMMANDS,
	...DUTY_COMMANDS,
	...RUBBISH_COMMANDS,
	...ARCHIVE_COMMANDS,
} as const;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];
type Args = { [N in CommandName]: z.infer<(typeof COMMANDS)[N]> };
export type ArgsOf<N extends CommandName> = Args[N];

/** A command's name with its arguments: one of all commands, or of those that are named. */
export type Command<N extends CommandName = CommandName> = { [K in N]: { name: K; args: ArgsOf<K> } }[N];

/** Reads the name, version and arguments of an envelope; says why when it cannot. */
export const understand = (envelope: Pick<Envelope, 'v' | 'name' | 'args'>): Understood<Command> =>
	understandBy(COMMANDS, envelope);

export { COMMAND_VERSION, Envelope } from './envelope';
