import type { Command, CommandName } from '#contract/commands';
import type { Member } from '#contract/pull';
import { mayAsk } from '../permission';
import { beginArchive, endArchive, putArchive } from './archive';
import { correctCircular, publishCircular, sendMessage, withdrawCircular } from './circulars';
import { issueKey, revokeKey } from './keys';
import { readReceipt, tickReceipt, untickReceipt } from './receipts';
import { applyRoster } from './apply';
import { auditOf, look } from './audit';
import { nameDevice, removeDevice } from './devices';
import {
	addGroup,
	addHousehold,
	changeGroup,
	changeHousehold,
	dissolveGroup,
	forgetHousehold,
	leaveHousehold,
	moveHousehold,
	returnHousehold,
	walkGroup,
} from './roster';
import { refuse, type Asking, type Ref, type Rule, type Verdict } from './rule';
import { changeAssociation, changeSeat, closeSeat, foundAssociation, handOverSeat, openSeat, putLesson } from './seats';

const RULES = {
	'association.found': foundAssociation,
	'association.change': changeAssociation,
	'seat.open': openSeat,
	'seat.change': changeSeat,
	'seat.close': closeSeat,
	'seat.handover': handOverSeat,
	'lesson.put': putLesson,
	'audit.look': look,
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
	'key.revoke': revokeKey,
	'device.name': nameDevice,
	'device.remove': removeDevice,
	'circular.publish': publishCircular,
	'circular.correct': correctCircular,
	'circular.withdraw': withdrawCircular,
	'message.send': sendMessage,
	'receipt.read': readReceipt,
	'receipt.tick': tickReceipt,
	'receipt.untick': untickReceipt,
	'archive.begin': beginArchive,
	'archive.put': putArchive,
	'archive.end': endArchive,
} satisfies { [N in CommandName]: Rule<N> };

/** One place that knows that a name and its arguments go together. */
const ruleOf = (command: Command) => RULES[command.name] as Rule<typeof command.name>;

/** The rows that the verdict on this command depends on. */
export function needs(command: Command, member: Member): Ref[] {
	return mayAsk(member.role, command.name) ? ruleOf(command).needs(command.args as never, member) : [];
}

/**
 * The verdict on a command: the rows it writes, or why it may not be. Pure, and final when the server says it. A phone asks
 * the same question ahead of the server, and again for each pending command when it draws a screen.
 */
export function decide(command: Command, asking: Asking): Verdict {
	if (!mayAsk(asking.member.role, command.name)) return refuse('NOT_ALLOWED');
	const verdict = ruleOf(command).decide(command.args as never, asking);
	if ('refused' in verdict || verdict.rows.length === 0) return verdict;
	return { rows: [...verdict.rows, ...auditOf(command, asking)] };
}
