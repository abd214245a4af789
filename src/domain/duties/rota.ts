import type { PlannedTurn, TurnUnit } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import { weekStart } from './days';

/** The days that one household does at a stretch; a week begins on its Sunday. */
export function stretches(days: readonly Day[], unit: TurnUnit): Day[][] {
	const nameOf = (day: Day) => (unit === 'day' ? day : unit === 'week' ? weekStart(day) : day.slice(0, 7));
	const found = new Map<string, Day[]>();
	for (const day of days) {
		const of = found.get(nameOf(day));
		if (of) of.push(day);
		else found.set(nameOf(day), [day]);
	}
	return [...found.values()];
}

/** What a rota is made of. */
export interface RotaRules {
	/** The days of each turn, in order. */
	stretches: readonly Day[][];
	/** The households, in the order in which their turns come. */
	order: readonly Id[];
	/** How many turns each did so far. */
	done: ReadonlyMap<Id, number>;
	/** Whoever was on duty last before the first turn. */
	last?: Id | undefined;
	isExempt(household: Id, day: Day): boolean;
}

/**
 * Whose turn comes when. First those who did less than others, the least first; from then on round by round, each
 * household once a round in the order given, so that no two ever differ by more than they did before, or by one. An
 * exempt household is passed over, and has nothing to make up for afterwards. Nobody has two turns running while
 * somebody else is left. A turn that nobody can take is open.
 */
export function makeRota({ stretches: all, order, done, last, isExempt }: RotaRules): PlannedTurn[] {
	const doneBy = (household: Id) => done.get(household) ?? 0;
	const most = Math.max(0, ...order.map(doneBy));
	let round = order.filter((household) => doneBy(household) < most).sort((a, b) => doneBy(a) - doneBy(b));
	let before = last;
	return all.map((days) => {
		const mayCome = (household: Id) => !days.some((day) => isExempt(household, day));
		if (!round.some(mayCome)) round = [...order];
		else if (!round.some((household) => mayCome(household) && household !== before)) round = [...round, ...order];
		const able = round.filter(mayCome);
		const household = able.find((one) => one !== before) ?? able[0];
		if (household === undefined) return { days };
		round.splice(round.indexOf(household), 1);
		before = household;
		return { days, household };
	});
}
