import { groupOf } from '#domain/household';
import { factsOf } from '#domain/roster/facts';
import type { Roster } from '#local/roster';

/** Equal for two rosters in which every household has the same group, place and facts. */
export function fingerprintOf({ groups, households }: Roster): string {
	return JSON.stringify([
		groups.map(({ id, name, state }) => [id, name, state]),
		households.map((one) => [one.id, groupOf(one), one.order, one.forgotten, factsOf(one)]),
	]);
}
