import type { Household } from '#contract/rows';
import { presentStay, withStay } from '../household';
import { refuse, type Rule, type Verdict } from './rule';

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

export const addGroup: Rule<'group.add'> = {
	needs: ({ id }) => [{ kind: 'group', id }],
	decide: (args, { find }) =>
		find('group', args.id) ? refuse('GROUP_EXISTS') : { rows: [{ kind: 'group', row: { ...args, state: 'active' } }] },
};

/** A dissolved group keeps its row: old circulars name it. */
export const dissolveGroup: Rule<'group.dissolve'> = {
	needs: ({ id }) => [{ kind: 'group', id }],
	decide: ({ id }, { find }) => {
		const row = find('group', id);
		if (!row) return refuse('GROUP_UNKNOWN');
		return row.state === 'dissolved'
			? { rows: [] }
			: { rows: [{ kind: 'group', row: { ...row, state: 'dissolved' } }] };
	},
};

export const addHousehold: Rule<'household.add'> = {
	needs: ({ id, group }) => [
		{ kind: 'household', id },
		{ kind: 'group', id: group },
	],
	decide: ({ group, ...args }, { find, stamp }) => {
		if (find('household', args.id)) return refuse('HOUSEHOLD_EXISTS');
		const found = find('group', group);
		if (!found) return refuse('GROUP_UNKNOWN');
		if (found.state === 'dissolved') return refuse('GROUP_DISSOLVED');
		const stays = [{ group, officer: false, from: stamp.seq }];
		return { rows: [{ kind: 'household', row: { ...args, stays, devices: { self: 0, family: 0 } } }] };
	},
};

/** A seat whose holder's household is known makes that household one of the 役員 from here on. */
export const openSeat: Rule<'seat.open'> = {
	needs: ({ id, group, household }) => [
		{ kind: 'seat', id },
		...(group ? [{ kind: 'group' as const, id: group }] : []),
		...(household ? [{ kind: 'household' as const, id: household }] : []),
	],
	decide: (seat, { find, stamp }) => {
		if (find('seat', seat.id)) return refuse('SEAT_EXISTS');
		if (seat.role === 'groupLeader' && !seat.group) return refuse('MALFORMED', 'group');
		const group = seat.group && find('group', seat.group);
		if (seat.group && !group) return refuse('GROUP_UNKNOWN');
		if (group && group.state === 'dissolved') return refuse('GROUP_DISSOLVED');
		const opened: Verdict = { rows: [{ kind: 'seat', row: seat }] };
		if (!seat.household) return opened;
		const household = find('household', seat.household);
		if (!household) return refuse('HOUSEHOLD_UNKNOWN');
		const officer = asOfficer(household, stamp.seq);
		return { rows: [...opened.rows, ...(officer ? [{ kind: 'household' as const, row: officer }] : [])] };
	},
};

function asOfficer(household: Household, seq: number): Household | undefined {
	const stay = presentStay(household);
	return stay && !stay.officer ? withStay(household, seq, { group: stay.group, officer: true }) : undefined;
}

export const putLesson: Rule<'lesson.put'> = {
	needs: () => [],
	decide: (row) => ({ rows: [{ kind: 'lesson', row }] }),
};
