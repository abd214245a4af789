import type { Member } from '#contract/pull';
import type { Id } from '#contract/ids';
import type { Group } from '#contract/rows';
import { Doing } from '#features/roster/doing.svelte.ts';
import { getDoors } from '#local/roster';
import { live } from '#local/live';
import type { MemberKey } from '#local/db';
import { active } from './active-member.svelte';
import { askAll } from './ask';
import { db } from './context';

/** What was done last on the roster's screens; one for all of them, so that it can be undone on the next one too. */
export const doing = new Doing(async (commands) =>
	active.memberKey ? askAll(active.memberKey, commands) : { count: 0, failed: 'NOT_SIGNED_IN' },
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
export const doorsOf = (memberKey: MemberKey) => live(() => getDoors(db, memberKey));

/** The 班 that a seat looks after: all of them, or a group leader's own. */
export function groupsOf(member: Member, groups: Group[]): Group[] {
	return member.role === 'groupLeader' ? groups.filter(({ id }) => id === member.group) : groups;
}
