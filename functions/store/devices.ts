import type { Day, Id } from '#contract/ids';
import type { Device } from '#contract/households';
import { canonical } from '#domain/changes';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { deviceCountsOf, UNSEEN_MAX } from '#domain/devices';
import type { DeviceDoc, MemberDoc } from './docs';
import { relationOf } from './members';
import { findIn, type Changes, type ReadSet } from './read-set';

/** 1 January 1970 was a Thursday: three days after a Monday. */
const DAYS_TO_MONDAY = 3;

/** Names the week of a day, from Monday on. */
export const weekOf = (day: Day): number => Math.floor((Date.parse(day) / DAY_MS + DAYS_TO_MONDAY) / 7);

/** The day of the last visit as the row says it: renewed at most once a week. */
function lastVisitOf(device: DeviceDoc, told: Day | undefined): Day {
	const seen = device.seen ?? told ?? dayInJapan(device.since);
	return told !== undefined && weekOf(told) === weekOf(seen) ? told : seen;
}

/** The phones of a member as its row lists them, the oldest first. Their names stay. */
function devicesOf(doc: MemberDoc, before: Device[] = []): Device[] {
	const living = Object.entries(doc.devices).filter(([, { keys }]) => keys.length > 0);
	const devices = living.map(([id, device]) => {
		const { since, copied, alsoSeat, minutes } = device;
		const known = before.find((phone) => phone.id === id);
		const label = known?.label !== undefined && { label: known.label };
		const seen = lastVisitOf(device, known?.seen);
		return {
			...{ id, ...label, relation: relationOf(device), since, seen },
			...(copied && { copied }),
			...(alsoSeat && { alsoSeat }),
			...(minutes !== undefined && { minutes }),
		};
	});
	return devices.sort((a, b) => compare(a.since, b.since) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts the phones that act for a member into its household's or seat's row, with their number and whether they are
 * doubtful, when that changes anything. The row must be in the read set.
 *
 * @param doc the member as it will be
 */
export function listDevices(
	member: Id,
	doc: MemberDoc,
	{ readSet, changes }: { readSet: ReadSet; changes: Changes },
): void {
	const find = findIn(readSet);
	const household = doc.kind === 'household' && find('household', member);
	const seat = doc.kind === 'seat' && find('seat', member);
	if (household) {
		const devices = devicesOf(doc, household.devices);
		const deviceCounts = deviceCountsOf(devices, (doc.unseen?.length ?? 0) >= UNSEEN_MAX);
		const row = { ...household, devices, deviceCounts };
		if (canonical(row) !== canonical(household)) changes.rows.push({ kind: 'household', row });
	}
	if (seat) {
		const row = { ...seat, devices: devicesOf(doc, seat.devices) };
		if (canonical(row) !== canonical(seat)) changes.rows.push({ kind: 'seat', row });
	}
}
