import type { Day, Moment } from '#contract/ids';
import { DAY_MS, dayInJapan, momentAt, startOfDay, timeInJapan } from './moment';

/** What is not urgent wakes nobody between these hours in Japan; whoever looks reads it all the same. */
const QUIET = { from: '22:00', to: '06:00' };
const QUIET_END_MS = 6 * 60 * 60 * 1000;
/** When phones that want all at once in the evening get it: after work, well before the quiet hours. */
const EVENING_MS = 18 * 60 * 60 * 1000;

/** Until when what is not urgent waits; undefined outside the quiet hours. */
export function quietUntil(now: Moment): Moment | undefined {
	const [time, today] = [timeInJapan(now), startOfDay(dayInJapan(now))];
	if (time < QUIET.to) return momentAt(today + QUIET_END_MS);
	return time >= QUIET.from ? momentAt(today + DAY_MS + QUIET_END_MS) : undefined;
}

/** The evening before a day. */
export const eveningBefore = (day: Day): Moment => momentAt(startOfDay(day) - DAY_MS + EVENING_MS);

/** The evening that comes next; that of the next day at the evening's very moment. */
export function nextEvening(now: Moment): Moment {
	const evening = startOfDay(dayInJapan(now)) + EVENING_MS;
	return momentAt(evening > Date.parse(now) ? evening : evening + DAY_MS);
}
