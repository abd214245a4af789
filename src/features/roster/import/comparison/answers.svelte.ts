import type { Id } from '#contract/ids';
import type { Pair } from '#domain/roster/match';
import { asNew, asOne, type Plan, type Returned } from '#domain/roster/plan';
import type { PossibleMatch } from '#domain/roster/possible-matches';
import { choices, toggled } from './toggled';

const keyOf = ({ row: { sheet, line }, household: { id } }: Pair): string => JSON.stringify([sheet, line, id]);

/** Those of these questions that had been chosen when they were asked before. */
function again<T extends Pair>(before: ReadonlySet<T>, asked: readonly T[]): ReadonlySet<T> {
	const keys = [...before].map(keyOf);
	return choices(asked.filter((one) => keys.includes(keyOf(one))));
}

/** The leader's answers to a dry run: which doubtful pairs are one, who that came back is another, who leaves. */
export class Answers {
	/** The plan before any answer. */
	readonly base: Plan;
	yes = $state.raw(choices<PossibleMatch>());
	no = $state.raw(choices<PossibleMatch>());
	apart = $state.raw(choices<Returned>());
	leaving = $state.raw(choices<Id>());
	/** The plan with the answers so far. */
	readonly plan: Plan = $derived.by(() => [...this.apart].reduce(asNew, [...this.yes].reduce(asOne, this.base)));

	/** @param before answers to another dry run of the same file: they are given again where the question still stands */
	constructor(base: Plan, before?: Answers) {
		this.base = base;
		if (!before) return;
		const { possibleMatches, returned, gone } = base;
		this.yes = again(before.yes, possibleMatches);
		this.no = again(before.no, possibleMatches);
		this.apart = again(before.apart, returned);
		this.leaving = choices(gone.flatMap(({ id }) => (before.leaving.has(id) ? [id] : [])));
	}

	answer(pair: PossibleMatch, isOne: boolean): void {
		this.yes = toggled(this.yes, pair, isOne);
		this.no = toggled(this.no, pair, !isOne);
	}

	setApart(returned: Returned, on: boolean): void {
		this.apart = toggled(this.apart, returned, on);
	}

	setLeaving(id: Id, on: boolean): void {
		this.leaving = toggled(this.leaving, id, on);
	}
}
