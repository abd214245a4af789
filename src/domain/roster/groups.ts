import type { Id } from '#contract/ids';
import type { Group } from '#contract/rows';
import { buckets } from './buckets';
import { groupKey, groupName, readGroup } from './group';
import type { RosterRow } from './problems';
import { flat } from './text';

/** A 班 that a file speaks of: one that is there (`id`), or one to be made. */
export interface GroupRef {
	id?: Id;
	name: string;
}

export interface GroupRefs {
	/** The group of a row's 班, the same object each time; none for a 班 that no row has. */
	of(name: string): GroupRef | undefined;
}

/**
 * Which groups a file's 班 are. One spelled the same is meant, else the only one of that number: a file's 「3班」 is the
 * association's 「三組」, unless it has both. A new number is named as the association names its own.
 */
export function findGroups(rows: RosterRow[], groups: Group[]): GroupRefs {
	const active = groups.filter((group) => group.state === 'active').sort((a, b) => (a.id < b.id ? -1 : 1));
	const suffix = active.map((group) => readGroup(group.name)?.suffix).find(Boolean);
	const names = new Set(rows.filter((row) => row.group !== '').map((row) => row.group));
	const taken = new Set([...names, ...active.map((group) => group.name)]);
	const byKey = buckets(active, (group) => groupKey(group.name));
	const refs = new Map<string, GroupRef>();
	for (const name of names) {
		const alike = byKey.get(groupKey(name)) ?? [];
		const found = alike.find((group) => flat(group.name) === flat(name)) ?? (alike.length === 1 ? alike[0] : undefined);
		const fitting = fittingName(name, suffix);
		refs.set(name, found ? { id: found.id, name: found.name } : { name: taken.has(fitting) ? name : fitting });
		taken.add(fitting);
	}
	return { of: (name) => refs.get(name) };
}

/** Those to be made for these rows, by number and name. */
export function newGroupsOf(places: { group: GroupRef }[]): GroupRef[] {
	const added = new Set(places.map((place) => place.group).filter((ref) => ref.id === undefined));
	return [...added].sort((a, b) => a.name.localeCompare(b.name, 'ja', { numeric: true }));
}

function fittingName(name: string, suffix: string | undefined): string {
	const read = readGroup(name);
	return read && suffix && /^\d+$/.test(read.core) ? groupName({ core: read.core }, suffix) : name;
}
