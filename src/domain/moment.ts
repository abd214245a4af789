import type { Day, Moment, TimeOfDay } from '#contract/ids';

export const MINUTE_MS = 60 * 1000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const JAPAN_OFFSET_MS = 9 * HOUR_MS;

/**
 * How far a phone's clock may be off before it believes the server's. Below that it makes no difference to anybody, and
 * an answer that was long on its way is no reason to move.
 */
export const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/**
 * The moment that the server believes of one that a phone claims: the claim when it lies between `earliest` and
 * now, else now. So what was read on a phone without signal keeps its hour, and one whose clock is days off
 * cannot date a receipt before the circular or into the future.
 */
export function claimedMoment(claimed: Moment, earliest: Moment, now: Moment): Moment {
	return claimed >= earliest && claimed <= now ? claimed : now;
}

/** The last day until a moment, and the time on it, left out where the day ends with it: at 0:00 or 23:59. */
export function lastDay(moment: Moment): { day: Day; to?: TimeOfDay } {
	const [day, to] = [dayInJapan(moment), timeInJapan(moment)];
	if (to === '00:00') return { day: addDays(day, -1) };
	return to === '23:59' ? { day } : { day, to };
}

/** The moment, or where that is not later than `before`, the next one after it. */
export const laterThan = (before: Moment | undefined, moment: Moment): Moment =>
	before === undefined || moment > before ? moment : addMs(before, 1);

const [FIRST_MS, LAST_MS] = [Date.parse('0000-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')];

/**
 * The moment so many ms after 1970 began. Years have four digits: beyond them ISO writes six, which no screen could
 * show, and rows may lie at their edge that were kept from before the contract refused that.
 *
 * @throws RangeError for NaN
 */
export const momentAt = (ms: number): Moment => new Date(Math.min(Math.max(ms, FIRST_MS), LAST_MS)).toISOString();

/** The moment so many ms after another one; before it when they are negative. */
export const addMs = (moment: Moment, ms: number): Moment => momentAt(Date.parse(moment) + ms);

/**
 * What a calendar and a clock in Japan show at a moment, `2026-12-05T07:30:…`; it has had no summer time since 1951.
 */
const inJapan = (moment: Moment): string => addMs(moment, JAPAN_OFFSET_MS);

/** The calendar day in Japan at a moment. */
export const dayInJapan = (moment: Moment): Day => inJapan(moment).slice(0, 10);

/** The time in Japan at a moment, `07:30`. */
export const timeInJapan = (moment: Moment): TimeOfDay => inJapan(moment).slice(11, 16);

/** The moment at which a calendar day begins in Japan, in milliseconds since 1970. */
export function startOfDay(day: Day): number {
	return Date.parse(day) - JAPAN_OFFSET_MS;
}

/** The moment at which a clock in Japan shows a time of a day. */
export const momentInJapan = (day: Day, time: TimeOfDay): Moment =>
	momentAt(Date.parse(`${day}T${time}:00Z`) - JAPAN_OFFSET_MS);

/** The day so many days after another one; before it when they are negative. */
export const addDays = (day: Day, days: number): Day => momentAt(Date.parse(day) + days * DAY_MS).slice(0, 10);

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
