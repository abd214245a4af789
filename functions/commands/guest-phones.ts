import type { Id } from '#contract/ids';
import type { DeviceDoc, MemberDoc } from '#functions/store/docs';
import { relationOf } from '#functions/store/members';
import { findIn, widen, type Changes, type ReadSet } from '#functions/store/read-set';
import type { Tx } from '#functions/store/tx';

interface Joining {
	tx: Tx;
	readSet: ReadSet;
	changes: Changes;
}

type Acting = [id: Id, doc: MemberDoc, device: DeviceDoc];

/** The household at which the holder of these seats is at home: as they say, or else the one that came in first. */
function homesOf(seats: Acting[], households: Acting[], readSet: ReadSet): Id[] {
	const named = seats.flatMap(([id]) => findIn(readSet)('seat', id)?.household ?? []);
	if (named.length > 0) return named;
	const [first] = [...households].sort(([, , a], [, , b]) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
	return first ? [first[0]] : [];
}

/** The seats of the association's city for which a phone acts: its volunteers help here, and live where they live. */
async function citySeatsOf(device: string, { tx, readSet }: Pick<Joining, 'tx' | 'readSet'>): Promise<Acting[]> {
	const city = findIn(readSet)('association', readSet.association)?.city;
	if (city === undefined) return [];
	return [...(await tx.actedForBy(city, device))].flatMap(([id, doc]): Acting[] => {
		const found = doc.devices[device];
		return found && doc.kind === 'seat' ? [[id, doc, found]] : [];
	});
}

/** A city's seat has no household: its holder's are those that the phone came in to before it had the seat. */
const homesBefore = (seats: Acting[], households: Acting[]): Id[] =>
	households.flatMap(([id, , { since }]) => (seats.every(([, , seat]) => since < seat.since) ? [id] : []));

/**
 * Marks a phone that acts for a seat, in every household for which it acts as somebody who lives there, but the one of
 * whoever holds the seat: a leader can issue a card, let her own phone in by it, and read in a neighbour's name. It
 * holds in whichever order the cards were shown; where the seat is the city's, where that came first.
 *
 * @param joined the member that the phone comes in to, as it will be: it must be among the changes
 */
export async function markGuestPhone(device: string, joined: Id, { tx, readSet, changes }: Joining): Promise<void> {
	const { association } = readSet;
	const members = new Map([...(await tx.actedForBy(association, device)), ...changes.members]);
	const acting = [...members].flatMap(([id, doc]): Acting[] => {
		const found = doc.devices[device];
		return found ? [[id, doc, found]] : [];
	});
	const seats = acting.filter(([, { kind }]) => kind === 'seat');
	const households = acting.filter(([, { kind }, found]) => kind === 'household' && relationOf(found) === 'self');
	if (households.length === 0) return;
	const ofCity = seats.length === 0 ? await citySeatsOf(device, { tx, readSet }) : [];
	if (seats.length === 0 && ofCity.length === 0) return;
	const rows = [...seats, ...households].map(([id, { kind }]) => ({ kind, id }));
	const others = households.map(([id]) => id).filter((id) => id !== joined);
	widen(readSet, await tx.read(association, { head: false, rows, members: others }));
	const homes = seats.length > 0 ? homesOf(seats, households, readSet) : homesBefore(ofCity, households);
	const alsoSeat = (seats[0] ?? ofCity[0])?.[0];
	if (alsoSeat === undefined) return;
	for (const [id, doc, found] of households) {
		if (homes.includes(id) || found.alsoSeat) continue;
		changes.members.set(id, { ...doc, devices: { ...doc.devices, [device]: { ...found, alsoSeat } } });
	}
}
