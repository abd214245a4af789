import { groupOf, withStay } from '../../household';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { householdAndGroup, putHousehold, refuseGroup, theHousehold } from './shared';

/** A new stay begins; the old one keeps what was sent while it lasted. */
export const moveHousehold = {
	roles: DESK,
	needs: householdAndGroup,
	touched: theHousehold,
	audit: ({ id, group }) => ({ household: id, group }),
	decide: ({ id, group: into }, { find, stamp }) => {
		const row = find('household', id);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		const from = groupOf(row);
		if (!from) return refuse('HOUSEHOLD_LEFT');
		if (from === into) return { rows: [] };
		const officer = row.stays.at(-1)?.officer ?? false;
		return refuseGroup(into, find) ?? putHousehold(withStay(row, stamp.seq, { group: into, officer }));
	},
} satisfies CommandDefinition<'household.move'>;
