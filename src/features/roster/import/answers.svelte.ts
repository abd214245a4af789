import type { Id } from '#contract/ids';
import { asNew, asOne, type Plan, type Returned } from '#domain/roster/plan';
import type { Perhaps } from '#domain/roster/perhaps';
import { chosen, none } from './chosen';

/** The leader's answers to a dry run: which doubtful pairs are one, who that came back is another, who leaves. */
export class Answers {
	yes = $state.raw(none<Perhaps>());
	no = $state.raw(none<Perhaps>());
	apart = $state.raw(none<Returned>());
	leaving = $state.raw(none<Id>());

	/** Another dry run: all is asked for again. */
	forget(): void {
		[this.yes, this.no, this.apart, this.leaving] = [none(), none(), none(), none()];
	}

	answer(pair: Perhaps, isOne: boolean): void {
		this.yes = chosen(this.yes, pair, isOne);
		this.no = chosen(this.no, pair, !isOne);
	}

	setApart(returned: Returned, on: boolean): void {
		this.apart = chosen(this.apart, returned, on);
	}

	setLeaving(id: Id, on: boolean): void {
		this.leaving = chosen(this.leaving, id, on);
	}

	/** The plan as the pairs were answered. */
	appliedTo(plan: Plan): Plan {
		return [...this.apart].reduce(asNew, [...this.yes].reduce(asOne, plan));
	}
}
