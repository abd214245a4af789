import type { FoundRequest } from '#contract/founding';
import type { Day } from '#contract/ids';
import type { Member } from '#contract/pull';
import type { Face } from '#features/keys/cards';
import { digestsOf, makeSecrets } from '#features/keys/secrets';
import { keySpan } from '#features/seats/terms';
import type { Founding } from '#features/seats/founding';
import { dayLabel } from '#i18n/format';
import { seats as words } from '#i18n/words';
import { newId, now } from './context';

/** An association that is to be founded, and the key of its chair: the secrets stay on this screen. */
export interface Prepared {
	request: FoundRequest;
	face: Face;
	/** Until when the chair's card can be used. */
	until: Day;
}

/** Ids and secrets are made once: pressing again after a lost answer asks for the same association. */
export async function prepare({ name, district, phone, title }: Founding, by: Member): Promise<Prepared> {
	const secrets = makeSecrets((bytes) => crypto.getRandomValues(bytes));
	const key = `key-${newId()}`;
	const chair = { seat: `seat-${newId()}`, title, key, digests: await digestsOf(secrets) };
	const association = { id: `a-${newId()}`, name, district, phone };
	const { until } = keySpan({}, now());
	return {
		until,
		request: { as: { association: by.association, member: by.member }, association, chair },
		face: { key, kind: 'seat', name: `${name} ${title}`, note: words.keyNoteUntil(dayLabel(until)), secrets },
	};
}
