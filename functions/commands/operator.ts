import type { Command } from '#contract/commands';
import type { ChairKeyReply, ChairKeyRequest } from '#contract/founding';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Row } from '#contract/rows';
import { dayInJapan } from '#domain/moment';
import { isPresent } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { carryOut, type Outcome } from './carry-out';
import type { Refused } from './effects/effect';
import { OPERATOR } from './effects/shared/ids';
import type { Secrets } from './secrets';

/*
 * What is asked for by the operator, who is no member of the tenant and has shown the secret. It comes by a path of its
 * own instead of a push, and is carried out as all commands are. Founding: `founding.ts`.
 */

export interface OperatorDeps {
	store: Store;
	secrets: Secrets;
	now: Moment;
}

/** The operator, as if it were a member of a tenant. */
export const operatorOf = (association: Id): Member => ({
	association,
	member: OPERATOR,
	role: 'operator',
	name: OPERATOR,
});

/** `id`: the command's; that of the key which it makes, so that asking again is refused as a key that exists. */
function carryOutAsOperator(
	association: Id,
	id: Id,
	command: Command,
	{ store, secrets, now }: OperatorDeps,
): Promise<Outcome> {
	const member = operatorOf(association);
	return store.transact((tx) => carryOut(tx, { association, member, id, command, now, claimed: now, secrets }));
}

/**
 * The chair's seat on a day, or that of whoever leads a city or a district. Where there are two it is the one
 * that was made first: with a stolen phone another one can be opened, and it must not be the one to which the way back
 * leads.
 */
async function presentChair(store: Store, association: Id, now: Moment, named?: Id): Promise<Id | undefined> {
	const roles = ['chair', 'city', 'district'] as const;
	const found = await Promise.all(roles.map((role) => store.seatsOf(association, role)));
	const seats = found.flatMap((each) => [...each]).filter(([, doc]) => isPresent(doc, dayInJapan(now)));
	return seats.map(([id]) => id).find((id) => named === undefined || id === named);
}

/** What a way back in ended, as its line in the audit says, with the names of the seats. */
function endedBy(rows: Row[]): ChairKeyReply['ended'] {
	const ended = rows.flatMap((one) => (one.kind === 'audit' ? (one.row.ended ?? []) : []))[0];
	const seats = rows.flatMap((one) => (one.kind === 'seat' && ended?.seats.includes(one.row.id) ? [one.row] : []));
	return (
		ended && {
			...ended,
			seats: seats.map(({ id, title, holder }) => ({ id, title, ...(holder && { holder }) })),
		}
	);
}

/**
 * Files a new key for the chair's present seat, for a chair who is locked out.
 *
 * @returns what ended with it; SEAT_UNKNOWN where there is no such association or nobody holds its chair, KEY_EXISTS
 * for a key that is not new
 */
export async function replaceChairKey(
	{ association, key: id, seat: named, ...rest }: ChairKeyRequest,
	deps: OperatorDeps,
): Promise<Refused | ChairKeyReply> {
	const seat = await presentChair(deps.store, association, deps.now, named);
	if (!seat) return { refused: 'SEAT_UNKNOWN' };
	const command: Command = { name: 'key.replace', args: { id, seat, ...rest } };
	const outcome = await carryOutAsOperator(association, id, command, deps);
	if ('refused' in outcome) return outcome;
	const ended = endedBy(outcome.rows);
	return { seat, ...(ended && { ended }) };
}
