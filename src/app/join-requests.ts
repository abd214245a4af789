import type { ArgsOf } from '#contract/commands';
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

/** The requests to join that wait. */
export const readWaiting = (memberKey: MemberKey): Promise<JoinRequest[]> => listJoinRequests(db, memberKey, now());

/** The requests to join that wait, with the roster in which the newcomers may stand already. */
export async function readJoinRequests(memberKey: MemberKey) {
	const [waiting, roster] = await Promise.all([readWaiting(memberKey), getRoster(db, memberKey)]);
	return { waiting, ...roster };
}

/** As what somebody is taken in: a household of the roster, or a new one of a group. */
export type TakenAs = { household: Household } | { group: Group };

/** The household that a newcomer becomes, behind the last door of the group. */
function newHousehold(wish: JoinRequest['wish'], { id: group }: Group, households: readonly Household[]) {
	const orders = households.filter((one) => groupOf(one) === group).map(({ order }) => order);
	const read = readPhone(wish?.phone ?? '');
	return {
		...{ id: `household-${newId()}`, name: wish?.name ?? '', group, ways: [], order: Math.max(0, ...orders) + 1 },
		...(read.kind === 'phone' && { phone: read.phone }),
	};
}

/** Takes a newcomer in. Answers the household for which a card is to be made, or why not. */
export async function acceptJoinRequest(
	memberKey: MemberKey,
	{ id, at: asked, wish }: JoinRequest,
	taken: TakenAs,
	households: readonly Household[],
) {
	const accept = async (as: ArgsOf<'joinRequest.accept'>['as'], household: { id: Id; name: string }) => {
		const failed = await ask(memberKey, { name: 'joinRequest.accept', args: { id, asked, as } });
		return failed ? { failed } : { id: household.id, name: household.name };
	};
	if ('household' in taken) return accept({ kind: 'known', household: taken.household.id }, taken.household);
	const household = newHousehold(wish, taken.group, households);
	return accept({ kind: 'new', household }, household);
}

/** Says no, with a sentence that the newcomer's phone shows. Answers why not. */
export const refuseJoinRequest = (memberKey: MemberKey, { id, at: asked }: JoinRequest, text: string) =>
	ask(memberKey, { name: 'joinRequest.refuse', args: { id, asked, text } });
