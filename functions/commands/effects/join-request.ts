import { isJoinRequestOpen, OPEN_MAX } from '#domain/join-requests';
import type { JoinRequest } from '#contract/join-requests';
import type { Id } from '#contract/ids';
import type { EffectContext, EffectsOf, Refused } from './effect';
import { refuseTakenId } from './shared/ids';

/** No more wait than somebody would read. */
async function refuseFull(id: Id, { tx, readSet, now }: EffectContext): Promise<Refused | undefined> {
	const rows = await tx.search.rowsOfKind(readSet.association, 'joinRequest');
	const open = rows.filter((doc) => doc.id !== id && isJoinRequestOpen(doc.row as JoinRequest, now));
	return open.length >= OPEN_MAX ? { refused: 'TOO_MANY_JOIN_REQUESTS' } : undefined;
}

export const joinRequestEffects: EffectsOf<'joinRequest'> = {
	'joinRequest.put': ({ id }, context) => refuseFull(id, context),
	'joinRequest.accept': async ({ as }, { readSet }) =>
		as.kind === 'new' ? refuseTakenId(as.household.id, readSet, 'HOUSEHOLD_EXISTS') : undefined,
};
