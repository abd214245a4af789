import { groupOf, withStay } from '../../household';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { putHousehold, theHousehold } from './shared';

export const leaveHousehold = {
	roles: DESK,
	needs: theHousehold,
	touched: theHousehold,
	audit: ({ id }) => ({ household: id }),
	decide: ({ id }, { find, stamp }) => {
		const row = find('household', id);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		return groupOf(row) ? putHousehold(withStay(row, stamp.seq)) : { rows: [] };
	},
	fillsUp: true,
} satisfies CommandDefinition<'household.leave'>;
