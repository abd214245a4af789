import type { Day } from '#contract/ids';
import { addDays } from '../moment';

const DAYS_OF_WEEK = 7;

const days = (from: Day, count: number): Day[] => Array.from({ length: count }, (_, at) => addDays(from, at));

const weekday = (day: Day) => new Date(day).getUTCDay();

/** The first day of the month of a day, or of one so many months after it; before it when they are negative. */
export function monthOf(day: Day, months = 0): Day {
	const date = new Date(`${day.slice(0, 7)}-01`);
	date.setUTCMonth(date.getUTCMonth() + months);
	return date.toISOString().slice(0, 10);
}

/** The week of a day, from Sunday on. */
export const weekOf = (day: Day): Day[] => days(addDays(day, -weekday(day)), DAYS_OF_WEEK);

/** The weeks that a month touches, whole ones: a calendar's lines. */
export function weeksOf(month: Day): Day[][] {
	const first = addDays(month, -weekday(month));
	const next = monthOf(month, 1);
	const weeks: Day[][] = [];
	for (let sunday = first; sunday < next; sunday = addDays(sunday, DAYS_OF_WEEK)) weeks.push(weekOf(sunday));
	return weeks;
}

/** Whether a day lies in the month of another one. */
export const isInMonth = (day: Day, month: Day): boolean => day.slice(0, 7) === month.slice(0, 7);

/** What is on each day, in the order given. */
export function byDay<T extends { day: Day }>(entries: readonly T[]): Map<Day, T[]> {
	const found = new Map<Day, T[]>();
	for (const entry of entries) {
		const of = found.get(entry.day);
		if (of) of.push(entry);
		else found.set(entry.day, [entry]);
	}
	return found;
}
