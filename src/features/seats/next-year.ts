import type { Content } from '#contract/content';
import type { Day } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { dayInJapan, daysBetween } from '#domain/moment';
import { addDays } from './terms';

const at = (day: Day) => new Date(`${day}T00:00:00.000Z`);
const text = (date: Date): Day => date.toISOString().slice(0, 10);

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

/**
 * The circulars of the last twelve months that may come again, in the order of the year to come. Messages don't come
 * again.
 */
export function yearLines(circulars: readonly Circular[], today: Day): YearLine[] {
	const since = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	return circulars
		.filter(({ form, state }) => form === 'circular' && state === 'published')
		.filter(({ publishedAt }) => dayInJapan(publishedAt) > since)
		.map((circular) => {
			const { when, deadline } = circular.content.fields;
			const was = when?.day ?? deadline ?? dayInJapan(circular.publishedAt);
			return { circular, was, next: nextYearOf(circular.content) };
		})
		.sort((a, b) => (yearLater(a.was) < yearLater(b.was) ? -1 : 1));
}
