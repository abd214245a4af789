import type { Command, CommandName } from '#contract/commands';
import type { Member, Role } from '#contract/member';
import type { Row } from '#contract/rows';
import { isOverfull } from '../room';
import { refOf, type Ref } from '../row-set';
import { beginArchive } from './archive/begin';
import { endArchive } from './archive/end';
import { putArchive } from './archive/put';
import { changeAssociation } from './association/change';
import { foundAssociation } from './association/found';
import { verifyAssociation } from './association/verify';
import { auditLine } from './audit/shared';
import { auditLook } from './audit/look';
import { correctCircular } from './circular/correct';
import { publishCircular } from './circular/publish';
import { remindCircular } from './circular/remind';
import { withdrawCircular } from './circular/withdraw';
import { refuse, type CommandContext, type CommandDefinition, type JobName, type Verdict } from './definition';
import { testDelivery } from './delivery/test';
import { nameDevice } from './device/name';
import { removeDevice } from './device/remove';
import { addGroup } from './group/add';
import { changeGroup } from './group/change';
import { dissolveGroup } from './group/dissolve';
import { walkGroup } from './group/walk';
import { addHousehold } from './household/add';
import { changeHousehold } from './household/change';
import { forgetHousehold } from './household/forget';
import { leaveHousehold } from './household/leave';
import { moveHousehold } from './household/move';
import { returnHousehold } from './household/return';
import { issueKey } from './key/issue';
import { replaceKey } from './key/replace';
import { revokeKey } from './key/revoke';
import { cancelLater } from './later/cancel';
import { putLater } from './later/put';
import { answerLesson } from './lesson/answer';
import { cancelLesson } from './lesson/cancel';
import { putLesson } from './lesson/put';
import { replaceLessons } from './lesson/replace';
import { requestLesson } from './lesson/request';
import { addMail } from './mail/add';
import { removeMail } from './mail/remove';
import { closeReplies } from './message/close';
import { reopenReplies } from './message/reopen';
import { replyToMessage } from './message/reply';
import { sendMessage } from './message/send';
import { readReceipt } from './receipt/read';
import { callReceipt } from './receipt/call';
import { tickReceipt } from './receipt/tick';
import { untickReceipt } from './receipt/untick';
import { applyRoster } from './roster/apply';
import { changeSeat } from './seat/change';
import { closeSeat } from './seat/close';
import { handOverSeat } from './seat/handover';
import { openSeat } from './seat/open';

const DEFINITIONS = {
	'association.found': foundAssociation,
	'association.verify': verifyAssociation,
	'association.change': changeAssociation,
	'seat.open': openSeat,
	'seat.change': changeSeat,
	'seat.close': closeSeat,
	'seat.handover': handOverSeat,
	'lesson.put': putLesson,
	'lesson.replace': replaceLessons,
	'lesson.request': requestLesson,
	'lesson.cancel': cancelLesson,
	'lesson.answer': answerLesson,
	'audit.look': auditLook,
	'group.add': addGroup,
	'group.change': changeGroup,
	'group.dissolve': dissolveGroup,
	'group.walk': walkGroup,
	'household.add': addHousehold,
	'household.change': changeHousehold,
	'household.move': moveHousehold,
	'household.leave': leaveHousehold,
	'household.return': returnHousehold,
	'household.forget': forgetHousehold,
	'roster.apply': applyRoster,
	'key.issue': issueKey,
	'key.replace': replaceKey,
	'key.revoke': revokeKey,
	'device.name': nameDevice,
	'device.remove': removeDevice,
	'mail.add': addMail,
	'mail.remove': removeMail,
	'circular.publish': publishCircular,
	'circular.correct': correctCircular,
	'circular.remind': remindCircular,
	'circular.withdraw': withdrawCircular,
	'message.send': sendMessage,
	'message.reply': replyToMessage,
	'message.close': closeReplies,
	'message.reopen': reopenReplies,
	'delivery.test': testDelivery,
	'later.put': putLater,
	'later.cancel': cancelLater,
	'receipt.read': readReceipt,
	'receipt.tick': tickReceipt,
	'receipt.untick': untickReceipt,
	'receipt.call': callReceipt,
	'archive.begin': beginArchive,
	'archive.put': putArchive,
	'archive.end': endArchive,
} satisfies { [N in CommandName]: CommandDefinition<N> };

