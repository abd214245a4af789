import type { Household, Row, Seat } from '#contract/rows';
import { presentStay, withStay } from '../household';
import { dayInJapan } from '../moment';
import { refuse, type Asking, type Ref, type Rule, type Verdict } from './rule';

/** Founding makes the association and its chair's seat, in a place of the store where nothing was before. */
export const foundAssociation: Rule<'association.found'> = {
	needs: ({ association }) => [{ kind: 'association', id: association.id }],
	decide: ({ association, chair }, { find, stamp }) => {
		if (find('association', association.id)) return refuse('ASSOCIATION_EXISTS');
		return {
			rows: [
				{ kind: 'association', row: association },
				{ kind: 'seat', row: { id: chair.seat, role: 'chair', title: chair.title } },
				{ kind: 'key', row: { id: chair.key, seat: chair.seat, relation: 'seat', state: 'live', issuedAt: stamp.now } },
			],
		};
	},
};

export const changeAssociation: Rule<'association.change'> = {
	needs: ({ id }) => [{ kind: 'association', id }],
	decide: (facts, { member, find }) => {
		const row = facts.id === member.association && find('association', facts.id);
		return row ? { rows: [{ kind: 'association', row: { ...row, ...facts } }] } : refuse('NOT_ALLOWED');
	},
};

const refsOf = ({ id, group, household }: Pick<Seat, 'id' | 'group' | 'household'>): Ref[] => [
	{ kind: 'seat', id },
	...(group ? [{ kind: 'group' as const, id: group }] : []),
	...(household ? [{ kind: 'household' as const, id: household }] : []),
];

/** True while the seat gives rights on a day: `from` <= day < `until`. */
export function isOpen(seat: Pick<Seat, 'from' | 'until'>, day: string): boolean {
	return (seat.from ?? '') <= day && (seat.until === undefined || day < seat.until);
}

const isOver = ({ until }: Seat, { stamp }: Asking): boolean => until !== undefined && until <= dayInJapan(stamp.now);

/** A seat whose holder's household is known makes that household one of the 役員 from here on. */
function open(seat: Seat, { find, stamp }: Asking): Verdict {
	if (find('seat', seat.id)) return refuse('SEAT_EXISTS');
	if (seat.role === 'groupLeader' && !seat.group) return refuse('MALFORMED', 'group');
	const group = seat.group && find('group', seat.group);
	if (seat.group && !group) return refuse('GROUP_UNKNOWN');
	if (group && group.state === 'dissolved') return refuse('GROUP_DISSOLVED');
	if (seat.household && !find('household', seat.household)) return refuse('HOUSEHOLD_UNKNOWN');
	return { rows: [{ kind: 'seat', row: seat }, ...officerRows(seat.household, true, { find, stamp })] };
}

/** The household's row with a new stay as 役員 or no longer, when that changes anything. */
function officerRows(id: string | undefined, officer: boolean, { find, stamp }: Pick<Asking, 'find' | 'stamp'>): Row[] {
	const household = id && find('household', id);
	const row = household && asOfficer(household, officer, stamp.seq);
	return row ? [{ kind: 'household', row }] : [];
}

function asOfficer(household: Household, officer: boolean, seq: number): Household | undefined {
	const stay = presentStay(household);
	if (stay) return stay.officer !== officer ? withStay(household, seq, { group: stay.group, officer }) : undefined;
	const last = household.stays.at(-1);
	// Away, and by a stay of no length no officer any more: it would be one again when its leave is taken back.
	if (officer || !last?.officer) return undefined;
	return { ...household, stays: [...household.stays, { ...last, officer, from: seq, to: seq }] };
}

export const openSeat: Rule<'seat.open'> = { needs: refsOf, decide: open };

/** A household can be told to a seat that has none; after that, the seat is handed over. */
export const changeSeat: Rule<'seat.change'> = {
	needs: refsOf,
	decide: ({ id, title, holder, household }, asking) => {
		const row = asking.find('seat', id);
		if (!row) return refuse('SEAT_UNKNOWN');
		if (household && row.household && row.household !== household) return refuse('SEAT_EXISTS', 'household');
		if (household && isOver(row, asking)) return refuse('SEAT_CLOSED');
		if (household && !asking.find('household', household)) return refuse('HOUSEHOLD_UNKNOWN');
		const { holder: _, ...rest } = row;
		const changed = { ...rest, title, ...(holder !== undefined && { holder }), ...(household && { household }) };
		return { rows: [{ kind: 'seat', row: changed }, ...officerRows(household, true, asking)] };
	},
};

const refsToEnd = ({ id, release }: { id: string; release?: string | undefined }): Ref[] =>
	refsOf({ id, household: release });

/** The released household's row; refused when it is not the one that the seat names. */
function release(row: Seat, household: string | undefined, asking: Asking): Verdict {
	if (household !== undefined && household !== row.household) return refuse('MALFORMED', 'release');
	return { rows: officerRows(household, false, asking) };
}

/** A chair cannot close the seat that she asks from: an association without one could only call the operator. */
export const closeSeat: Rule<'seat.close'> = {
	needs: refsToEnd,
	decide: (args, asking) => {
		const row = asking.find('seat', args.id);
		if (!row) return refuse('SEAT_UNKNOWN');
		if (row.id === asking.member.member) return refuse('LAST_CHAIR');
		if (isOver(row, asking)) return { rows: [] };
		const released = release(row, args.release, asking);
		if ('refused' in released) return released;
		const until = dayInJapan(asking.stamp.now);
		return { rows: [{ kind: 'seat', row: { ...row, until } }, ...released.rows] };
	},
};

/**
 * 役員交代. The old seat's rights end on the day on which the new one's begin, so that there is neither a gap nor a day
 * with two. The households change places as 役員 at once: the new one reads along from now on.
 */
export const handOverSeat: Rule<'seat.handover'> = {
	needs: (args) => [...refsToEnd(args), ...refsOf(args.next)],
	decide: ({ id, release: household, on, next }, asking) => {
		const row = asking.find('seat', id);
		if (!row) return refuse('SEAT_UNKNOWN');
		if (row.until !== undefined) return refuse('SEAT_CLOSED');
		if (next.group !== row.group) return refuse('MALFORMED', 'next.group');
		if (on < dayInJapan(asking.stamp.now) || on <= (row.from ?? '')) return refuse('SEAT_TERM', 'on');
		const released = release(row, household, asking);
		if ('refused' in released) return released;
		const opened = open({ ...next, role: row.role, from: on }, asking);
		if ('refused' in opened) return opened;
		const stays = household === next.household ? [] : released.rows;
		return { rows: [{ kind: 'seat', row: { ...row, until: on } }, ...stays, ...opened.rows] };
	},
};

export const putLesson: Rule<'lesson.put'> = {
	needs: () => [],
	decide: (row) => ({ rows: [{ kind: 'lesson', row }] }),
};
