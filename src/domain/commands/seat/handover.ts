import { addDays, dayInJapan } from '../../moment';
import { HEADS, seatsOpenedBy } from '../../permission';
import { HANDOVER_DAYS } from '../../seat-term';
import { refuse, type CommandDefinition } from '../definition';
import { createSeat } from './open';
import { releaseHousehold, seatRefs } from './shared';

/**
 * 役員交代. The old seat's rights end on the day on which the new one's begin, so that there is neither a gap nor a day
 * with two. The households change places as 役員 at once: the new one reads along from now on.
 */
export const handOverSeat = {
	roles: HEADS,
	needs: ({ id, release, next }) => [...seatRefs({ id, household: release }), ...seatRefs(next)],
	touched: ({ id, next }) => [
		{ kind: 'seat', id },
		{ kind: 'seat', id: next.id },
	],
	audit: ({ id }) => ({ seat: id }),
	grave: () => true,
	decide: ({ id, release, on, next }, context) => {
		const row = context.find('seat', id);
		if (!row) return refuse('SEAT_UNKNOWN');
		if (row.until !== undefined) return refuse('SEAT_CLOSED');
		// A city's seat in an association is of before cities were tenants: it ends, and none begins.
		if (!seatsOpenedBy(context.member.role).includes(row.role)) return refuse('NOT_ALLOWED', 'role');
		if (next.group !== row.group) return refuse('MALFORMED', 'next.group');
		const today = dayInJapan(context.stamp.now);
		if (on < today || on <= (row.from ?? '') || on > addDays(today, HANDOVER_DAYS)) return refuse('SEAT_TERM', 'on');
		const released = releaseHousehold(row, release, context);
		if ('refused' in released) return released;
		const opened = createSeat({ ...next, role: row.role, from: on }, context);
		if ('refused' in opened) return opened;
		const stays = release === next.household ? [] : released.rows;
		return { rows: [{ kind: 'seat', row: { ...row, until: on } }, ...stays, ...opened.rows] };
	},
} satisfies CommandDefinition<'seat.handover'>;
