import type { Group } from '#contract/rows';
import { arrivalStep } from '#domain/arrival';
import { canonical } from '#domain/changes';
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
	for (const door of doors) {
		const row = byGroup.get(door.group);
		if (row) row.push(door);
		else byGroup.set(door.group, [door]);
	}
	return [...byGroup].flatMap(([id, all]) => {
		const group = known.get(id);
		const shown = only ? all.filter(({ state }) => state === only) : all;
		const unreached = all.filter(({ state }) => state === 'unreached').length;
		return shown.length > 0 ? [{ ...(group && { group }), doors: shown, total: all.length, unreached }] : [];
	});
}

/** What a door shows: two that agree in it look the same. */
const isSame = (a: Door, b: Door) =>
	a.state === b.state && a.household.id === b.household.id && a.household.name === b.household.name;

/**
 * The new rows, with those of before in the place of rows that look the same: each query brings new objects, and what
 * is the same object is not drawn again. A thousand doors stay as they are when one of them is ticked.
 */
export function keepRows(before: DoorRow[], after: DoorRow[]): DoorRow[] {
	const known = new Map(before.map((row) => [row.group?.id, row]));
	return after.map((row) => {
		const old = known.get(row.group?.id);
		if (!old || old.total !== row.total || old.unreached !== row.unreached) return keepDoors(old, row);
		if (canonical(old.group) !== canonical(row.group) || old.doors.length !== row.doors.length)
			return keepDoors(old, row);
		return row.doors.every((door, at) => isSame(door, old.doors[at] ?? door)) ? old : keepDoors(old, row);
	});
}

function keepDoors(old: DoorRow | undefined, row: DoorRow): DoorRow {
	if (!old) return row;
	const known = new Map(old.doors.map((door) => [door.household.id, door]));
	const doors = row.doors.map((door) => {
		const same = known.get(door.household.id);
		return same && isSame(same, door) ? same : door;
	});
	return { ...row, doors };
}

/** The states with their counts, in the order of the ledger. */
export const partsOf = ({ counts }: Pick<Ledger, 'counts'>): { state: State; count: number }[] =>
	STATES.map((state) => ({ state, count: counts[state] }));

/** Of the households that have not read: how many each step of the way holds. */
export function stepsOf({ doors }: Pick<Ledger, 'doors'>): Record<ReturnType<typeof arrivalStep>, number> {
	const counts = { shown: 0, sent: 0, mailed: 0, failed: 0 };
	for (const { state, arrival } of doors) if (state === 'unread' && arrival) counts[arrivalStep(arrival)] += 1;
	return counts;
}
