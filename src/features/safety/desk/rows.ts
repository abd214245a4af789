import type { Id } from '#contract/ids';
import type { Group } from '#contract/rows';
import type { SafetyDoor } from '#domain/safety/tally';

/** The doors of one group, and what is known of all of its households (not only of the doors shown). */
export interface SafetyRow {
	/** Missing for households whose group this seat doesn't know. */
	group?: Group;
	doors: SafetyDoor[];
	all: SafetyDoor[];
	open: number;
	help: number;
}

/** The doors as rows, one for each group in the groups' order; a row that shows none is left out. */
export function safetyRows(
	doors: readonly SafetyDoor[],
	groups: readonly Group[],
	isShown: (door: SafetyDoor) => boolean = () => true,
): SafetyRow[] {
	const known = new Map(groups.map((group) => [group.id, group]));
	const byGroup = new Map<Id | undefined, SafetyDoor[]>(groups.map(({ id }) => [id, []]));
	for (const door of doors) {
		const group = known.has(door.group) ? door.group : undefined;
		byGroup.set(group, [...(byGroup.get(group) ?? []), door]);
	}
	return [...byGroup].flatMap(([id, all]) => {
		const group = known.get(id ?? '');
		const shown = all.filter(isShown);
		const count = (state: SafetyDoor['state']) => all.filter((door) => door.state === state).length;
		return shown.length > 0
			? [{ ...(group && { group }), doors: shown, all, open: count('unanswered'), help: count('help') }]
			: [];
	});
}
