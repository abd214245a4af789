import type { When } from '#contract/content';
import type { Day, Moment, TimeOfDay } from '#contract/ids';
import { dayInJapan, daysBetween, timeInJapan } from '#domain/moment';
import { locale } from './chosen-language';
import { dates } from './words';

/*
 * Dates, times, numbers and lists in words. `dates` puts them together: how an engine arranges a whole date changes
 * with its version. The names of months and weekdays stand there too, because a list of circulars shows them on its
 * first paint and an old phone needs a tenth of a second to get a format of `Intl` ready.
 */

const monthName = (day: Day) => nameOf(day, dates.months, Number(day.slice(5, 7)) - 1);
const weekday = (day: Day) => nameOf(day, dates.weekdays, new Date(day).getUTCDay());

/** @throws RangeError for what is no day: half a date on the screen would be believed */
function nameOf(day: Day, names: readonly string[], at: number): string {
	const name = names[at];
	if (name === undefined) throw new RangeError(`not a day: ${day}`);
	return name;
}

const year = (day: Day) => String(Number(day.slice(0, 4)));
const dayOfMonth = (day: Day) => String(Number(day.slice(8)));

/** A day as people say it: `12月5日（土）`; with the year when `today` is given and lies in another one. */
export function dayLabel(day: Day, today?: Day): string {
	const parts = [monthName(day), dayOfMonth(day), weekday(day)] as const;
	return today === undefined || year(today) === year(day) ? dates.day(...parts) : dates.dayOfYear(year(day), ...parts);
}

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

/** A time of the day: `午前7時30分`, `午後1時`, `正午`, `昼の12時8分`. */
export function timeLabel(time: TimeOfDay): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return dates.time(hour, minute);
}

/** A day with its times: `12月5日（土） 午前8時40分から 午前10時まで`. Lines should break at the spaces only. */
export function whenLabel(when: When, today?: Day): string {
	const day = dayLabel(when.day, today);
	const from = when.from && timeLabel(when.from);
	const to = when.to && timeLabel(when.to);
	if (from && to) return dates.fromTo(day, from, to);
	if (from) return dates.from(day, from);
	return to ? dates.until(day, to) : day;
}

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

/** A number with separators: `1,709`. */
export const numberLabel = (n: number): string => n.toLocaleString(locale());

/** Several things in one sentence: `スマホ、メール、紙`. */
export const listLabel = (items: Iterable<string>): string => new Intl.ListFormat(locale()).format(items);
