import type { Day } from '#contract/ids';
import { dayInJapan, daysBetween } from '#domain/moment';
import { dayLabel, numberLabel } from '#i18n/format';
import { list } from '#i18n/words';
import type { CircularView } from '#local/views';

/** From how many days before its deadline a circular is marked: time enough to find the form and walk to the 班長. */
const NEAR_DAYS = 3;

/** A deadline in words, seen from today; `near` when it must not be missed, `past` when it is over. */
export function deadlineLabel(deadline: Day, today: Day): { text: string; near: boolean; past: boolean } {
	const days = daysBetween(today, deadline);
	if (days < 0) return { text: list.deadlinePast(dayLabel(deadline, today)), near: false, past: true };
	const near = days <= NEAR_DAYS;
	if (days === 0) return { text: list.deadlineToday, near, past: false };
	if (days === 1) return { text: list.deadlineTomorrow, near, past: false };
	return {
		text: near ? list.deadlineIn(numberLabel(days)) : list.deadlineOn(dayLabel(deadline, today)),
		near,
		past: false,
	};
}

/** The day that must not be missed: until when it can be answered, while the household is asked; else its deadline. */
export function dueOf({ asks, circular: { content } }: CircularView): Day | undefined {
	return asks && content.question ? dayInJapan(content.question.deadline) : content.fields.deadline;
}
