import type { Household } from '#contract/rows';
import { groupOf, mergedFacts, withStay } from '../household';
import { refuse, type Find, type Ref, type Rule, type Verdict } from './rule';

const group = (id: string): Ref => ({ kind: 'group', id });
const household = (id: string): Ref => ({ kind: 'household', id });

/** Why nobody can live in this group; nothing when they can. */
function refuseGroup(id: string, find: Find): Verdict | undefined {
	const found = find('group', id);
	if (!found) return refuse('GROUP_UNKNOWN', id);
	return found.state === 'dissolved' ? refuse('GROUP_DISSOLVED', id) : undefined;
}

const put = (row: Household): Verdict => ({ rows: [{ kind: 'household', row }] });

/** Adding a group that was dissolved opens it again: so dissolving can be taken back. */
export const addGroup: Rule<'group.add'> = {
	needs: ({ id }) => [group(id)],
	decide: (args, { find }) =>
		find('group', args.id)?.state === 'active'
			? refuse('GROUP_EXISTS')
			: { rows: [{ kind: 'group', row: { ...args, state: 'active' } }] },
};

export const changeGroup: Rule<'group.change'> = {
	needs: ({ id }) => [group(id)],
	decide: (args, { find }) => {
		const row = find('group', args.id);
		return row ? { rows: [{ kind: 'group', row: { ...row, ...args } }] } : refuse('GROUP_UNKNOWN');
	},
};

/** A dissolved group keeps its row: old circulars name it. */
export const dissolveGroup: Rule<'group.dissolve'> = {
	needs: ({ id }) => [group(id)],
	decide: ({ id }, { find }) => {
		const row = find('group', id);
		if (!row) return refuse('GROUP_UNKNOWN');
		return row.state === 'dissolved'
			? { rows: [] }
			: { rows: [{ kind: 'group', row: { ...row, state: 'dissolved' } }] };
	},
};

/** The leader walks her own group; a door that is not of the group keeps its place. */
export const walkGroup: Rule<'group.walk'> = {
	needs: ({ id, households }) => [group(id), ...households.map(household)],
	decide: ({ id, households, after = 0 }, { member, find }) => {
		if (member.role === 'groupLeader' && member.group !== id) return refuse('NOT_ALLOWED');
		if (!find('group', id)) return refuse('GROUP_UNKNOWN');
		const doors = households.flatMap((each) => find('household', each) ?? []).filter((each) => groupOf(each) === id);
		const moved = doors
			.map((row, i) => ({ ...row, order: after + i + 1 }))
			.filter((row, i) => doors[i]?.order !== row.order);
		return { rows: moved.map((row) => ({ kind: 'household' as const, row })) };
	},
};

export const addHousehold: Rule<'household.add'> = {
	needs: ({ id, group: into }) => [household(id), group(into)],
	decide: ({ group: into, ...args }, { find, stamp }) => {
		if (find('household', args.id)) return refuse('HOUSEHOLD_EXISTS');
		const stays = [{ group: into, officer: false, from: stamp.seq }];
		return refuseGroup(into, find) ?? put({ ...args, stays, devices: { self: 0, family: 0 } });
	},
};

/** What is left out of the facts is forgotten; place, stays and devices stay. Two who changed different parts both get theirs. */
export const changeHousehold: Rule<'household.change'> = {
	needs: ({ id }) => [household(id)],
	decide: ({ id, was, ...facts }, { member, find }) => {
		const row = find('household', id);
		if (!row || row.forgotten) return refuse('HOUSEHOLD_UNKNOWN');
		if (member.role === 'groupLeader' && groupOf(row) !== member.group) return refuse('NOT_ALLOWED');
		return put({ ...withoutFacts(row), ...(was ? mergedFacts(row, was, facts) : facts) });
	},
};

/** The part of a household that the facts don't hold. */
export function withoutFacts(row: Household): Omit<Household, 'name' | 'kana' | 'phone' | 'mail' | 'ways'> {
	const { name: _n, kana: _k, phone: _p, mail: _m, ways: _w, ...rest } = row;
	return rest;
}

/** A new stay begins; the old one keeps what was sent while it lasted. */
export const moveHousehold: Rule<'household.move'> = {
	needs: ({ id, group: into }) => [household(id), group(into)],
	decide: ({ id, group: into }, { find, stamp }) => {
		const row = find('household', id);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		const from = groupOf(row);
		if (!from) return refuse('HOUSEHOLD_LEFT');
		if (from === into) return { rows: [] };
		const officer = row.stays.at(-1)?.officer ?? false;
		return refuseGroup(into, find) ?? put(withStay(row, stamp.seq, { group: into, officer }));
	},
};

export const leaveHousehold: Rule<'household.leave'> = {
	needs: ({ id }) => [household(id)],
	decide: ({ id }, { find, stamp }) => {
		const row = find('household', id);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		return groupOf(row) ? put(withStay(row, stamp.seq)) : { rows: [] };
	},
};

export const returnHousehold: Rule<'household.return'> = {
	needs: ({ id, group: into }) => [household(id), group(into)],
	decide: ({ id, group: into, asBefore = false }, { find, stamp }) => {
		const row = find('household', id);
		if (!row || row.forgotten) return refuse('HOUSEHOLD_UNKNOWN');
		if (groupOf(row)) return refuse('HOUSEHOLD_HERE');
		const officer = asBefore && (row.stays.at(-1)?.officer ?? false);
		return refuseGroup(into, find) ?? put(withStay(row, stamp.seq, { group: into, officer }));
	},
};

/** What stands on the door of a household that was forgotten. */
export const FORGOTTEN = '—';

/**
 * The right to be forgotten: name and contacts go and the household leaves; its receipts stay as the counts of a door
 * without a name, so that old ledgers still sum.
 */
export const forgetHousehold: Rule<'household.forget'> = {
	needs: ({ id }) => [household(id)],
	decide: ({ id }, { find, stamp }) => {
		const row = find('household', id);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		if (row.forgotten) return { rows: [] };
		const { phones: _, ...bare } = withoutFacts(groupOf(row) ? withStay(row, stamp.seq) : row);
		return put({ ...bare, name: FORGOTTEN, ways: [], devices: { self: 0, family: 0 }, forgotten: stamp.now });
	},
};
