import type { Day, Id } from '#contract/ids';
import type { SeatRole } from '#contract/member';
import type { Key, Seat } from '#contract/rows';
import { groupPlaces } from '#domain/group-places';
import { addDays, dayInJapan } from '#domain/moment';
import { isSeatKeyExpired, SEAT_KEY_DAYS } from '#domain/seat-term';

const RANK: Record<SeatRole, number> = { chair: 0, officer: 1, groupLeader: 2, volunteer: 3, city: 4, district: 5 };

/** The officers below the chair as the rules of an association name them, highest first. */
const OFFICES = [/副会長|会長代理/u, /書記/u, /会計(?!監)/u];
/** They look over the others' shoulders, and stand after all of them: 監事, 会計監査. */
const AUDITOR = /監事|監査/u;

function officeOf({ title }: Seat): number {
	if (AUDITOR.test(title)) return OFFICES.length + 1;
	const office = OFFICES.findIndex((name) => name.test(title));
	return office < 0 ? OFFICES.length : office;
}

/** Seats as they are listed: the chair first, officers by their offices, group leaders as their groups are. */
export function inOrder(seats: readonly Seat[], groups: readonly { id: Id }[]): Seat[] {
	const placeOf = groupPlaces(groups);
	return [...seats].sort(
		(a, b) =>
			RANK[a.role] - RANK[b.role] ||
			placeOf(a.group) - placeOf(b.group) ||
			officeOf(a) - officeOf(b) ||
			(a.from ?? '').localeCompare(b.from ?? '') ||
			a.title.localeCompare(b.title, 'ja'),
	);
}

/**
 * The keys of a seat that still open, newest first: neither stopped nor expired. Whether one was used is seen
 * from the phones.
 */
export function openKeysOf(seat: Seat, keys: readonly Key[], now: string): Key[] {
	return keys
		.filter(({ seat: of, state }) => of === seat.id && state === 'live')
		.filter((key) => !isSeatKeyExpired(key, seat, now))
		.sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1));
}

/** From when to when a key is good that is made now; `from` only when the seat begins later. */
export function keySpan({ from }: Pick<Seat, 'from'>, now: string): { from?: Day; until: Day } {
	const today = dayInJapan(now);
	return { ...(from !== undefined && from > today && { from }), until: addDays(today, SEAT_KEY_DAYS) };
}

/** A key made on this day would end before the seat begins. */
export const isTooEarly = ({ from }: Pick<Seat, 'from'>, today: Day): boolean =>
	from !== undefined && addDays(today, SEAT_KEY_DAYS) <= from;
