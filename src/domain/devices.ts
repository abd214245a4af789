import type { Day, Id, Moment } from '#contract/ids';
import type { Device, Household } from '#contract/households';
import { addMs, DAY_MS, startOfDay } from './moment';

/** A phone that nobody has opened for so many days is no way by which anything new arrives. */
const DORMANT_DAYS = 30;
/** The server renews the day of a phone's last opening once a week: it was perhaps opened so many days after it. */
const LAG_DAYS = 6;

type DeviceCounts = Household['deviceCounts'];
type Relation = 'self' | 'family';

/**
 * True when a phone that was last opened on this day was certainly left alone for DORMANT_DAYS by then. A calendar day
 * stands for nine o'clock of it in Japan, which is how `Date.parse` reads it.
 */
const isDormantSince = (opened: Day, by: Day | Moment): boolean =>
	Date.parse(by) >= startOfDay(opened) + (DORMANT_DAYS + LAG_DAYS + 1) * DAY_MS;

/** So many circulars in a row that were sent and neither shown nor read make a household's phones doubtful. */
export const UNSEEN_MAX = 3;

/** True for a phone that is marked: nobody has opened it for DORMANT_DAYS. */
export const isDormant = ({ seen }: Pick<Device, 'seen'>, today: Day): boolean => isDormantSince(seen, today);

/** Whether the sign-in of one of the phones is used at a second place. */
export const hasCopiedPhone = ({ devices }: { devices?: readonly Pick<Device, 'copied'>[] | undefined }): boolean =>
	devices?.some(({ copied }) => copied !== undefined) ?? false;

/** The phones of family elsewhere. */
export const familyPhones = ({ devices = [] }: Pick<Household, 'devices'>): Device[] =>
	devices.filter(({ relation }) => relation === 'family');

/** How long a new phone is told of. */
const NEW_DAYS = 14;

/**
 * The phones of the household that came after this one, within two weeks: an older phone is no news to a newer one.
 */
export function newDevices(devices: readonly Device[], own: Id, now: Moment): Device[] {
	const since = devices.find(({ id }) => id === own)?.since ?? '';
	const earliest = addMs(now, -NEW_DAYS * DAY_MS);
	return devices.filter((phone) => phone.id !== own && phone.since >= earliest && phone.since > since);
}

/**
 * True when something new reaches a phone of this relation, on a day or at a moment: there is one, it was not left
 * alone for too long (one that was opened afterwards works for what was sent then), and the household's phones are not
 * doubtful.
 */
export function hasWorkingPhoneOf(relation: Relation, deviceCounts: DeviceCounts, at: Day | Moment): boolean {
	const opened = deviceCounts.opened?.[relation];
	if (deviceCounts[relation] === 0 || deviceCounts.doubtful) return false;
	return opened === undefined || !isDormantSince(opened, at);
}

/** The same for any phone of the household. */
export const hasWorkingPhone = (deviceCounts: DeviceCounts, at: Day | Moment): boolean =>
	hasWorkingPhoneOf('self', deviceCounts, at) || hasWorkingPhoneOf('family', deviceCounts, at);

/**
 * The number of phones by relation, and when one of each was last opened, as a household's row says them.
 *
 * @param areDoubtful what of them is known besides; where there are none it says nothing
 */
export function deviceCountsOf(
	phones: readonly Pick<Device, 'relation' | 'seen'>[],
	areDoubtful = false,
): DeviceCounts {
	const seen = (relation: Relation) =>
		phones.flatMap((phone) => (phone.relation === relation ? [phone.seen] : [])).sort();
	const [self, family] = [seen('self'), seen('family')];
	const [selfOpened, familyOpened] = [self.at(-1), family.at(-1)];
	const opened = { ...(selfOpened && { self: selfOpened }), ...(familyOpened && { family: familyOpened }) };
	const doubtful = areDoubtful && phones.length > 0;
	const counts = { self: self.length, family: family.length, ...(doubtful && { doubtful }) };
	return (selfOpened ?? familyOpened) ? { ...counts, opened } : counts;
}
