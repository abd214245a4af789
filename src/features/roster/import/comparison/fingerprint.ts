import { canonical } from '#domain/changes';
import { groupOf } from '#domain/household';
import { factsOf } from '#domain/roster/facts';
import type { Roster } from '#local/roster';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * Equal for two rosters in which every household has the same group, place and facts, in whatever order they stand: a
 * household that is on its way stands last, and elsewhere once the server has it.
 */
export function fingerprintOf({ groups, households }: Roster): string {
	return canonical([
		[...groups].sort(byId).map(({ id, name, state }) => [id, name, state ?? null]),
		[...households].sort(byId).map((one) => {
			const facts = factsOf(one);
			const place = [groupOf(one) ?? null, one.order, one.forgotten ?? null];
			return [one.id, ...place, { ...facts, ways: [...facts.ways].sort() }];
		}),
	]);
}
