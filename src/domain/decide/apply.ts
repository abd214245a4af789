import type { Asked } from '#contract/commands';
import type { Row } from '#contract/rows';
import { Rows } from '../rows';
import {
	addGroup,
	addHousehold,
	changeHousehold,
	dissolveGroup,
	leaveHousehold,
	moveHousehold,
	returnHousehold,
} from './roster';
import type { ArgsOf } from '#contract/commands';
import type { Asking, Ref, Rule, Verdict } from './rule';

type Parts = ArgsOf<'roster.apply'>;

/** One step of an import: what it needs, and its verdict on what the steps before it left. */
interface Step {
	refs: Ref[];
	decide(asking: Asking): Verdict;
}

const step = <N extends Asked['name']>(rule: Rule<N>, args: ArgsOf<N>, asking?: Asking): Step => ({
	refs: rule.needs(args, asking?.member as never),
	decide: (at) => rule.decide(args, at),
});

/** Groups first, then who comes back and who comes new, then who moves, changes and leaves, then groups that end. */
function stepsOf({ groups, adds, changes, moves, leaves, returns, dissolves = [] }: Parts): Step[] {
	return [
		...groups.map((args) => step(addGroup, args)),
		...returns.map((args) => step(returnHousehold, args)),
		...adds.map((args) => step(addHousehold, args)),
		...moves.map((args) => step(moveHousehold, args)),
		...changes.map(({ order, ...args }) => withOrder(step(changeHousehold, args), order)),
		...leaves.map((id) => step(leaveHousehold, { id })),
		...dissolves.map((id) => step(dissolveGroup, { id })),
	];
}

function withOrder({ refs, decide }: Step, order: number): Step {
	return {
		refs,
		decide(asking) {
			const verdict = decide(asking);
			if ('refused' in verdict) return verdict;
			return {
				rows: verdict.rows.map((row) => (row.kind === 'household' ? { ...row, row: { ...row.row, order } } : row)),
			};
		},
	};
}

/**
 * Each step sees what the steps before it did; the first that is refused refuses the whole, and its detail says which row.
 * The number stands still meanwhile: no circular can come in between, so all stays may begin at one number.
 */
export const applyRoster: Rule<'roster.apply'> = {
	needs: (args) => stepsOf(args).flatMap(({ refs }) => refs),
	decide(args, asking) {
		const changed = new Rows();
		const find: Asking['find'] = (kind, id) => changed.find(kind, id) ?? asking.find(kind, id);
		for (const { refs, decide } of stepsOf(args)) {
			const verdict = decide({ ...asking, find });
			if ('refused' in verdict) return { ...verdict, detail: refs[0]?.id ?? '' };
			for (const row of verdict.rows) changed.put(row);
		}
		return { rows: [...changed] satisfies Row[] };
	},
};
