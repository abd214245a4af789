import type { Audience } from '#contract/content';
import type { Id } from '#contract/ids';
import type { Circular } from '#contract/rows';
import type { DeviceDoc, MemberDoc, PushDoc } from '#functions/store/docs';
import { relationOf } from '#functions/store/members';

/** A phone that is to be woken: for whom, and what it is told of. */
export interface Phone {
	/** The device. */
	key: string;
	push: PushDoc;
	/** The households that it acts for, each with its group. */
	members: { id: Id; group: Id }[];
	circulars: Circular[];
}

/** True for a household that lives here now and is one of the audience. */
export function isTold(audience: Audience, { group, officer }: MemberDoc, id: Id): boolean {
	if (group === undefined) return false;
	switch (audience.to) {
		case 'all':
			return true;
		case 'groups':
			return audience.groups.includes(group);
		case 'officers':
			return officer;
		case 'households':
			return audience.households.includes(id);
	}
}

/** Whether what is answered on a phone is taken: on one of family elsewhere only where the household lets it. */
export const mayAnswerOn = (device: DeviceDoc, { familyAnswers }: MemberDoc): boolean =>
	familyAnswers === true || relationOf(device) !== 'family';

/** One of its phones wants all together in the evening. */
export const waitsForEvening = ({ devices }: MemberDoc): boolean =>
	Object.values(devices).some(({ push }) => push?.timing === 'evening');

/**
 * The phones of some households that can be woken: each once, whichever households it acts for.
 *
 * @param toldOf what one phone of a household is to be told of; nothing: it is left alone
 */
export function phonesOf(
	households: Iterable<[Id, MemberDoc]>,
	toldOf: (id: Id, household: MemberDoc, push: PushDoc, device: DeviceDoc) => Circular[],
): Phone[] {
	const phones = new Map<string, Phone>();
	for (const [id, household] of households) {
		if (household.group === undefined) continue;
		for (const [device, found] of Object.entries(household.devices)) {
			const { push } = found;
			const circulars = push ? toldOf(id, household, push, found) : [];
			if (!push || circulars.length === 0) continue;
			const phone = phones.get(device) ?? { key: device, push, members: [], circulars: [] };
			phone.members.push({ id, group: household.group });
			phone.circulars = [...new Set([...phone.circulars, ...circulars])];
			phones.set(device, phone);
		}
	}
	return [...phones.values()];
}

/** The phones of some members that can be woken: each once, for whichever of them it acts. */
export function phonesOfMembers(members: Iterable<[Id, MemberDoc]>): Phone[] {
	const phones = new Map<string, Phone>();
	for (const [id, { group = '', devices }] of members) {
		for (const [device, { push }] of Object.entries(devices))
			if (push && !phones.has(device))
				phones.set(device, { key: device, push, members: [{ id, group }], circulars: [] });
	}
	return [...phones.values()];
}
