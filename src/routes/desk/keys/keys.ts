import type { Id } from '#contract/ids';
import { holdersOf, type Holder } from '#features/keys/cards';
import { Printing, type Wish } from '#features/keys/printing.svelte.ts';
import type { MemberKey } from '#local/db';
import { listKeys } from '#local/keys';
import { getRoster } from '#local/ledgers';
import { listOutbox } from '#local/queries';
import { chance, db } from '../../kairan';
import { askedAll } from '../desk';

/** What the pages of keys show: every household with its keys, and which of those have not left the phone. */
export async function readKeys(m: MemberKey) {
	const [{ groups, households }, keys, { waiting }] = await Promise.all([
		getRoster(db, m),
		listKeys(db, m),
		listOutbox(db, m),
	]);
	const issues = waiting.filter(({ name }) => name === 'key.issue');
	return {
		groups,
		households,
		holders: holdersOf(groups, households, keys),
		waiting: new Set(issues.map(({ args }) => (args as { id: Id }).id)),
	};
}

/** Cards are made with the browser's own chance, and asked for as this seat. */
export const printingFor = (m: MemberKey): Printing =>
	new Printing({
		askAll: (commands) => askedAll(m, commands),
		newId: () => `key-${chance.newId()}`,
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
