import type { ArgsOf, Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Seat } from '#contract/rows';
import type { Wish } from '#features/keys/printing.svelte.ts';
import { keySpan } from '#features/seats/terms';
import { dayLabel } from '#i18n/format';
import { seats as words } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { listKeys } from '#local/keys';
import { getRoster } from '#local/roster';
import { touchedIds } from '#local/overlay';
import { listSeats } from '#local/seats';
import { db, newId, now } from './context';

/** What the pages of seats show. `unsent`: seats about which something has not left the phone. */
export async function readSeats(memberKey: MemberKey) {
	const [{ groups, households }, seats, keys, unsent] = await Promise.all([
		getRoster(db, memberKey),
		listSeats(db, memberKey),
		listKeys(db, memberKey),
		touchedIds(db, memberKey),
	]);
	return { groups, households, seats, keys, unsent: unsent('seat') };
}

/** The key of a seat that is to be made now, with the days on which it is good. */
export function seatWish(seat: Seat): Wish {
	const { from, until } = keySpan(seat, now());
	const note = from ? words.keyNote(dayLabel(from), dayLabel(until)) : words.keyNoteUntil(dayLabel(until));
	return { for: { kind: 'seat', seat: seat.id }, name: seat.title, note, stops: [] };
}

/** A seat's id that is not taken. */
export const newSeatId = (): Id => `seat-${newId()}`;

/** Opens a seat. */
export const opening = (seat: Omit<ArgsOf<'seat.open'>, 'id'>): Command => ({
	name: 'seat.open',
	args: { id: newSeatId(), ...seat },
});

/** Changes title and holder of a seat; an empty holder is nobody, an empty household none of the roster. */
export const changing = ({ id }: Seat, title: string, holder: string, household: string): Command => ({
	name: 'seat.change',
	args: { id, title, ...(holder && { holder }), ...(household && { household }) },
});

/** Closes a seat. Its household stops being one of the 役員 with it, unless it holds another seat. */
export function closing({ id, household }: Seat, seats: Seat[]): Command {
	const others = seats.filter((one) => one.id !== id && one.until === undefined);
	const release = household && !others.some((one) => one.household === household) ? { release: household } : {};
	return { name: 'seat.close', args: { id, ...release } };
}
