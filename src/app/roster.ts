import type { Household } from '#contract/households';
import type { Member } from '#contract/member';
import type { Group } from '#contract/rows';
import { groupOf } from '#domain/household';
import { unregisteredMail } from '#domain/mail';
import { EditRunner } from '#features/roster/edit-runner.svelte.ts';
import type { MemberKey } from '#local/db';
import { getRosterWithUnsent, type RosterWithUnsent } from '#local/roster';
import { active } from './active-member.svelte';
import { askAll } from './ask';
import { db } from './context';
import { memberQuery } from './member-query.svelte';

/** What was done last on the roster's screens; one for all of them, so that it can be undone on the next one too. */
export const editRunner = new EditRunner(async (commands) =>
	active.memberKey ? askAll(active.memberKey, commands) : { count: 0, failed: 'NOT_SIGNED_IN' },
);

/** The roster that this member sees, and what of it waits to be sent. */
export const readRoster = (memberKey: MemberKey): Promise<RosterWithUnsent> => getRosterWithUnsent(db, memberKey);

/** The same, kept up to date. */
export const rosterQuery = () => memberQuery(readRoster);

/** Of the 班 that a seat looks after: the households that wish mails, and were not asked whether these arrive. */
export function wishingMails(member: Member, { groups, households }: RosterWithUnsent): Household[] {
	const own = new Set(groupsOf(member, groups).map(({ id }) => id));
	return households.filter((one) => own.has(groupOf(one) ?? '') && unregisteredMail(one));
}

/** The 班 that a seat looks after: all of them, or a group leader's own. */
export function groupsOf(member: Member, groups: Group[]): Group[] {
	return member.role === 'groupLeader' ? groups.filter(({ id }) => id === member.group) : groups;
}
