import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import { both, shared, type Key } from './buckets';
import { groupKey } from './group';
import { householdPhone, rowPhone, type PlacedRow } from './match';
import { familyKey, nameKey } from './name';
import type { RosterRow } from './problems';

/** A full name: one of 「岡本」 may be anybody, one of 「岡本　修」 hardly. */
const isFull = (name: string) => /\S\s+\S/.test(name);

/**
 * Which new rows are households that had left: the same 班 and name, else one telephone and family, else a full name
 * that nobody else has. Only where one row meets one household.
 */
export function returnsOf(added: PlacedRow[], left: Household[], groups: Group[]): Map<RosterRow, Household> {
	const names = new Map(groups.map((group) => [group.id, group.name]));
	const found = new Map<RosterRow, Household>();
	const lastGroup: Key<Household> = ({ stays }) => groupKey(names.get(stays.at(-1)?.group ?? '') ?? '') || undefined;
	const ways: [Key<PlacedRow>, Key<Household>][] = [
		[both(({ group }) => groupKey(group.name), named), both(lastGroup, ({ name }) => nameKey(name))],
		[both(rowPhone, ({ row }) => familyKey(row.name)), both(householdPhone, ({ name }) => familyKey(name))],
		[
			({ row }) => (isFull(row.name) ? nameKey(row.name) : undefined),
			({ name }) => (isFull(name) ? nameKey(name) : undefined),
		],
	];
	for (const [ofRow, ofHousehold] of ways) {
		const taken = new Set(found.values());
		const rows = added.filter(({ row }) => !found.has(row));
		const doors = left.filter((household) => !taken.has(household));
		for (const [some, others] of shared(rows, doors, ofRow, ofHousehold)) {
			if (some.length === 1 && others.length === 1) found.set(some[0]!.row, others[0]!);
		}
	}
	return found;
}

const named: Key<PlacedRow> = ({ row }) => nameKey(row.name);
