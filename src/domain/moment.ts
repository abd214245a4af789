import type { Day, Moment } from '#contract/ids';

const JAPAN_OFFSET_MS = 9 * 60 * 60 * 1000;
export const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The moment that the server believes of one that a phone claims: the claim when it lies between `earliest` and
 * now, else now. So a phone without signal keeps the hour at which it was read, and one whose clock is days off
 * cannot date a receipt before the circular or into the future.
 */
export function claimedMoment(claimed: Moment, earliest: Moment, now: Moment): Moment {
	return claimed >= earliest && claimed <= now ? claimed : now;
}

/** The calendar day in Japan at a moment; Japan has had no summer time since 1951. */
export function dayInJapan(moment: Moment): Day {
	return new Date(Date.parse(moment) + JAPAN_OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment at which a calendar day begins in Japan, in milliseconds since 1970. */
export function beginningOf(day: Day): number {
	return Date.parse(day) - JAPAN_OFFSET_MS;
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
