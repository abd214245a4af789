import { groupOf, withStay } from '../../household';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { householdAndGroup, putHousehold, refuseGroup, theHousehold } from './shared';

export const returnHousehold = {
	roles: DESK,
	needs: householdAndGroup,
	touched: theHousehold,
	audit: ({ id }) => ({ household: id }),
	decide: ({ id, group: into, asBefore = false }, { find, stamp }) => {
		const row = find('household', id);
		if (!row || row.forgotten) return refuse('HOUSEHOLD_UNKNOWN');
		if (groupOf(row)) return refuse('HOUSEHOLD_HERE');
		const officer = asBefore && (row.stays.at(-1)?.officer ?? false);
		return refuseGroup(into, find) ?? putHousehold(withStay(row, stamp.seq, { group: into, officer }));
	},
} satisfies CommandDefinition<'household.return'>;
