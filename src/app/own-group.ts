import type { Id } from '#contract/ids';
import type { Member } from '#contract/member';

/** The only group that a member may write to; undefined for who writes for the whole association. */
export const ownGroupOf = ({ role, group }: Pick<Member, 'role' | 'group'>): Id | undefined =>
	role === 'groupLeader' ? group : undefined;
