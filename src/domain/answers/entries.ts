import type { Moment } from '#contract/ids';
import type { Answer, Entry, Question } from '#contract/questions';
import { byLatest, MAIL_SOURCE, withLatest } from '../sources';

/** How many sources of one household are kept: more phones than a family has, and the slips of two leaders. */
export const SOURCES = 8;

/** True of what somebody answered by the link of a mail. */
export const isByMail = ({ way, source }: Pick<Entry, 'way' | 'source'>): boolean =>
	way !== 'paper' && source.startsWith(MAIL_SOURCE);

/** The answer with one more entry: see `withLatest`. */
export const withEntry = (answer: Answer, entry: Entry): Answer => ({
	...answer,
	entries: withLatest(answer.entries, entry, SOURCES),
});

/**
 * The entry that counts, which is the latest of the household, and what others of it said that is kept beside it. Where
 * a source took back what it had said (a slip entered at the wrong door), the others stand as before.
 */
export function standing(answer: Answer | undefined): { counts?: Entry; beside: Entry[] } {
	const said = (answer?.entries ?? []).filter(({ values }) => values.length > 0);
	const [counts, ...beside] = said.sort(byLatest);
	return counts ? { counts, beside } : { beside };
}

/**
 * True when a household could answer at this moment, by the deadline that held at it. So what was written in time on a
 * phone without signal counts, even when the deadline was brought forward meanwhile.
 */
export function isOpen({ deadline, moved = [] }: Pick<Question, 'deadline' | 'moved'>, at: Moment): boolean {
	return at <= (moved.find((move) => at < move.at)?.from ?? deadline);
}

/**
 * The question as a correction makes it. That its deadline was moved is kept from one to the next, whatever the
 * correction brings along, so that nobody who was in time is late.
 */
export function correctedQuestion(before: Question, after: Question, at: Moment): Question {
	const { moved: _, ...next } = after;
	const isMoved = before.deadline !== next.deadline;
	const moved = [...(before.moved ?? []), ...(isMoved ? [{ at, from: before.deadline }] : [])];
	return moved.length > 0 ? { ...next, moved } : next;
}
