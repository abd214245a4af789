import type { Member } from '#contract/pull';
import type { ArgsOf } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Group } from '#contract/rows';
import { Doing } from '#features/roster/doing.svelte.ts';
import { getDoors } from '#local/roster';
import { live } from '#local/live';
import type { MemberKey } from '#local/db';
import { active } from '../../active.svelte';
import { db } from '../../kairan';
import { asked, askedAll } from '../desk';

/** What was done last on the roster's screens; one for all of them, so that it can be undone on the next one too. */
export const doing = new Doing(async (commands) =>
	active.m ? askedAll(active.m, commands) : { count: 0, failed: 'NOT_SIGNED_IN' },
);

export const hrefs = {
	roster: '/desk/roster',
	noWay: '/desk/roster/no-way',
	import: '/desk/roster/import',
	take: '/desk/roster/take',
	household: (id: Id) => `/desk/roster/${id}`,
	keys: (id: Id) => `/desk/keys/${id}`,
	group: (id: Id) => `/desk/roster/group/${id}`,
};

/** The roster of a seat, kept up to date. */
export const doorsOf = (m: MemberKey) => live(() => getDoors(db, m));

/** The 班 that a seat looks after: all of them, or a group leader's own. */
export function groupsOf(member: Member, groups: Group[]): Group[] {
	return member.role === 'groupLeader' ? groups.filter(({ id }) => id === member.group) : groups;
}

/** Says to the audit that names are looked at. It waits in the outbox like anything else. */
export const look = (m: MemberKey, what: ArgsOf<'audit.look'>['what']) =>
	asked(m, { name: 'audit.look', args: { what } });
