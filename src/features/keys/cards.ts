import type { Id } from '#contract/ids';
import type { Device, Household } from '#contract/households';
import type { Group, Key } from '#contract/rows';
import { groupPlaces } from '#domain/group-places';
import { byWalkingOrder, groupOf, presentStay } from '#domain/household';
import { numberLabel } from '#i18n/format';
import { devices as words } from '#i18n/words';
import { inserted } from '#ui/inserted';
import type { Secrets } from './secrets';

/** Cards on one sheet of A4: two by four. */
export const CARDS_A_SHEET = 8;

/** What stands on a card, for a household, for its family elsewhere, or for a seat. */
export interface Face {
	key: Id;
	kind: 'self' | 'family' | 'seat';
	name: string;
	/** Under the name: the 班, or from when to when a seat's key is good. */
	note?: string | undefined;
	secrets: Secrets;
}

/** The address of the page that takes cards in, as it is typed: `example.jp/join`. */
export const placeOf = (joinUrl: string): string => joinUrl.replace(/^https?:\/\//u, '');

/** Cards sheet by sheet. */
export function sheetsOf<T>(cards: readonly T[], each: number): T[][] {
	const sheets: T[][] = [];
	for (let from = 0; from < cards.length; from += each) sheets.push(cards.slice(from, from + each));
	return sheets;
}

/** A household with its key cards, as the desk of keys lists it. */
export interface HouseholdCards {
	household: Household;
	group: Id;
	/** Newest first. */
	keys: Key[];
	/** Those of the household itself that still open. */
	live: Key[];
}

/** Every household that lives here now, in walking order within the groups' order, with its keys. */
export function householdCardsOf(groups: Group[], households: Household[], keys: Key[]): HouseholdCards[] {
	const placeOf = groupPlaces(groups);
	const byHousehold = byOwner(keys);
	return households
		.filter((household) => presentStay(household))
		.map((household) => {
			const own = [...(byHousehold.get(household.id) ?? [])].sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1));
			const live = own.filter(({ state, relation }) => state === 'live' && relation === 'self');
			return { household, group: groupOf(household) ?? '', keys: own, live };
		})
		.sort((a, b) => placeOf(a.group) - placeOf(b.group) || byWalkingOrder(a.household, b.household));
}

/** The cards of each group, in the order in which they come. */
export function byGroup(householdCards: readonly HouseholdCards[]): { group: Id; cards: HouseholdCards[] }[] {
	const parts: { group: Id; cards: HouseholdCards[] }[] = [];
	for (const one of householdCards) {
		const last = parts.at(-1);
		if (last?.group === one.group) last.cards.push(one);
		else parts.push({ group: one.group, cards: [one] });
	}
	return parts;
}

function byOwner(keys: Key[]): Map<Id | undefined, Key[]> {
	const found = new Map<Id | undefined, Key[]>();
	for (const key of keys) found.set(key.household, [...(found.get(key.household) ?? []), key]);
	return found;
}

/** A phone as it is called: by the name that somebody gave it, or else by whose it is. */
export const phoneLabel = ({ label, relation }: Pick<Device, 'label' | 'relation'>): string =>
	label ? inserted(label) : words.kinds[relation];

/** What each phone is called where they stand together: those of one name are counted, the first that came first. */
export function deviceNames(devices: readonly Device[]): Map<Id, string> {
	const inOrder = [...devices].sort((a, b) => (a.since < b.since ? -1 : 1));
	const names = new Map<Id, string>();
	for (const phone of inOrder) {
		const name = phoneLabel(phone);
		const same = inOrder.filter((other) => phoneLabel(other) === name);
		names.set(phone.id, same.length > 1 ? words.nth(name, numberLabel(same.indexOf(phone) + 1)) : name);
	}
	return names;
}
