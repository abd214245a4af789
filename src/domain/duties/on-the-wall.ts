import type { Duty } from '#contract/duties';
import type { Id } from '#contract/ids';

/**
 * A rota as it hangs on the wall: without counts, those that have no turn on it, and what others ask each other.
 *
 * @param isOwn says of a household whether whoever looks is of it
 */
export function onTheWall(duty: Duty, isOwn: (household: Id) => boolean): Duty {
	const named = new Set(duty.turns.map(({ household }) => household));
	const households = duty.households
		.filter(({ id }) => named.has(id) || isOwn(id))
		.map(({ id, label }) => ({ id, label }));
	return { ...duty, households, asks: duty.asks.filter(({ from, to }) => isOwn(from) || isOwn(to)) };
}
