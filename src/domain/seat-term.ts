import type { Day, Moment } from '#contract/ids';
import type { Key, Seat } from '#contract/rows';
import { DAY_MS, startOfDay } from './moment';

type Days = Pick<Seat, 'from' | 'until'>;

/** Where a seat stands on a day. */
export type Term = 'now' | 'soon' | 'over';

/** A seat gives rights from the day `from` on, and none on the day `until` and after it. */
export function termOf({ from, until }: Days, day: Day): Term {
	if (until !== undefined && until <= day) return 'over';
	return from !== undefined && from > day ? 'soon' : 'now';
}

/** True while the seat gives rights. */
export const isOpen = (seat: Days, day: Day): boolean => termOf(seat, day) === 'now';

/** How far ahead a seat can change hands: a term, or the one after it. */
export const HANDOVER_DAYS = 731;

/** For how many days a seat's key is good: it opens a ledger of names. DECISIONS 20. */
export const SEAT_KEY_DAYS = 7;

/** True when a seat's key opens nothing any more: it is good from its issue, or from the seat's first day if later. */
export function isSeatKeyExpired({ issuedAt }: Pick<Key, 'issuedAt'>, { from }: Days, now: Moment): boolean {
	const validFrom = Math.max(Date.parse(issuedAt), from === undefined ? 0 : startOfDay(from));
	return Date.parse(now) - validFrom > SEAT_KEY_DAYS * DAY_MS;
}
