import { groupOf, mergedFacts, withoutFacts } from '../../household';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { putHousehold, theHousehold } from './shared';

/**
 * Facts that are left out are removed; the household's order, stays and devices stay as they are. When two leaders
 * change different parts at the same time, both changes are kept.
 */
export const changeHousehold = {
	roles: LEADERS,
	needs: theHousehold,
	touched: theHousehold,
	audit: ({ id }) => ({ household: id }),
	decide: ({ id, was, ...facts }, { member, find }) => {
		const row = find('household', id);
		if (!row || row.forgotten) return refuse('HOUSEHOLD_UNKNOWN');
		if (member.role === 'groupLeader' && groupOf(row) !== member.group) return refuse('NOT_ALLOWED');
		return putHousehold({ ...withoutFacts(row), ...(was ? mergedFacts(row, was, facts) : facts) });
	},
} satisfies CommandDefinition<'household.change'>;
