import { dayInJapan } from '../../moment';
import { refuse, type CommandDefinition } from '../definition';
import { isOver, releaseHousehold, seatRefs } from './shared';

/** A chair cannot close the seat that she asks from: an association without one could only call the operator. */
export const closeSeat = {
	roles: ['chair'],
	needs: ({ id, release }) => seatRefs({ id, household: release }),
	touched: ({ id }) => [{ kind: 'seat', id }],
	audit: ({ id }) => ({ seat: id }),
	decide: ({ id, release }, context) => {
		const row = context.find('seat', id);
		if (!row) return refuse('SEAT_UNKNOWN');
		if (row.id === context.member.member) return refuse('LAST_CHAIR');
		if (isOver(row, context)) return { rows: [] };
		const released = releaseHousehold(row, release, context);
		if ('refused' in released) return released;
		const until = dayInJapan(context.stamp.now);
		return { rows: [{ kind: 'seat', row: { ...row, until } }, ...released.rows] };
	},
} satisfies CommandDefinition<'seat.close'>;
