import { HEADS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { isOver, officerRows, seatRefs } from './shared';

/** A seat without a household can be given one; a seat that has one can only be handed over. */
export const changeSeat = {
	roles: HEADS,
	needs: seatRefs,
	touched: ({ id }) => [{ kind: 'seat', id }],
	audit: ({ id }) => ({ seat: id }),
	grave: () => true,
	decide: ({ id, title, holder, household }, context) => {
		const row = context.find('seat', id);
		if (!row) return refuse('SEAT_UNKNOWN');
		if (household && row.household && row.household !== household) return refuse('SEAT_EXISTS', 'household');
		if (household && isOver(row, context)) return refuse('SEAT_CLOSED');
		if (household && !context.find('household', household)) return refuse('HOUSEHOLD_UNKNOWN');
		const { holder: _, ...rest } = row;
		const changed = { ...rest, title, ...(holder !== undefined && { holder }), ...(household && { household }) };
		return { rows: [{ kind: 'seat', row: changed }, ...officerRows(household, true, context)] };
	},
} satisfies CommandDefinition<'seat.change'>;
