import type { Command } from '#contract/commands';
import type { Moment } from '#contract/ids';
import { SENDS_PER_HOUR } from '#contract/limits';
import { isSend } from '#domain/commands/index';
import type { MemberDoc } from '#functions/store/docs';
import type { Refused } from './effects/effect';

const HOUR_LETTERS = '2026-11-22T01'.length;

/** A real check on everybody's safety has as many sends again: whoever wrote twenty warnings can still start one. */
const isEmergency = (command: Command): boolean => command.name === 'safety.start' && !command.args.drill;

/**
 * Counts what wakes people in the document of whoever asks, which was read anyway: nobody rings 150 phones fifty times,
 * be it in one request or in fifty. The count is written with the command, so that it is exact.
 *
 * @returns the member as it is after it, the same where the command wakes nobody; or why it is refused
 */
export function countSend(doc: MemberDoc, command: Command, now: Moment): { caller: MemberDoc } | Refused {
	if (!isSend(command.name)) return { caller: doc };
	const hour = now.slice(0, HOUR_LETTERS);
	const count = doc.sends?.hour === hour ? doc.sends.count : 0;
	if (count >= SENDS_PER_HOUR * (isEmergency(command) ? 2 : 1)) return { refused: 'TOO_MANY_SENDS' };
	return { caller: { ...doc, sends: { hour, count: count + 1 } } };
}
