import type { Id } from '#contract/ids';
import { asNew, asOne, type Plan, type Returned } from '#domain/roster/plan';
import type { PossibleMatch } from '#domain/roster/possible-matches';
import { none, toggled } from './toggled';

/** The leader's answers to a dry run: which doubtful pairs are one, who that came back is another, who leaves. */
export class Answers {
	/** The plan before any answer. */
	readonly base: Plan;
	yes = $state.raw(none<PossibleMatch>());
	no = $state.raw(none<PossibleMatch>());
	apart = $state.raw(none<Returned>());
	leaving = $state.raw(none<Id>());
	/** The plan with the answers so far. */
	readonly plan: Plan = $derived.by(() => [...this.apart].reduce(asNew, [...this.yes].reduce(asOne, this.base)));

	constructor(base: Plan) {
		this.base = base;
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
