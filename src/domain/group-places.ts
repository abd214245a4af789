import type { Id } from '#contract/ids';

/**
 * Where each 班 stands among those given, in their order, for sorting what belongs to them: one that is not among them
 * comes last, what belongs to none first.
 */
export function groupPlaces(groups: readonly { id: Id }[]): (group: Id | undefined) => number {
	const places = new Map(groups.map(({ id }, place) => [id, place]));
	return (group) => (group === undefined ? -1 : (places.get(group) ?? places.size));
}