/** The commands that leave a line in the audit. */
export type AuditedCommand = {
	[N in CommandName]: (typeof DEFINITIONS)[N] extends { audit: unknown } ? N : never;
}[CommandName];

const definitions: { readonly [N in CommandName]: CommandDefinition<N> } = DEFINITIONS;

/** True when the role may ask for the command at all. */
export function mayAsk(role: Role, command: CommandName): boolean {
	return definitions[command].roles.includes(role);
}

/** The rows that the verdict on this command depends on. */
export function needs<N extends CommandName>({ name, args }: Command<N>, member: Member): Ref[] {
	return mayAsk(member.role, name) ? definitions[name].needs(args, member) : [];
}

/**
 * The verdict on a command: the rows it writes, its line in the audit among them, or why it is refused. Pure, and final
 * when the server says it. A phone asks the same question ahead of the server, and again for each pending command when
 * it draws a screen.
 */
export function decide<N extends CommandName>({ name, args }: Command<N>, context: CommandContext): Verdict {
	if (!mayAsk(context.member.role, name)) return refuse('NOT_ALLOWED');
	const definition = definitions[name];
	const verdict = definition.decide(args, context);
	if ('refused' in verdict || verdict.rows.length === 0) return verdict;
	if (!mayFillUp(name) && verdict.rows.some((row) => isRowOverfull(row, context))) return refuse('ROW_FULL');
	const subject = definition.audit?.(args, context.member);
	return subject ? { rows: [...verdict.rows, auditLine(name, subject, context)] } : verdict;
}

function isRowOverfull(row: Row, { find }: CommandContext): boolean {
	const { kind, id } = refOf(row);
	return isOverfull(row.row, find(kind, id));
}

/** True when the command can leave a line in the audit. */
export const isAudited = (command: CommandName): boolean =>
	command === 'audit.look' || definitions[command].audit !== undefined;

/** True of a command for which the seat's card has to be shown again: see `CommandDefinition.grave`. */
export function isGrave<N extends CommandName>({ name, args }: Command<N>): boolean {
	return definitions[name].grave?.(args) ?? false;
}

/** The rows that a command is about: those that a screen marks as "not sent yet" while it waits in the outbox. */
export function touched<N extends CommandName>({ name, args }: Command<N>, member: Member): Ref[] {
	return definitions[name].touched(args, member);
}

/** False when the rows of the command take their number later: see `CommandDefinition.numbered`. `name`: as it came. */
export function isNumbered(name: string): boolean {
	return !Object.hasOwn(definitions, name) || (definitions[name as CommandName].numbered ?? true);
}

/** True when the command is still taken from a household that has left. `name`: as it came, known or not. */
export function isAcceptedAfterLeaving(name: string): boolean {
	return Object.hasOwn(definitions, name) && (definitions[name as CommandName].acceptedAfterLeaving ?? false);
}

/** True when the command may write what is full: see `CommandDefinition.fillsUp`. */
export function mayFillUp(command: CommandName): boolean {
	return definitions[command].fillsUp ?? false;
}

/** Jobs that wake people. */
const WAKING: readonly JobName[] = ['announce', 'remindNow'];

/**
 * True of a command that wakes people, be it at an hour to come. A withdrawal is none: it mends what somebody else, or
 * a thief, sent too much of, and of each circular there is one. `name`: as it came, known or not.
 */
export function isSend(name: string): boolean {
	if (!Object.hasOwn(definitions, name) || name === 'circular.withdraw') return false;
	return name === 'later.put' || jobsOf(name as CommandName).some((job) => WAKING.includes(job));
}

/** The jobs to be run once the command is committed. */
export function jobsOf(command: CommandName): readonly JobName[] {
	return definitions[command].jobs ?? [];
}
