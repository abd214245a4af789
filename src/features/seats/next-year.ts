import type { Content } from '#contract/content';
import type { Day } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { addDays, dayInJapan, daysBetween, momentAt } from '#domain/moment';

const at = (day: Day) => new Date(`${day}T00:00:00.000Z`);
const text = (date: Date): Day => momentAt(date.getTime()).slice(0, 10);

/**
 * The day of the next year that stands for this one: the same weekday in the same week of the month (the first Sunday
 * of December stays it). A fifth one that the next year lacks becomes the last.
 */
export function yearLater(day: Day): Day {
	const date = at(day);
	const [year, month, weekday] = [date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDay()];
	const nth = Math.ceil(date.getUTCDate() / 7);
	const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
	const later = new Date(Date.UTC(year, month, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7));
	return later.getUTCMonth() === month ? text(later) : addDays(text(later), -7);
}

/** The dates of a circular for the next year: a deadline keeps its distance to the day that it belongs to. */
export function nextYearOf({ fields: { when, deadline } }: Pick<Content, 'fields'>): { day?: Day; deadline?: Day } {
	const day = when && yearLater(when.day);
	if (deadline === undefined) return day ? { day } : {};
	if (!day || !when) return { deadline: yearLater(deadline) };
	return { day, deadline: addDays(day, daysBetween(when.day, deadline)) };
}

/** A circular of the last twelve months, with the dates that it would have in the next. */
export interface YearLine {
	circular: Circular;
	/** The day under which it is listed: of the event, or of its deadline, or of its publication. */
	was: Day;
	next: { day?: Day; deadline?: Day };
}

const mayComeAgain = ({ form, state }: Circular) => form === 'circular' && state === 'published';

function lineOf(circular: Circular): YearLine {
	const { when, deadline } = circular.content.fields;
	const was = when?.day ?? deadline ?? dayInJapan(circular.publishedAt);
	return { circular, was, next: nextYearOf(circular.content) };
}

const inOrderOfNextYear = (a: YearLine, b: YearLine) => (yearLater(a.was) < yearLater(b.was) ? -1 : 1);

/**
 * The circulars of the last twelve months that may come again, in the order of the year to come. Messages don't come
 * again.
 */
export function yearLines(circulars: readonly Circular[], today: Day): YearLine[] {
	const since = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	return circulars
		.filter(mayComeAgain)
		.filter(({ publishedAt }) => dayInJapan(publishedAt) > since)
		.map(lineOf)
		.sort(inOrderOfNextYear);
}

/** How long before its day a circular is offered again, in days: time to write it, to send it and to have it read. */
const AHEAD_DAYS = 60;
/** So many are offered: more would have to be searched. */
const MOST = 4;

/** Those whose turn comes in the next weeks, the soonest first. */
export function soonAgain(circulars: readonly Circular[], today: Day): YearLine[] {
	const turn = ({ was }: YearLine) => daysBetween(today, yearLater(was));
	return circulars
		.filter(mayComeAgain)
		.map(lineOf)
		.filter((line) => turn(line) >= 0 && turn(line) <= AHEAD_DAYS)
		.sort(inOrderOfNextYear)
		.slice(0, MOST);
}
