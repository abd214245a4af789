import type { Household } from '#contract/households';
import type { Row, Seat } from '#contract/rows';
import { presentStay, withStay } from '../../household';
import { dayInJapan } from '../../moment';
import type { Find, Ref } from '../../row-set';
import { termOf } from '../../seat-term';
import { refuse, type CommandContext, type Verdict } from '../definition';

/** The seat with the group and the household that it names. */
export const seatRefs = ({ id, group, household }: Pick<Seat, 'id' | 'group' | 'household'>): Ref[] => [
	{ kind: 'seat', id },
	...(group ? [{ kind: 'group' as const, id: group }] : []),
	...(household ? [{ kind: 'household' as const, id: household }] : []),
];

/** True when the seat has ended by the day of the decision. */
export const isOver = (seat: Seat, { stamp }: CommandContext): boolean =>
	termOf(seat, dayInJapan(stamp.now)) === 'over';

/** The household's row with a new stay as 役員 or no longer, when that changes anything. */
export function officerRows(
	id: string | undefined,
	officer: boolean,
	{ find, stamp }: { find: Find; stamp: Pick<CommandContext['stamp'], 'seq'> },
): Row[] {
	const household = id && find('household', id);
	const row = household && withOfficer(household, officer, stamp.seq);
	return row ? [{ kind: 'household', row }] : [];
}

function withOfficer(household: Household, officer: boolean, seq: number): Household | undefined {
	const stay = presentStay(household);
	if (stay) return stay.officer !== officer ? withStay(household, seq, { group: stay.group, officer }) : undefined;
	const last = household.stays.at(-1);
	if (officer || !last?.officer) return undefined;
	// It has left. Taking its leave back repeats its last stay, so that one must not be an officer's: an empty stay is
	// added.
	return { ...household, stays: [...household.stays, { ...last, officer, from: seq, to: seq }] };
}

/** The row of the household that an ending seat releases; refused when it is not the one that the seat names. */
export function releaseHousehold(seat: Seat, household: string | undefined, context: CommandContext): Verdict {
	if (household !== undefined && household !== seat.household) return refuse('MALFORMED', 'release');
	return { rows: officerRows(household, false, context) };
}
