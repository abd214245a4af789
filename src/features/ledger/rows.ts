import type { Group } from '#contract/rows';
import { STATES, type Door, type Ledger, type State } from '#domain/ledger';

/** The doors of one group, and what is known of all of its households (not only of the doors shown). */
export interface DoorRow {
	/** Missing for households whose group this seat doesn't know. */
	group?: Group;
	doors: Door[];
	total: number;
	unreached: number;
}

/**
 * The ledger as rows of doors, one row for each group of the audience in the groups' order. With `only`, the doors in
 * that state; a row that has none is left out.
 */
export function doorRows({ doors }: Ledger, groups: Group[], only?: State): DoorRow[] {
	const known = new Map(groups.map((group) => [group.id, group]));
	const byGroup = new Map<string, Door[]>(groups.map(({ id }) => [id, []]));
	for (const door of doors) byGroup.set(door.group, [...(byGroup.get(door.group) ?? []), door]);
	return [...byGroup].flatMap(([id, all]) => {
		const group = known.get(id);
		const shown = only ? all.filter(({ state }) => state === only) : all;
		const unreached = all.filter(({ state }) => state === 'unreached').length;
		return shown.length > 0 ? [{ ...(group && { group }), doors: shown, total: all.length, unreached }] : [];
	});
}

/** The states with their counts, in the order of the ledger. */
export const partsOf = ({ counts }: Pick<Ledger, 'counts'>): { state: State; count: number }[] =>
	STATES.map((state) => ({ state, count: counts[state] }));
