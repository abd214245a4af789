import type { ArgsOf } from '#contract/commands';
import { groupOf } from '../../household';
import { DESK } from '../../permission';
import type { Ref } from '../../row-set';
import { refuse, type CommandContext, type CommandDefinition, type Verdict } from '../definition';
import { addHousehold } from '../household/add';
import { ended, theJoinRequest, waiting } from './shared';

type As = ArgsOf<'joinRequest.accept'>['as'];

const householdIn = (as: As) => (as.kind === 'new' ? as.household.id : as.household);

const needed = (as: As): Ref[] =>
	as.kind === 'new' ? addHousehold.needs(as.household) : [{ kind: 'household', id: as.household }];

/** What becomes of the roster: a household more, or nothing where it stands there. */
function roster(as: As, context: CommandContext): Verdict {
	if (as.kind === 'new') return addHousehold.decide(as.household, context);
	const known = context.find('household', as.household);
	if (!known) return refuse('HOUSEHOLD_UNKNOWN');
	return groupOf(known) ? { rows: [] } : refuse('HOUSEHOLD_LEFT');
}

/** It lets no phone in: whoever comes for the card gets it, and shows who it is. */
export const acceptJoinRequest = {
	roles: DESK,
	needs: ({ id, as }) => [...theJoinRequest({ id }), ...needed(as)],
	touched: ({ id, as }) => [...theJoinRequest({ id }), { kind: 'household', id: householdIn(as) }],
	audit: ({ as }) => ({ household: householdIn(as) }),
	decide: ({ id, asked, as }, context) => {
		const found = waiting(id, asked, context);
		if (!('at' in found)) return found;
		const verdict = roster(as, context);
		if ('refused' in verdict) return verdict;
		return { rows: [...verdict.rows, ended(found, { at: context.stamp.now, how: 'accepted' })] };
	},
} satisfies CommandDefinition<'joinRequest.accept'>;
