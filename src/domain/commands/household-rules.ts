import type { CommandName } from '#contract/commands';
import { DEVICE_COMMANDS } from '#contract/commands/device';
import { MAIL_COMMANDS } from '#contract/commands/mail';
import { MESSAGE_COMMANDS } from '#contract/commands/message';
import { RECEIPT_COMMANDS } from '#contract/commands/receipt';
import type { CommandDefinition } from './definition';
import { nameDevice } from './device/name';
import { removeDevice } from './device/remove';
import { addMail } from './mail/add';
import { removeMail } from './mail/remove';
import { replyToMessage } from './message/reply';
import { readReceipt } from './receipt/read';
import { rulesOf, type CommandRules } from './rules';

const SHAPES = {
	'device.name': DEVICE_COMMANDS['device.name'],
	'device.remove': DEVICE_COMMANDS['device.remove'],
	'mail.add': MAIL_COMMANDS['mail.add'],
	'mail.remove': MAIL_COMMANDS['mail.remove'],
	'message.reply': MESSAGE_COMMANDS['message.reply'],
	'receipt.read': RECEIPT_COMMANDS['receipt.read'],
} as const;

const DEFINITIONS = {
	'device.name': nameDevice,
	'device.remove': removeDevice,
	'mail.add': addMail,
	'mail.remove': removeMail,
	'message.reply': replyToMessage,
	'receipt.read': readReceipt,
} satisfies { [N in keyof typeof SHAPES & CommandName]: CommandDefinition<N> };

/**
 * The rules of what a household asks for day by day. Apart from those of a seat, which a resident's phone does without
 * (6.5 kB), and from applications for lessons, which most never ask for: see `local/rules`.
 */
export const HOUSEHOLD_RULES: CommandRules = rulesOf(SHAPES, DEFINITIONS);
