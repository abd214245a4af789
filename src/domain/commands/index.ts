import { COMMANDS, type CommandName } from '#contract/commands';
import { answerLessonApplication } from './lessonApplication/answer';
import { cancelLessonApplication } from './lessonApplication/cancel';
import { sendLessonApplication } from './lessonApplication/send';
import { setLessonApplications } from './lessonApplication/set';
import { acceptJoinRequest } from './joinRequest/accept';
import { putJoinRequest } from './joinRequest/put';
import { refuseJoinRequest } from './joinRequest/refuse';
import { withdrawJoinRequest } from './joinRequest/withdraw';
import { allowFamily } from './answer/allowFamily';
import { putAnswer } from './answer/put';
import { showSums } from './answer/showSums';
import { enterSlip } from './answer/slip';
import { beginArchive } from './archive/begin';
import { endArchive } from './archive/end';
import { putArchive } from './archive/put';
import { changeAssociation } from './association/change';
import { foundAssociation } from './association/found';
import { verifyAssociation } from './association/verify';
import { auditLook } from './audit/look';
import { correctCircular } from './circular/correct';
import { publishCircular } from './circular/publish';
import { remindCircular } from './circular/remind';
import { withdrawCircular } from './circular/withdraw';
import type { CommandDefinition, JobName } from './definition';
import { testDelivery } from './delivery/test';
import { MEETING_DEFINITIONS } from './meetings';
import { nameDevice } from './device/name';
import { removeDevice } from './device/remove';
import { DUTY_DEFINITIONS } from './duties';
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
import { putReading } from './reading/put';
import { removeReading } from './reading/remove';
import { readReceipt } from './receipt/read';
import { callReceipt } from './receipt/call';
import { tickReceipt } from './receipt/tick';
import { untickReceipt } from './receipt/untick';
import { applyRoster } from './roster/apply';
import { rulesOf, type CommandRules } from './rules';
import { endSafety } from './safety/end';
import { enterSafety } from './safety/enter';
import { setSafetyNeed } from './safety/need';
import { reportSafety } from './safety/report';
import { startSafety } from './safety/start';
import { changeSeat } from './seat/change';
import { closeSeat } from './seat/close';
import { handOverSeat } from './seat/handover';
import { openSeat } from './seat/open';
import { WATCH_DEFINITIONS } from './watches';
import { putWord } from './word/put';
import { removeWord } from './word/remove';

const DEFINITIONS = {
	'association.found': foundAssociation,
	'association.verify': verifyAssociation,
	'association.change': changeAssociation,
	'seat.open': openSeat,
	'seat.change': changeSeat,
	'seat.close': closeSeat,
	'seat.handover': handOverSeat,
	'lesson.put': putLesson,
	'reading.put': putReading,
	'reading.remove': removeReading,
	'lesson.replace': replaceLessons,
	'lesson.request': requestLesson,
	'lesson.cancel': cancelLesson,
	'lesson.answer': answerLesson,
	'lessonApplication.send': sendLessonApplication,
	'lessonApplication.cancel': cancelLessonApplication,
	'lessonApplication.answer': answerLessonApplication,
	'lessonApplication.set': setLessonApplications,
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
	'joinRequest.put': putJoinRequest,
	'joinRequest.withdraw': withdrawJoinRequest,
	'joinRequest.accept': acceptJoinRequest,
	'joinRequest.refuse': refuseJoinRequest,
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
	'answer.put': putAnswer,
	'answer.slip': enterSlip,
	'answer.showSums': showSums,
	'answer.allowFamily': allowFamily,
	'safety.start': startSafety,
	'safety.end': endSafety,
	'safety.report': reportSafety,
	'safety.enter': enterSafety,
	'safety.need': setSafetyNeed,
	...WATCH_DEFINITIONS,
	...MEETING_DEFINITIONS,
	'word.put': putWord,
	'word.remove': removeWord,
	...DUTY_DEFINITIONS,
	'archive.begin': beginArchive,
	'archive.put': putArchive,
	'archive.end': endArchive,
} satisfies { [N in CommandName]: CommandDefinition<N> };

/** The commands that leave a line in the audit. */
export type AuditedCommand = {
	[N in CommandName]: (typeof DEFINITIONS)[N] extends { audit: unknown } ? N : never;
}[CommandName];

const definitions: { readonly [N in CommandName]: CommandDefinition<N> } = DEFINITIONS;

/** The rules of all commands: the server's, and those of a phone that acts for a seat. */
export const ALL_RULES: CommandRules = rulesOf(COMMANDS, definitions);
export const { mayAsk, needs, decide, touched, isGrave } = ALL_RULES;

/** True when the command can leave a line in the audit. */
export const isAudited = (command: CommandName): boolean =>
	command === 'audit.look' || definitions[command].audit !== undefined;

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
const WAKING: readonly JobName[] = ['announce', 'remindNow', 'tellOfSafety', 'tellOfWatch'];

/** Taken however much was sent before: each can be said once, and mends or ends what others were told. */
const UNCOUNTED: readonly string[] = ['circular.withdraw', 'watch.decline', 'watch.reached'];

/** True of a command that wakes people, be it at an hour to come. `name`: as it came, known or not. */
export function isSend(name: string): boolean {
	if (!Object.hasOwn(definitions, name) || UNCOUNTED.includes(name)) return false;
	return name === 'later.put' || jobsOf(name as CommandName).some((job) => WAKING.includes(job));
}

/** The jobs to be run once the command is committed. */
export function jobsOf(command: CommandName): readonly JobName[] {
	return definitions[command].jobs ?? [];
}
