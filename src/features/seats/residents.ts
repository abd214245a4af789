import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import { byWalkingOrder, groupOf } from '#domain/household';

/** A household as a list to pick from names it: 「1班　三宅 節子」. */
export interface Resident {
	id: Id;
	group: Id;
	name: string;
	label: string;
}

/** Those that live here now, group by group in walking order. */
export function residentsOf(groups: readonly Group[], households: readonly Household[]): Resident[] {
	return groups.flatMap((group) =>
		households
			.filter((household) => groupOf(household) === group.id)
			.sort(byWalkingOrder)
			.map(({ id, name }) => ({ id, group: group.id, name, label: `${group.name}\u3000${name}` })),
	);
}
