import type { Moment } from '#contract/ids';
import type { Question } from '#contract/questions';
import { addDays, dayInJapan, momentInJapan } from '#domain/moment';
import { deadlineOf, EVENING, type QuestionForm } from './form';

/** What of the circular says until when an answer is of use: its day, its hour, its 締切. */
export interface About {
	day: string;
	from: string;
	deadline: string;
}

type Chosen = Pick<QuestionForm, 'day' | 'time'>;

/** Days before the event by which answers should be there, so that something can be got ready: 弁当、軍手. */
const AHEAD_DAYS = 3;
/** Where nothing says more: a circular is read within the week. */
const ORDINARY_DAYS = 7;

/** When it is too late for an answer. A day without an hour is over when it is. */
const eventOf = ({ day, from }: Pick<About, 'day' | 'from'>): Moment | undefined =>
	day ? momentInJapan(day, from || '23:59') : undefined;

/**
 * A deadline for a circular, in the evening: its own 締切, else some days before its event, or what of that is still to
 * come. Undefined where nothing is left of it.
 */
export function suggestedDeadline(about: About, now: Moment): Chosen | undefined {
	const today = dayInJapan(now);
	const days = [
		about.deadline,
		about.day ? addDays(about.day, -AHEAD_DAYS) : addDays(today, ORDINARY_DAYS),
		addDays(today, 1),
		today,
	];
	const chosen = days.filter(Boolean).map((day) => ({ day, time: EVENING }));
	return chosen.find((one) => deadlineProblem(one, about, now) === undefined);
}

export type DeadlineProblem = 'deadlineMissing' | 'deadlinePast' | 'deadlineAfterEvent';

/** What is wrong with a deadline. One that stays as it was is nothing to say again: it was right once. */
export function deadlineProblem(
	chosen: Chosen,
	about: Pick<About, 'day' | 'from'>,
	now: Moment,
	before?: Question,
): DeadlineProblem | undefined {
	const at = deadlineOf(chosen);
	if (at === undefined) return 'deadlineMissing';
	if (at === before?.deadline) return undefined;
	if (at <= now) return 'deadlinePast';
	const event = eventOf(about);
	return event !== undefined && at > event ? 'deadlineAfterEvent' : undefined;
}
