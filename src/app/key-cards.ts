import { holdersOf, type Holder } from '#features/keys/cards';
import { Printing, type Wish } from '#features/keys/printing.svelte.ts';
import type { MemberKey } from '#local/db';
import { listKeys } from '#local/keys';
import { getRoster } from '#local/ledgers';
import { touchedIds } from '#local/overlaid';
import { askAll } from './ask';
import { db, newId } from './context';

/** What the pages of keys show: every household with its keys, and which of those have not left the phone. */
export async function readKeys(memberKey: MemberKey) {
	const [{ groups, households }, keys, unsent] = await Promise.all([
		getRoster(db, memberKey),
		listKeys(db, memberKey),
		touchedIds(db, memberKey),
	]);
	return {
		groups,
		households,
		holders: holdersOf(groups, households, keys),
		unsent: unsent('key'),
	};
}

/** Makes cards with the browser's own random bytes and asks for their keys as this seat. */
export const printingFor = (memberKey: MemberKey): Printing =>
	new Printing({
		askAll: (commands) => askAll(memberKey, commands),
		newId: () => `key-${newId()}`,
		fill: (bytes) => crypto.getRandomValues(bytes),
	});

/** The card that a household is to get; with `stopOld`, those of the same kind stop. */
export function wishOf(
	{ household, keys }: Holder,
	relation: 'self' | 'family',
	stopOld: boolean,
	note?: string,
): Wish {
	const old = keys.filter((key) => key.state === 'live' && key.relation === relation);
	return {
		for: { kind: 'household', household: household.id, relation },
		name: household.name,
		...(note !== undefined && { note }),
		stops: stopOld ? old.map(({ id }) => id) : [],
	};
}
