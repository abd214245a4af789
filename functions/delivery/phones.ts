import type { Audience } from '#contract/content';
import type { Id } from '#contract/ids';
import type { MemberDoc, PushDoc } from '#functions/store/docs';

/** A phone that can be woken, with one of the households that it acts for. */
export interface Phone {
	member: Id;
	device: string;
	push: PushDoc;
}

/** True for a household that lives here now and is one of the audience. */
function isTold(audience: Audience, { group, officer }: MemberDoc): boolean {
	if (group === undefined) return false;
	switch (audience.to) {
		case 'all':
			return true;
		case 'groups':
			return audience.groups.includes(group);
		case 'officers':
			return officer;
	}
}

/** The phones of the audience that can be woken: each once, whichever households it acts for. */
export function phonesOf(households: Iterable<[Id, MemberDoc]>, audience: Audience): Phone[] {
	const phones = new Map<string, Phone>();
	for (const [member, doc] of households) {
		if (!isTold(audience, doc)) continue;
		for (const [device, { push }] of Object.entries(doc.devices)) {
			if (push && !phones.has(device)) phones.set(device, { member, device, push });
		}
	}
	return [...phones.values()];
}
