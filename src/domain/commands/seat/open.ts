import type { Seat } from '#contract/rows';
import { HEADS, seatsOpenedBy, tenantMark } from '../../permission';
import { refuse, type CommandContext, type CommandDefinition, type Verdict } from '../definition';
import { officerRows, seatRefs } from './shared';

/**
 * A new seat of a kind that whoever asks may open. When its holder's household is known, that household is one of the
 * 役員 from here on.
 */
export function createSeat(seat: Seat, { find, stamp }: CommandContext): Verdict {
	if (find('seat', seat.id)) return refuse('SEAT_EXISTS');
	if (seat.role === 'groupLeader' && !seat.group) return refuse('MALFORMED', 'group');
	const group = seat.group && find('group', seat.group);
	if (seat.group && !group) return refuse('GROUP_UNKNOWN');
	if (group && group.state === 'dissolved') return refuse('GROUP_DISSOLVED');
	if (seat.household && !find('household', seat.household)) return refuse('HOUSEHOLD_UNKNOWN');
	const row = { ...seat, ...tenantMark(seat.role) };
	return { rows: [{ kind: 'seat', row }, ...officerRows(seat.household, true, { find, stamp })] };
}

export const openSeat = {
	roles: HEADS,
	needs: seatRefs,
	touched: ({ id }) => [{ kind: 'seat', id }],
	audit: ({ id }) => ({ seat: id }),
	grave: () => true,
	decide: (seat, context) =>
		seatsOpenedBy(context.member.role).includes(seat.role) ? createSeat(seat, context) : refuse('NOT_ALLOWED', 'role'),
} satisfies CommandDefinition<'seat.open'>;
