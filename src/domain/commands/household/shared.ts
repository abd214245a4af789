import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Find, Ref } from '../../row-set';
import { refuse, type Verdict } from '../definition';

/** The household of a command's arguments. */
export const theHousehold = ({ id }: { id: Id }): Ref[] => [{ kind: 'household', id }];

/** The household with the group that it comes to live in. */
export const householdAndGroup = ({ id, group }: { id: Id; group: Id }): Ref[] => [
	{ kind: 'household', id },
	{ kind: 'group', id: group },
];

/** Why nobody can live in this group; undefined when they can. */
export function refuseGroup(id: Id, find: Find): Verdict | undefined {
	const found = find('group', id);
	if (!found) return refuse('GROUP_UNKNOWN', id);
	return found.state === 'dissolved' ? refuse('GROUP_DISSOLVED', id) : undefined;
}

/** The verdict that writes this household. */
export const putHousehold = (row: Household): Verdict => ({ rows: [{ kind: 'household', row }] });
