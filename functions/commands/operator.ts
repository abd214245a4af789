import type { ArgsOf, Command } from '#contract/commands';
import type { ChairKeyReply, ChairKeyRequest } from '#contract/founding';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Row } from '#contract/rows';
import { auditLine } from '#domain/commands/audit/shared';
import { dayInJapan } from '#domain/moment';
import { refOf } from '#domain/row-set';
import { PENDING_SEQ } from '#domain/sequence';
import { lineId } from '#functions/audit-line-id';
import { isPresent } from '#functions/store/members';
import { noChanges } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { Store } from '#functions/store/store';
import { carryOut, type Outcome } from './carry-out';
import type { Refused } from './effects/effect';
import { OPERATOR } from './effects/shared/ids';
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
): Promise<Outcome> {
	const member: Member = { association, member: OPERATOR, role: 'operator', name: OPERATOR };
	return store.transact((tx) => carryOut(tx, { association, member, id, command, now, claimed: now, secrets }));
}

/** A city's seat that founds an association, and on which phone. */
export interface Founder {
	member: Member;
	device: string;
}

/** The line that a founding leaves where the city's seat is, whose chair would not know of it otherwise. */
function foundingLine(founded: Id, { member, device }: Founder, now: Moment) {
	const stamp = { command: lineId('association.found', founded), now, claimed: now, seq: PENDING_SEQ, device };
	return auditLine('association.found', {}, { member, stamp });
}

/** Founds an association, by the operator or a city. Refused when there is one of that id. */
export function foundAssociation(
	args: ArgsOf<'association.found'>,
	{ store, secrets, now }: OperatorDeps,
	founder?: Founder,
): Promise<Refused | undefined> {
	const association = args.association.id;
	const by = founder ? { member: 'city', name: founder.member.name } : { member: OPERATOR, name: OPERATOR };
	return store.transact(async (tx) => {
		const line = founder && foundingLine(association, founder, now);
		const city = founder && line && (await tx.read(founder.member.association, { head: false, rows: [refOf(line)] }));
		const outcome = await carryOut(tx, {
			...{ association, member: { ...by, association, role: 'operator' }, id: args.chair.key },
			...{ command: { name: 'association.found', args }, now, claimed: now, secrets },
		});
		if ('refused' in outcome) return outcome;
		if (city && line) record(tx, city, { ...noChanges(), unnumbered: true, rows: [line] });
		return undefined;
	});
}

/**
 * The chair's seat on a day. Where there are two it is the one that was made first: with a stolen phone another one can
 * be opened, and it must not be the one to which the way back leads.
 */
async function presentChair(store: Store, association: Id, now: Moment, named?: Id): Promise<Id | undefined> {
	const seats = [...(await store.seatsOf(association, 'chair'))].filter(([, doc]) => isPresent(doc, dayInJapan(now)));
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
