import type { Id } from '#contract/ids';
import type { Group, Household } from '#contract/rows';
import { groupOf } from '#domain/household';
import { byWalk } from '#domain/roster/hand';
import { fold } from '#local/search';

/** The households of one group in walking order. */
export interface GroupDoors {
	group: Group;
	doors: Household[];
}

/** What a search looks through: name, reading, telephone, mail, group. */
function textOf({ name, kana = '', phone = '', mail = '' }: Household, group: string): string {
	return fold(
		[name, name.replace(/\s/g, ''), kana, kana.replace(/\s/g, ''), phone, phone.replace(/\D/g, ''), mail, group].join(
			'\n',
		),
	);
}

/** Every active group in order with its households; with a search, only those that hold every word, and no empty group. */
export function sectionsOf(groups: Group[], households: Household[], searched = ''): GroupDoors[] {
	const words = fold(searched).split(/\s+/).filter(Boolean);
	const byGroup = new Map<Id, Household[]>();
	for (const household of households) {
		const id = groupOf(household) ?? '';
		const known = byGroup.get(id);
		if (known) known.push(household);
		else byGroup.set(id, [household]);
	}
	const active = groups.filter(({ state }) => state === 'active');
	const sections = active
		.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
		.map((group) => ({ group, doors: (byGroup.get(group.id) ?? []).sort(byWalk) }));
	if (words.length === 0) return sections;
	return sections
		.map(({ group, doors }) => ({
			group,
			doors: doors.filter((door) => words.every((word) => textOf(door, group.name).includes(word))),
		}))
		.filter(({ doors }) => doors.length > 0);
}

/** Households that left and were not forgotten, the last first; with a search, those that hold every word. */
export function leftOf(households: Household[], searched = ''): Household[] {
	const words = fold(searched).split(/\s+/).filter(Boolean);
	const end = ({ stays }: Household) => stays.at(-1)?.to ?? 0;
	return households
		.filter((one) => groupOf(one) === undefined && !one.forgotten)
		.filter((one) => words.every((word) => textOf(one, '').includes(word)))
		.sort((a, b) => end(b) - end(a) || byWalk(a, b));
}
