import type { Command } from '#contract/commands';
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
import { refuse, type Asking, type Ref, type Rule, type Verdict } from './rule';

type Parts = ArgsOf<'roster.apply'>;

/** One step of an import: what it needs, and its verdict on what the steps before it left. */
interface Step {
	refs: Ref[];
	decide(asking: Asking): Verdict;
}

const step = <N extends Command['name']>(rule: Rule<N>, args: ArgsOf<N>, asking?: Asking): Step => ({
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
 * An import is one of the roster as it was compared with: a part of another import that came between refuses it, so that two
 * leaders who take in their files at once don't bring every household twice. Every part leaves its mark, because a file may be
 * compared when half of another one is in.
 */
function begin({ import: own }: Parts, { member, find, stamp }: Asking): Verdict {
	const row = own && find('association', member.association);
	if (!row) return { rows: [] };
	if (row.imported?.id !== own.id && row.imported?.last !== own.upon) return refuse('ROSTER_CHANGED');
	return { rows: [{ kind: 'association', row: { ...row, imported: { id: own.id, last: stamp.command } } }] };
}

/**
 * Each step sees what the steps before it did; the first that is refused refuses the whole, and its detail says which row.
 * The number stands still meanwhile: no circular can come in between, so all stays may begin at one number.
 */
export const applyRoster: Rule<'roster.apply'> = {
	needs: (args, { association }) => [
		...(args.import ? [{ kind: 'association' as const, id: association }] : []),
		...stepsOf(args).flatMap(({ refs }) => refs),
	],
	decide(args, asking) {
		const begun = begin(args, asking);
		if ('refused' in begun) return begun;
		const changed = new Rows(begun.rows);
		const find: Asking['find'] = (kind, id) => changed.find(kind, id) ?? asking.find(kind, id);
		for (const { refs, decide } of stepsOf(args)) {
			const verdict = decide({ ...asking, find });
			if ('refused' in verdict) return { ...verdict, detail: refs[0]?.id ?? '' };
			for (const row of verdict.rows) changed.put(row);
		}
		return { rows: [...changed] satisfies Row[] };
	},
};
