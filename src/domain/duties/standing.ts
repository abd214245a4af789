import type { Duty, DutyHousehold, Turn } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import { addDays } from '../moment';

/** Days for which a rota holds the turns that were done; older ones are a number of each household. */
const KEPT_TURN_DAYS = 400;

/** The first day whose turns stay on a rota that is made anew from a day on. */
export const keptSince = (from: Day): Day => addDays(from, -KEPT_TURN_DAYS);

/** The first day of a turn, which names it within its duty. */
export const firstDay = ({ days }: Pick<Turn, 'days'>): Day => days[0] ?? '';

/** The turns that stay when a rota is made anew from a day on. */
export const keptTurns = (turns: readonly Turn[], since: Day, from: Day): Turn[] =>
	turns.filter((turn) => firstDay(turn) >= since && firstDay(turn) < from);

/** How many of some turns each household has. */
export function countTurns(turns: readonly Pick<Turn, 'household'>[]): Map<Id, number> {
	const counts = new Map<Id, number>();
	for (const { household } of turns) if (household) counts.set(household, (counts.get(household) ?? 0) + 1);
	return counts;
}

/** What a rota that is made anew begins with. */
export interface Standing {
	/** How many turns each household did, kept or counted. */
	done: Map<Id, number>;
	/** The households with what their rows count from now on. */
	households: DutyHousehold[];
}

/**
 * How many turns each household did before a day, over the years. Whoever came since, or was exempt, counts as one that
 * did as much as the others: nobody makes up for the time before.
 *
 * @param isSpared says of a household whether it was exempt
 */
export function standingOf(
	households: readonly Omit<DutyHousehold, 'done'>[],
	before: Duty | undefined,
	from: Day,
	isSpared: (household: Id) => boolean,
): Standing {
	const since = keptSince(from);
	const past = before?.turns.filter((turn) => firstDay(turn) < from) ?? [];
	const counts = countTurns(past);
	const kept = countTurns(past.filter((turn) => firstDay(turn) >= since));
	const known = new Map(before?.households.map(({ id, done = 0 }) => [id, done + (counts.get(id) ?? 0)]));
	const able = households.filter(({ id }) => known.has(id) && !isSpared(id));
	const most = Math.max(0, ...able.map(({ id }) => known.get(id) ?? 0));
	const done = new Map(
		households.map(({ id }) => {
			const own = known.get(id) ?? most;
			return [id, isSpared(id) ? Math.max(own, most) : own];
		}),
	);
	return {
		done,
		households: households.map(({ id, label }) => ({ id, label, done: (done.get(id) ?? 0) - (kept.get(id) ?? 0) })),
	};
}
