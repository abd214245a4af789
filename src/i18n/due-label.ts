import type { Day, Moment } from '#contract/ids';
import { daysBetween, lastDay } from '#domain/moment';
import { dayLabel, numberLabel, whenLabel } from './format';
import { answers as words } from './words';

/**
 * Until when a question can be answered: the day alone where it ends with the day; and how much time that is seen from
 * today, empty where it is over.
 */
export function dueLabel(deadline: Moment, today: Day): { until: string; left: string } {
	const { day, to } = lastDay(deadline);
	const until = to ? whenLabel({ day, to }, today) : words.until(dayLabel(day, today));
	const days = daysBetween(today, day);
	if (days < 0) return { until, left: '' };
	if (days === 0) return { until, left: words.today };
	return { until, left: days === 1 ? words.tomorrow : words.left(numberLabel(days)) };
}
