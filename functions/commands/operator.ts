import type { ArgsOf, Command } from '#contract/commands';
import type { ChairKeyRequest } from '#contract/founding';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import { dayInJapan } from '#domain/moment';
import { isPresent } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { carryOut } from './carry-out';
import type { Refused } from './effects/effect';
import type { Secrets } from './secrets';

/*
 * What is asked for by somebody who is no member of the association: the operator, who has shown the secret, or a
 * city's seat that founds one. It comes by a path of its own instead of a push, and is carried out as all commands are.
 */

interface OperatorDeps {
	store: Store;
	secrets: Secrets;
	now: Moment;
}

/** `id`: the command's; that of the key which it makes, so that asking again is refused as a key that exists. */
function carryOutAsOperator(
	association: Id,
	id: Id,
	command: Command,
	{ store, secrets, now }: OperatorDeps,
): Promise<Refused | undefined> {
	const member: Member = { association, member: 'operator', role: 'operator', name: 'operator' };
	return store.transact(async (tx) => {
		const outcome = await carryOut(tx, { association, member, id, command, now, claimed: now, secrets });
		return 'refused' in outcome ? outcome : undefined;
	});
}

/** Founds an association. Refused when there is one of that id. */
export const foundAssociation = (args: ArgsOf<'association.found'>, deps: OperatorDeps): Promise<Refused | undefined> =>
	carryOutAsOperator(args.association.id, args.chair.key, { name: 'association.found', args }, deps);

/** The chair's seat on a day; where there are two, the one that began last. */
async function presentChair(store: Store, association: Id, now: Moment): Promise<Id | undefined> {
	const seats = [...(await store.seatsOf(association, 'chair'))].filter(([, doc]) => isPresent(doc, dayInJapan(now)));
	const firstDay = ([, { from }]: (typeof seats)[number]) => from ?? '';
	return seats.sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : firstDay(a) > firstDay(b) ? -1 : 0))[0]?.[0];
}

/**
 * Files a new key for the chair's present seat, for a chair who is locked out.
 *
 * @returns SEAT_UNKNOWN where there is no such association or nobody holds its chair, KEY_EXISTS for a key that is not
 * new
 */
export async function replaceChairKey(
	{ association, key: id, ...rest }: ChairKeyRequest,
	deps: OperatorDeps,
): Promise<Refused | undefined> {
	const seat = await presentChair(deps.store, association, deps.now);
	if (!seat) return { refused: 'SEAT_UNKNOWN' };
	return carryOutAsOperator(association, id, { name: 'key.replace', args: { id, seat, ...rest } }, deps);
}
