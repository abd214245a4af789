import type { Day, Moment } from '#contract/ids';
import type { Ladder } from '#contract/ladder';
import type { Circular } from '#contract/rows';
import type { JobName } from './commands/definition';
import { answerReminder } from './answers/reminder';
import { addMs, DAY_MS, dayInJapan, HOUR_MS, MINUTE_MS, momentAt, startOfDay } from './moment';
import { noticeOf } from './notice';
import { eveningBefore, quietUntil } from './send-times';

/** What an association that has set nothing does. */
export const LADDER: Ladder = { callMinutes: 20, mailHours: 24, reminders: 2 };

/** When leaders are asked to call, the day before the last one: there is a whole day left for it. */
const CALL_MS = 9 * HOUR_MS;
/** Nobody is reminded of what was sent on the same day. */
const SETTLED_MS = 12 * HOUR_MS;

/** A step that a circular takes at its time, for those whom it has not reached by then. */
export interface LadderStep {
	job: Extract<JobName, 'mailUnread' | 'remind' | 'askToCall' | 'remindToAnswer' | 'mailUnanswered'>;
	due: Moment;
	/** Which reminder it is, from 1 on. */
	reminder?: number;
}

/**
 * The steps after an announcement, in the order of their times. Urgent: mails went out with the pushes, and leaders are
 * asked to call after some minutes. Otherwise: a mail after a day, reminders on the evenings before its days, and calls
 * before the first of them, but not before phones had those minutes to show it. What asks a question reminds once of
 * answering, and on that evening of nothing else.
 *
 * @param at when the circular was announced
 */
export function ladderOf(circular: Circular, at: Moment, settings: Ladder = LADDER): LadderStep[] {
	const { callMinutes, mailHours, reminders } = settings;
	const isUrgent = noticeOf(circular, at)?.urgent ?? false;
	const shown = addMs(isUrgent ? at : (quietUntil(at) ?? at), callMinutes * MINUTE_MS);
	const asking = reminders > 0 ? stepsToAnswer(circular, at) : [];
	if (isUrgent) return inOrder([{ job: 'askToCall', due: shown }, ...asking]);
	const days = circular.withdrawn ? [] : daysOf(circular).filter((day) => day >= dayInJapan(at));
	const [first] = days;
	const mailed = addMs(at, mailHours * HOUR_MS);
	const steps: LadderStep[] = [{ job: 'mailUnread', due: first === undefined ? mailed : inTime(mailed, first, at) }];
	if (first !== undefined) {
		const morning = momentAt(startOfDay(first) - DAY_MS + CALL_MS);
		const due = morning > at ? morning : inTime(addMs(at, SETTLED_MS), first, at);
		steps.push({ job: 'askToCall', due: due > shown ? due : shown });
	}
	const isTaken = (evening: Moment) => asking.some(({ due }) => dayInJapan(due) === dayInJapan(evening));
	const evenings = days.map(eveningBefore).filter((evening) => evening > addMs(at, SETTLED_MS) && !isTaken(evening));
	for (const [i, due] of evenings.slice(0, reminders).entries())
		for (const job of ['remind', 'mailUnread'] as const) steps.push({ job, due, reminder: i + 1 });
	return inOrder([...steps, ...asking]);
}

const inOrder = (steps: LadderStep[]): LadderStep[] =>
	steps.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

/** Whoever has not answered hears of it by phone and mail. */
function stepsToAnswer({ content: { question } }: Circular, at: Moment): LadderStep[] {
	const due = question && answerReminder(question, at);
	return due === undefined
		? []
		: (['remindToAnswer', 'mailUnanswered'] as const).map((job) => ({ job, due, reminder: 1 }));
}

/** That time, or the evening before the day where it would be later; at once where that is over too. */
function inTime(due: Moment, day: Day, at: Moment): Moment {
	const evening = eveningBefore(day);
	if (due <= evening) return due;
	return evening > at ? evening : at;
}

/** The days by which somebody has to know: the deadline and the day itself, the earlier first. */
const daysOf = ({ content: { fields } }: Circular): Day[] =>
	[...new Set([fields.deadline, fields.when?.day].flatMap((day) => day ?? []))].sort();
