import type { ArgsOf, CommandName } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Member } from '#contract/member';
import { DESK } from '../../permission';
import { RowSet, type Find, type Ref } from '../../row-set';
import { refuse, type CommandContext, type CommandDefinition, type Verdict } from '../definition';
import { addGroup } from '../group/add';
import { dissolveGroup } from '../group/dissolve';
import { addHousehold } from '../household/add';
import { changeHousehold } from '../household/change';
import { leaveHousehold } from '../household/leave';
import { moveHousehold } from '../household/move';
import { returnHousehold } from '../household/return';

type ImportPart = ArgsOf<'roster.apply'>;

/** One command of those that an import consists of. */
interface Step {
	/** The row that it is about. */
	about: Id;
	needs: Ref[];
	touched: Ref[];
	decide(context: CommandContext): Verdict;
}

/** Makes the steps of one command, as the member asks for them. */
const stepsFor =
	(member: Member) =>
	<N extends CommandName>(definition: CommandDefinition<N>, all: (ArgsOf<N> & { id: Id })[]): Step[] =>
		all.map((args) => ({
			about: args.id,
			needs: definition.needs(args, member),
			touched: definition.touched(args, member),
			decide: (context) => definition.decide(args, context),
		}));

const named = (ids: Id[]) => ids.map((id) => ({ id }));

/** Groups first, then who comes back and who comes new, then who moves, changes and leaves, then groups that end. */
function stepsOf(
	{ groups, adds, changes, moves, leaves, returns, dissolves = [] }: ImportPart,
	member: Member,
): Step[] {
	const steps = stepsFor(member);
	return [
		...steps(addGroup, groups),
		...steps(returnHousehold, returns),
		...steps(addHousehold, adds),
		...steps(moveHousehold, moves),
		...changes.flatMap(({ order, ...args }) => steps(changeHousehold, [args]).map((step) => withOrder(step, order))),
		...steps(leaveHousehold, named(leaves)),
		...steps(dissolveGroup, named(dissolves)),
	];
}

function withOrder(step: Step, order: number): Step {
	return {
		...step,
		decide(context) {
			const verdict = step.decide(context);
			if ('refused' in verdict) return verdict;
			return {
				rows: verdict.rows.map((row) => (row.kind === 'household' ? { ...row, row: { ...row.row, order } } : row)),
			};
		},
	};
}

/**
 * Refuses a part whose import was compared with another roster than there is now: a part of another import came
 * between, and two leaders who import at the same time would bring every household twice. Every part writes its own id
 * into the association's row, because a file may be compared when half of another one is in.
 */
function claimRoster({ import: own }: ImportPart, { member, find, stamp }: CommandContext): Verdict {
	const row = own && find('association', member.association);
	if (!row) return { rows: [] };
	if (row.imported?.id !== own.id && row.imported?.last !== own.upon) return refuse('ROSTER_CHANGED');
	return { rows: [{ kind: 'association', row: { ...row, imported: { id: own.id, last: stamp.command } } }] };
}

/** How many rows a part changes: the sum of its lists. */
const countOf = (part: ImportPart): number =>
	Object.values(part).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);

/**
 * Each step sees what the steps before it did; the first that is refused refuses the whole, and its detail says which
 * row. All stays begin at one sequence number: no circular can come between steps of one transaction.
 */
export const applyRoster = {
	roles: DESK,
	needs: (args, member) => [
		...(args.import ? [{ kind: 'association' as const, id: member.association }] : []),
		...stepsOf(args, member).flatMap(({ needs }) => needs),
	],
	touched: (args, member) => stepsOf(args, member).flatMap(({ touched }) => touched),
	audit: (args) => ({ count: countOf(args), ...(args.leaves.length > 0 && { left: args.leaves }) }),
	decide: (args, context) => {
		const claimed = claimRoster(args, context);
		if ('refused' in claimed) return claimed;
		const changed = new RowSet(claimed.rows);
		const find: Find = (kind, id) => changed.find(kind, id) ?? context.find(kind, id);
		for (const { about, decide } of stepsOf(args, context.member)) {
			const verdict = decide({ ...context, find });
			if ('refused' in verdict) return { ...verdict, detail: about };
			for (const row of verdict.rows) changed.put(row);
		}
		return { rows: [...changed] };
	},
} satisfies CommandDefinition<'roster.apply'>;
