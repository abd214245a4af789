import { dayInJapan } from '../../moment';
import { HEADS, isHead } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { isOver, releaseHousehold, seatRefs } from './shared';

/**
 * A chair cannot close the seat that she asks from, nor, once it has an end, that of a chair who is to follow: an
 * association without one could only call the operator. The same holds in a city and a district.
 */
export const closeSeat = {
	roles: HEADS,
	needs: ({ id, release }, { member }) => [...seatRefs({ id, household: release }), { kind: 'seat', id: member }],
	touched: ({ id }) => [{ kind: 'seat', id }],
	audit: ({ id }) => ({ seat: id }),
	grave: () => true,
	decide: ({ id, release }, context) => {
		const row = context.find('seat', id);
		if (!row) return refuse('SEAT_UNKNOWN');
		const { member: own } = context.member;
		const isLeaving = context.find('seat', own)?.until !== undefined;
		if (row.id === own || (isHead(row.role) && isLeaving)) return refuse('LAST_CHAIR');
		if (isOver(row, context)) return { rows: [] };
		const released = releaseHousehold(row, release, context);
		if ('refused' in released) return released;
		const until = dayInJapan(context.stamp.now);
		return { rows: [{ kind: 'seat', row: { ...row, until } }, ...released.rows] };
	},
} satisfies CommandDefinition<'seat.close'>;
