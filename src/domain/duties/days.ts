import type { Rhythm } from '#contract/duties';
import type { Day } from '#contract/ids';
import type { Rubbish, RubbishKind } from '#contract/rubbish';
import { addDays, daysBetween } from '../moment';

const DAYS_OF_WEEK = 7;

export const weekdayOf = (day: Day): number => new Date(day).getUTCDay();

/** Which of its month's days of that name a day is, from 1 on. */
const nthOf = (day: Day): number => Math.ceil(Number(day.slice(8)) / DAYS_OF_WEEK);

/** The Sunday on which the week of a day begins. */
export const weekStart = (day: Day): Day => addDays(day, -weekdayOf(day));

/** Every day from one to another, both among them. */
function daysFrom(from: Day, until: Day): Day[] {
	return Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, at) => addDays(from, at));
}

/** True on a day on which the city collects this kind. */
function isCollected({ rules, off, extra }: RubbishKind, day: Day): boolean {
	if (off.includes(day)) return false;
	const isRule = rules.some(
		({ weekday, nth }) => weekday === weekdayOf(day) && (nth === undefined || nth.includes(nthOf(day))),
	);
	return isRule || extra.includes(day);
}

/** The days from one to another on which something is collected, each with what it is. */
export function collections({ kinds, until: last }: Rubbish, from: Day, until: Day): { day: Day; names: string[] }[] {
	const end = last !== undefined && last < until ? last : until;
	return daysFrom(from, end).flatMap((day) => {
		const names = kinds.filter((kind) => isCollected(kind, day)).map(({ name }) => name);
		return names.length > 0 ? [{ day, names }] : [];
	});
}

/** What the days of a duty follow from. */
export interface DayRules {
	rhythm: Rhythm;
	from: Day;
	until: Day;
	/** The first day of the first rota, from which every second week is counted. */
	begins?: Day;
	/** The city's collection days, where there are any. */
	rubbish?: Rubbish | undefined;
	/** Left out: nobody is spared on a holiday. */
	isHoliday?: ((day: Day) => boolean) | undefined;
}

/** The days of a duty, in order. */
export function dutyDays({ rhythm, from, until, begins = from, rubbish, isHoliday }: DayRules): Day[] {
	const isOn = dayTest(rhythm, begins, rubbish);
	return daysFrom(from, until).filter((day) => isOn(day) && isHoliday?.(day) !== true);
}

function dayTest(rhythm: Rhythm, begins: Day, rubbish: Rubbish | undefined): (day: Day) => boolean {
	switch (rhythm.every) {
		case 'week': {
			const first = weekStart(begins);
			const isWeek = (day: Day) => (daysBetween(first, weekStart(day)) / DAYS_OF_WEEK) % rhythm.weeks === 0;
			return (day) => rhythm.weekdays.includes(weekdayOf(day)) && isWeek(day);
		}
		case 'month':
			return (day) => weekdayOf(day) === rhythm.weekday && rhythm.nth.includes(nthOf(day));
		case 'rubbish': {
			const kinds = rubbish?.kinds.filter(({ name }) => rhythm.kinds.includes(name)) ?? [];
			const isKnown = (day: Day) => rubbish?.until === undefined || day <= rubbish.until;
			return (day) => isKnown(day) && kinds.some((kind) => isCollected(kind, day));
		}
		case 'days':
			return (day) => rhythm.days.includes(day);
	}
}
