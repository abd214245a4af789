import type { JoinRequest } from '#contract/join-requests';
import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';
import type { Group } from '#contract/rows';
import { groupOf } from '#domain/household';
import { readPhone } from '#domain/roster/contact';
import { listJoinRequests } from '#local/join-requests';
import type { MemberKey } from '#local/db';
import { getRoster } from '#local/roster';
import { ask } from './ask';
import { db, newId, now } from './context';

/** The requests to join that wait, with the roster in which the newcomers may stand already. */
export async function readJoinRequests(memberKey: MemberKey) {
	const [waiting, roster] = await Promise.all([listJoinRequests(db, memberKey, now()), getRoster(db, memberKey)]);
	return { waiting, ...roster };
}

/** As what somebody is taken in: a household of the roster, or a new one of a group. */
export type TakenAs = { household: Household } | { group: Group };

/** The last door of the group. */
const lastOf = (group: Id, households: readonly Household[]) =>
	Math.max(0, ...households.filter((one) => groupOf(one) === group).map(({ order }) => order));

/** Takes an newcomer in. Answers the household for which a card is to be made, or why not. */
export async function acceptJoinRequest(
	memberKey: MemberKey,
	{ id, at: asked, wish }: JoinRequest,
	as: TakenAs,
	households: readonly Household[],
) {
	if ('household' in as) {
		const { id: household, name } = as.household;
		const args = { id, asked, as: { kind: 'known' as const, household } };
		const failed = await ask(memberKey, { name: 'joinRequest.accept', args });
		return failed ? { failed } : { id: household, name };
	}
	const read = readPhone(wish?.phone ?? '');
	const household = {
		...{ id: `household-${newId()}`, name: wish?.name ?? '', group: as.group.id, ways: [] },
		...{ order: lastOf(as.group.id, households) + 1, ...(read.kind === 'phone' && { phone: read.phone }) },
	};
	const args = { id, asked, as: { kind: 'new' as const, household } };
	const failed = await ask(memberKey, { name: 'joinRequest.accept', args });
	return failed ? { failed } : { id: household.id, name: household.name };
}

/** Says no, with a sentence that the newcomer's phone shows. Answers why not. */
export const refuseJoinRequest = (memberKey: MemberKey, { id, at: asked }: JoinRequest, text: string) =>
	ask(memberKey, { name: 'joinRequest.refuse', args: { id, asked, text } });
