import type { Day, Id, MemberRef } from '#contract/ids';
import type { Member, Role } from '#contract/member';
import type { Household } from '#contract/households';
import type { Seat } from '#contract/rows';
import { presentStay } from '#domain/household';
import { hasWorkingMail } from '#domain/mail';
import { seatPhonesEnd } from '#domain/retention';
import { tenantMark } from '#domain/permission';
import { isOpen } from '#domain/seat-term';
import type { DeviceDoc, MemberDoc, Relation } from './docs';

/** How the device came in last; that is what it counts as. */
export const relationOf = (device: DeviceDoc): Relation => device.keys.at(-1)?.relation ?? 'self';

function roleOf(doc: MemberDoc, relation: Relation): Role {
	return doc.role ?? (relation === 'family' ? 'family' : 'resident');
}

/** The member as somebody with such a key is shown it. */
export function memberOf(ref: MemberRef, doc: MemberDoc, relation: Relation): Member {
	return {
		association: ref.association,
		member: ref.member,
		role: roleOf(doc, relation),
		name: doc.name,
		...(doc.group && { group: doc.group }),
		...(doc.kind === 'household' && { household: ref.member }),
	};
}

/**
 * True while a member has its rights: a household that lives here, a seat within its term. `today`: the day in Japan.
 * A seat of a city or a district has them in a tenant of its own alone.
 */
export function isPresent(doc: MemberDoc, today: Day): boolean {
	if (doc.kind === 'household') return doc.group !== undefined;
	const isMisplaced = doc.role !== undefined && tenantMark(doc.role).tenant !== doc.tenant;
	return isOpen(doc, today) && !isMisplaced;
}

/** The member that a device acts for, while that has its rights. */
export function memberNow(ref: MemberRef, doc: MemberDoc | undefined, device: string, today: Day): Member | undefined {
	return doc && isPresent(doc, today) ? memberFor(ref, doc, device) : undefined;
}

/**
 * The member that a device acts for, also when the member has no rights any more (a household that has left, a seat
 * that has ended). Undefined when there is no such member, or when the device is not one of its devices.
 */
export function memberFor(ref: MemberRef, doc: MemberDoc | undefined, device: string): Member | undefined {
	const found = doc && Object.hasOwn(doc.devices, device) ? doc.devices[device] : undefined;
	if (!doc || !found || found.keys.length === 0) return undefined;
	const { alsoSeat } = found;
	return { ...memberOf(ref, doc, relationOf(found)), ...(alsoSeat && { alsoSeat }) };
}

/** The member after its household's row was written. */
export function afterHousehold(doc: MemberDoc | undefined, household: Household): MemberDoc {
	const stay = presentStay(household);
	const before: Partial<MemberDoc> = doc ?? {};
	const {
		group: _,
		since: _s,
		familyAnswers: _f,
		mails: _m,
		readsMail: _r,
		left,
		keptUntil,
		calendar,
		...rest
	} = before;
	return {
		...{ devices: {}, own: 0 },
		...rest,
		...(!stay && !household.forgotten && left && keptUntil && { left, keptUntil }),
		kind: 'household',
		name: household.name,
		officer: stay?.officer ?? false,
		...(household.mails && { mails: household.mails }),
		...(stay && hasWorkingMail(household) && { readsMail: true }),
		...(household.familyAnswers && { familyAnswers: true }),
		...(stay && { group: stay.group, since: stay.from, ...(calendar && { calendar }) }),
	};
}

/** When the phones of a seat are taken out, where it ends and has any. */
export function phonesEnd({ until }: Pick<Seat, 'until'>, devices: MemberDoc['devices']): Pick<MemberDoc, 'keptUntil'> {
	const has = Object.values(devices).some(({ keys }) => keys.length > 0);
	return until !== undefined && has ? { keptUntil: seatPhonesEnd(until) } : {};
}

/** The member after its seat's row was written. */
export function afterSeat(doc: MemberDoc | undefined, seat: Seat): MemberDoc {
	const { group: _g, from: _f, until: _u, tenant: _t, keptUntil: _k, ...rest } = doc ?? { devices: {}, own: 0 };
	return {
		...rest,
		...phonesEnd(seat, rest.devices),
		kind: 'seat',
		role: seat.role,
		name: seat.title,
		officer: false,
		...(seat.group && { group: seat.group }),
		...(seat.from && { from: seat.from }),
		...(seat.until && { until: seat.until }),
		...(seat.tenant && { tenant: seat.tenant }),
	};
}

/**
 * A device that is out. One whose sign-in was copied is remembered, so that no card lets that sign-in in again; of
 * others nothing is left.
 */
const remembered = ({ since, copied }: DeviceDoc): DeviceDoc | undefined =>
	copied === undefined ? undefined : { keys: [], since, copied };

/** What a phone or a card could see ends with it: the address of the calendar as well, which it may have copied. */
function withDevices(doc: MemberDoc, change: (id: string, device: DeviceDoc) => DeviceDoc | undefined): MemberDoc {
	const { calendar: _, ...rest } = doc;
	const devices = Object.entries(doc.devices).flatMap(([id, device]) => {
		const after = change(id, device);
		return after ? [[id, after] as const] : [];
	});
	return { ...rest, devices: Object.fromEntries(devices) };
}

/** The member without any device. */
export const withoutDevices = (doc: MemberDoc): MemberDoc => withDevices(doc, (_, each) => remembered(each));

/** The member without one device, which is out from its next request on. */
export const withoutDevice = (doc: MemberDoc, device: string): MemberDoc =>
	withDevices(doc, (id, each) => (id === device ? remembered(each) : each));

/** The member without the devices that have no live key left once `key` is revoked. */
export const withoutKey = (doc: MemberDoc, key: Id): MemberDoc =>
	withDevices(doc, (_, device) => {
		const keys = device.keys.filter((each) => each.id !== key);
		return keys.length > 0 ? { ...device, keys } : remembered(device);
	});
