import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import { householdCardsOf, type HouseholdCards } from '#features/keys/cards';
import { Printing, type Wish } from '#features/keys/printing.svelte.ts';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { keyDeliveries, listKeys, type KeyDelivery } from '#local/keys';
import { getRoster } from '#local/roster';
import { touchedIds } from '#local/overlay';
import { inParts, type AskedAll } from '#local/series';
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
		householdCards: householdCardsOf(groups, households, keys),
		unsent: unsent('key'),
	};
}

/** Whether the server has each of these keys. */
export const readDeliveries = (memberKey: MemberKey, keys: Id[]): Promise<Map<Id, KeyDelivery>> =>
	keyDeliveries(db, memberKey, keys);

/** So many cards are stopped in one go. */
const TOGETHER = 40;

/** Asks for all cards of these households to be stopped; answers how many, and why the next one was not. */
export function revokeCards(memberKey: MemberKey, householdCards: HouseholdCards[]): Promise<AskedAll<Failure>> {
	const revokes = householdCards.flatMap(({ household, live }) =>
		live.map(({ id }): Command => ({ name: 'key.revoke', args: { id, household: household.id } })),
	);
	return inParts(revokes, (some) => askAll(memberKey, some), TOGETHER);
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
	{ household, keys }: HouseholdCards,
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
