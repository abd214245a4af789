import type { When } from '#contract/content';
import type { Day, Moment, TimeOfDay } from '#contract/ids';
import { dates } from './ja/dates';

const LOCALE = 'ja-JP';
const ZONE = 'Asia/Tokyo';
const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are costly to make on an old phone, so each is made once. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = locale + JSON.stringify(options);
	const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
	formats.set(key, made);
	return made;
}

const atMidnight = (day: Day) => new Date(`${day}T00:00:00.000Z`);
const wide = (text: string) => text.replace('(', '（').replace(')', '）');

/** A day as people say it: `12月5日（土）`; with the year when `today` is given and lies in another one. */
export function dayLabel(day: Day, today?: Day): string {
	const year = today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
	return wide(
		format(LOCALE, {
			timeZone: 'UTC',
			...(year && { year: 'numeric' }),
			month: 'long',
			day: 'numeric',
			weekday: 'short',
		}).format(atMidnight(day)),
	);
}

/** A day with the year of the era: `令和8年12月5日`. */
export function eraDayLabel(day: Day): string {
	return format(`${LOCALE}-u-ca-japanese`, { timeZone: 'UTC', dateStyle: 'long' }).format(atMidnight(day));
}

/** A month with both of its years, for headings of older circulars: `2026年（令和8年）11月`. */
export function monthLabel(day: Day): string {
	const part = (locale: string, options: Intl.DateTimeFormatOptions) =>
		format(locale, { timeZone: 'UTC', ...options }).format(atMidnight(day));
	const era = part(`${LOCALE}-u-ca-japanese`, { era: 'long', year: 'numeric' });
	return dates.month(part(LOCALE, { year: 'numeric' }), era, part(LOCALE, { month: 'long' }));
}

/** A time of the day: `午前7時30分`, `午後1時`; noon is `午後0時`, as railways and newspapers write it. */
export function timeLabel(time: TimeOfDay): string {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	const parts = format(LOCALE, { timeZone: 'UTC', hour: 'numeric', hourCycle: 'h11' }).formatToParts(
		new Date(Date.UTC(2000, 0, 1, hours)),
	);
	const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
	const hour = dates.hour(part('dayPeriod'), part('hour'));
	return minutes === 0 ? hour : hour + dates.minute(String(minutes));
}

/** A day with its times: `12月5日（土） 午前8時40分から 午前10時まで`. Lines should break at the spaces only. */
export function whenLabel(when: When, today?: Day): string {
	const day = dayLabel(when.day, today);
	const from = when.from && timeLabel(when.from);
	const to = when.to && timeLabel(when.to);
	if (from && to) return `${day} ${dates.fromTo(from, to)}`;
	if (from) return `${day} ${dates.from(from)}`;
	return to ? `${day} ${dates.until(to)}` : day;
}

/** The clock's time at a moment in Japan, `07:30`. */
function timeInJapan(moment: Moment): TimeOfDay {
	return format('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
		new Date(moment),
	);
}

/** The day at a moment in Japan, `2026-12-05`. */
function dayAt(moment: Moment): Day {
	return format('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
		new Date(moment),
	);
}

/** The day of a moment seen from today: `きょう`, `きのう`, `12月5日（土）`, `2025年12月5日（金）`. */
export function momentDayLabel(moment: Moment, today: Day): string {
	const day = dayAt(moment);
	if (day === today) return dates.today;
	return Date.parse(today) - Date.parse(day) === 86_400_000 ? dates.yesterday : dayLabel(day, today);
}

/** The day of something that happened, as it stands before a verb: `きょう`, `12月5日（土）に`. */
export function onDayLabel(moment: Moment, today: Day): string {
	const day = momentDayLabel(moment, today);
	return day === dates.today || day === dates.yesterday ? day : dates.on(day);
}

/** A moment seen from today, with the time: `きょう 午前9時12分`. */
export function momentLabel(moment: Moment, today: Day): string {
	return `${momentDayLabel(moment, today)} ${timeLabel(timeInJapan(moment))}`;
}

/** A number with separators: `1,709`. */
export const numberLabel = (n: number): string => n.toLocaleString(LOCALE);
