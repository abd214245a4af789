import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import { byWalkingOrder, groupOf } from '#domain/household';
import { fold } from '#local/search';

/** The households of one group in walking order. */
export interface GroupDoors {
	group: Group;
	doors: Household[];
}

const texts = new WeakMap<Household, string>();

/**
 * What a search looks through: name, reading, telephone, mail. Made once for each row: a search goes through it with
 * each letter.
 */
function textOf(household: Household): string {
	const { name, kana = '', phone = '', mail = '', mails = [] } = household;
	const known = texts.get(household);
	if (known !== undefined) return known;
	const without = (text: string) => text.replace(/\s/g, '');
	const names = [name, without(name), kana, without(kana)];
	const contacts = [phone, phone.replace(/\D/g, ''), mail, ...mails.map(({ address }) => address)];
	const text = fold([...names, ...contacts].join('\n'));
	texts.set(household, text);
	return text;
}

const wordsOf = (searched: string) => fold(searched).split(/\s+/).filter(Boolean);

/** Every active group in order with its households in walking order. */
export function sectionsOf(groups: Group[], households: Household[]): GroupDoors[] {
	const byGroup = new Map<Id, Household[]>();
	for (const household of households) {
		const id = groupOf(household) ?? '';
		const known = byGroup.get(id);
		if (known) known.push(household);
		else byGroup.set(id, [household]);
	}
	const active = groups.filter(({ state }) => state === 'active');
	return active
		.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
		.map((group) => ({ group, doors: (byGroup.get(group.id) ?? []).sort(byWalkingOrder) }));
}

/** With a search, only the households that hold every word, and no empty group; else all. */
export function matching(sections: GroupDoors[], searched: string): GroupDoors[] {
	const words = wordsOf(searched);
	if (words.length === 0) return sections;
	return sections
		.map(({ group, doors }) => {
			const name = fold(group.name);
			const open = words.filter((word) => !name.includes(word));
			return { group, doors: doors.filter((door) => open.every((word) => textOf(door).includes(word))) };
		})
		.filter(({ doors }) => doors.length > 0);
}

/** The first so many doors, group by group. */
export function firstOf(sections: GroupDoors[], most: number): GroupDoors[] {
	let room = most;
	return sections.flatMap(({ group, doors }) => {
		const shown = doors.slice(0, room);
		room -= shown.length;
		return shown.length > 0 ? [{ group, doors: shown }] : [];
	});
}

/** Households that left and were not forgotten, the last first; with a search, those that hold every word. */
export function leftOf(households: Household[], searched = ''): Household[] {
	const words = wordsOf(searched);
	const end = ({ stays }: Household) => stays.at(-1)?.to ?? 0;
	return households
		.filter((one) => groupOf(one) === undefined && !one.forgotten)
		.filter((one) => words.every((word) => textOf(one).includes(word)))
		.sort((a, b) => end(b) - end(a) || byWalkingOrder(a, b));
}
