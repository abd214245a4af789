import type { Day, Moment } from '#contract/ids';
import { dayInJapan, daysBetween, timeInJapan } from '#domain/moment';
import { locale } from './chosen-language';
import { dateLabels } from './date-labels';
import { dates } from './words';

/*
 * Dates, times, numbers and lists in words. `dates` puts them together: how an engine arranges a whole date changes
 * with its version. The names of months and weekdays stand there too, because a list of circulars shows them on its
 * first paint and an old phone needs a tenth of a second to get a format of `Intl` ready.
 */

const { dayLabel, timeLabel, whenLabel, monthName, year, dayOfMonth } = dateLabels(dates);
export { dayLabel, timeLabel, whenLabel };

let eraYears: Intl.DateTimeFormat | undefined;

/** The year in the era's years: `令和8年`. A day has no time zone; here it is the one that begins in Greenwich. */
export function eraYearLabel(day: Day): string {
	// Costly to make on an old phone, so made once; a page keeps its language.
	eraYears ??= new Intl.DateTimeFormat(`${locale()}-u-ca-japanese`, { timeZone: 'UTC', era: 'long', year: 'numeric' });
	return eraYears.format(Date.parse(day));
}

/** A day with its year, as papers are dated: `令和8年12月5日`. */
export const eraDayLabel = (day: Day): string =>
	dates.onPaper(year(day), eraYearLabel(day), monthName(day), dayOfMonth(day));

/** A month with its year, for headings of older circulars: `2026年（令和8年）11月`. */
export const monthLabel = (day: Day): string => dates.month(year(day), eraYearLabel(day), monthName(day));

/** The day of a moment seen from today: `きょう`, `きのう`, `12月5日（土）`, `2025年12月5日（金）`. */
export function momentDayLabel(moment: Moment, today: Day): string {
	const day = dayInJapan(moment);
	if (day === today) return dates.today;
	return isYesterday(day, today) ? dates.yesterday : dayLabel(day, today);
}

/** The day of something that happened, as it stands before a verb: `きょう`, `12月5日（土）に`. */
export function onDayLabel(moment: Moment, today: Day): string {
	const day = dayInJapan(moment);
	return day === today || isYesterday(day, today) ? momentDayLabel(moment, today) : dates.on(dayLabel(day, today));
}

const isYesterday = (day: Day, today: Day) => daysBetween(day, today) === 1;

/** A moment seen from today, with the time: `きょう 午前9時12分`. */
export function momentLabel(moment: Moment, today: Day): string {
	return dates.at(momentDayLabel(moment, today), timeLabel(timeInJapan(moment)));
}

/** A moment by its date: 「11月20日（金） 午前9時」. On a sheet that is kept, 「きょう」 is soon untrue. */
export function datedMomentLabel(moment: Moment, today: Day): string {
	return dates.at(dayLabel(dayInJapan(moment), today), timeLabel(timeInJapan(moment)));
}

/** A number with separators: `1,709`. */
export const numberLabel = (n: number): string => n.toLocaleString(locale());

/** Several things in one sentence: `スマホ、メール、紙`. */
export const listLabel = (items: Iterable<string>): string => new Intl.ListFormat(locale()).format(items);
