import type { JoinRequestLook, JoinWish } from '#contract/join-requests';
import type { Command } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import { isTenantOfItsOwn, joinRequestEnd } from '#domain/join-requests';
import { findIn } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';
import { NO_ID } from './batch';
import { carryOut, type Outcome } from './carry-out';
import { operatorOf } from './operator';
import { sha256, type Secrets } from './secrets';

/*
 * What somebody asks for who is no member: to join an association. It is carried out as all commands are, under the
 * name of the server, so that it gives no right to anybody.
 */

/** An association, and the secret of the phone that asks. */
export interface Newcomer {
	association: Id;
	secret: string;
}

interface JoinRequestDeps {
	store: Store;
	secrets: Secrets;
	now: Moment;
}

/** The id of a phone's request in an association. Whoever sees it does not learn the secret. */
export const joinRequestId = ({ association, secret }: Newcomer): Id =>
	sha256(`joinRequest ${association} ${secret}`).slice(0, 32);

function carryOutFor({ association }: Newcomer, command: Command, { store, secrets, now }: JoinRequestDeps) {
	const member = operatorOf(association);
	return store.transactInTurn(association, (tx) =>
		carryOut(tx, { association, member, id: NO_ID, command, now, claimed: now, secrets }),
	);
}

/** Asks to join, in place of what this phone asked for before. */
export function putJoinRequest(who: Newcomer, wish: JoinWish, deps: JoinRequestDeps): Promise<Outcome> {
	return carryOutFor(who, { name: 'joinRequest.put', args: { id: joinRequestId(who), wish } }, deps);
}

/** Takes a request back, or answers why not. */
export function withdrawJoinRequest(who: Newcomer, deps: JoinRequestDeps): Promise<Outcome> {
	return carryOutFor(who, { name: 'joinRequest.withdraw', args: { id: joinRequestId(who) } }, deps);
}

/** What a newcomer's phone is shown; undefined where nobody can join. */
export async function lookAtJoinRequest(
	{ association, secret }: Pick<Newcomer, 'association'> & Partial<Newcomer>,
	{ store, now }: Omit<JoinRequestDeps, 'secrets'>,
): Promise<JoinRequestLook | undefined> {
	const id = secret === undefined ? undefined : joinRequestId({ association, secret });
	const rows = [
		{ kind: 'association' as const, id: association },
		...(id === undefined ? [] : [{ kind: 'joinRequest' as const, id }]),
	];
	const find = findIn(await store.readTransaction((tx) => tx.read(association, { head: false, rows })));
	const row = find('association', association);
	if (!row || isTenantOfItsOwn(row)) return undefined;
	const found = id === undefined ? undefined : find('joinRequest', id);
	// Firestore deletes within a day or so of the end.
	const request = found && joinRequestEnd(found) > now ? found : undefined;
	const { name, phone, unverified } = row;
	return {
		...{ name, phone },
		...(unverified && { unverified }),
		...(request && {
			request: {
				at: request.at,
				state: request.ended?.how ?? ('open' as const),
				...(request.ended?.text !== undefined && { text: request.ended.text }),
			},
		}),
	};
}
