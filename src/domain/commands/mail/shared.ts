import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import { groupOf } from '../../household';
import { isLeader } from '../../permission';
import type { Ref } from '../../row-set';
import type { CommandContext, Verdict } from '../definition';

/** The household whose address it is. */
export const theOwner = ({ household }: { household: Id }): Ref[] => [{ kind: 'household', id: household }];

/**
 * The household whose addresses are to be changed, or why they may not be: it sees to its own; a leader to those of the
 * households that are hers.
 */
export function ownerToChange(
	of: Id,
	{ member, find }: CommandContext,
): { household: Household } | Extract<Verdict, { refused: unknown }> {
	const household = find('household', of);
	if (member.household ? member.household !== of : !isLeader(member.role)) return { refused: 'NOT_ALLOWED' };
	if (!household || household.forgotten) return { refused: 'HOUSEHOLD_UNKNOWN' };
	if (member.role === 'groupLeader' && groupOf(household) !== member.group) return { refused: 'NOT_ALLOWED' };
	return { household };
}
