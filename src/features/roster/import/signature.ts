import { groupOf } from '#domain/household';
import { factsOf } from '#domain/roster/facts';
import type { Roster } from '#local/ledgers';

/** Equal for two rosters in which everybody lives at the same place under the same name. */
export function signatureOf({ groups, households }: Roster): string {
	const doors = households.map((one) => [one.id, groupOf(one), one.order, one.forgotten, factsOf(one)]);
	return JSON.stringify([groups.map(({ id, name, state }) => [id, name, state]), doors]);
}
