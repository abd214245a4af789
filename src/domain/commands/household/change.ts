import { groupOf, mergedFacts, withoutFacts } from '../../household';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { putHousehold, theHousehold } from './stays';

/**
 * What is left out of the facts is forgotten; place, stays and devices stay. Of two who changed different parts at the same
 * time, both get theirs.
 */
export const changeHousehold = {
	roles: LEADERS,
	needs: theHousehold,
	touched: theHousehold,
	decide: ({ id, was, ...facts }, { member, find }) => {
		const row = find('household', id);
		if (!row || row.forgotten) return refuse('HOUSEHOLD_UNKNOWN');
		if (member.role === 'groupLeader' && groupOf(row) !== member.group) return refuse('NOT_ALLOWED');
		return putHousehold({ ...withoutFacts(row), ...(was ? mergedFacts(row, was, facts) : facts) });
	},
} satisfies CommandDefinition<'household.change'>;
