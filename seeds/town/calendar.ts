import type { Day, Moment, TimeOfDay } from '#contract/ids';
import { DAY_MS } from '#domain/moment';

/** The day so many days later; negative for earlier. */
export function addDays(day: Day, days: number): Day {
	return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday. */
function weekday(day: Day): number {
	return new Date(day).getUTCDay();
}

/** The day itself when it is one of these days of the week, else the next that is. */
export function onOrAfter(day: Day, weekdays: readonly number[]): Day {
	let found = day;
	while (!weekdays.includes(weekday(found))) found = addDays(found, 1);
	return found;
}

/** The last time that a month and day came round, not after `latest`. */
export function lastTime([month, date]: readonly [number, number], latest: Day): Day {
	const tail = `-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
	const year = Number(latest.slice(0, 4));
	return `${year}${tail}` <= latest ? `${year}${tail}` : `${year - 1}${tail}`;
}

/** The moment at which a clock in Japan shows this. */
export function inJapan(day: Day, time: TimeOfDay): Moment {
	return new Date(`${day}T${time}:00.000+09:00`).toISOString();
}

/** The moment so many minutes later. */
export function addMinutes(moment: Moment, minutes: number): Moment {
	return new Date(Date.parse(moment) + Math.round(minutes * 60_000)).toISOString();
}
