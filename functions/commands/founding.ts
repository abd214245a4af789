import type { FoundRequest, VerifyReply } from '#contract/founding';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Registered } from '#contract/associations';
import type { Row } from '#contract/rows';
import { auditLine } from '#domain/commands/audit/shared';
import { refOf } from '#domain/row-set';
import { PENDING_SEQ } from '#domain/sequence';
import { lineId } from '#functions/audit-line-id';
import { findIn, noChanges, type ReadSet } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { Tx } from '#functions/store/tx';
import { carryOut } from './carry-out';
import type { Refused } from './effects/effect';
import { operatorOf, type OperatorDeps } from './operator';

/*
 * Tenants of the installation: associations, cities and districts. A city keeps a register of those that belong to it,
 * so that what is done to one of them is written in two places at once.
 */

/** A city's seat that founds an association, and on which phone. */
export interface Founder {
	member: Member;
	device: string;
}

type Founded = FoundRequest['association'];
type Line = Extract<Row, { kind: 'audit' }>;

/** The line of the record that something done to a tenant leaves in its city. */
function cityLine(what: string, registered: Id, city: Id, now: Moment, founder?: Founder): Line {
	const { member, device } = founder ?? { member: operatorOf(city) };
	const stamp = { command: lineId(what, registered), now, claimed: now, seq: PENDING_SEQ, ...(device && { device }) };
	return auditLine(what, { registered }, { member, stamp });
}

/** What a city has on a tenant of its own: to be read before anything is written. */
interface CitySide {
	readSet: ReadSet;
	line: Line;
}

async function readCity(tx: Tx, city: Id, line: Line, registered: Id): Promise<CitySide> {
	const rows = [
		refOf(line),
		{ kind: 'association' as const, id: city },
		{ kind: 'registered' as const, id: registered },
	];
	return { readSet: await tx.read(city, { head: true, rows }), line };
}

/** Writes the line of the register and that of the record. */
const writeCity = (tx: Tx, { readSet, line }: CitySide, row: Registered): void =>
	record(tx, readSet, { ...noChanges(), rows: [{ kind: 'registered', row }, line] });

const isCity = ({ readSet }: CitySide): boolean =>
	findIn(readSet)('association', readSet.association)?.tenant === 'city';

function registeredAs({ id, name, district, phone, tenant }: Founded, now: Moment, founder?: Founder): Registered {
	const facts = { id, name, district, phone, ...(tenant && { tenant }), at: now };
	return founder ? { ...facts, by: founder.member.name } : { ...facts, verified: now };
}

/** Who founds it, as its own record names them: a city's seat is no member of it. */
const founderOf = (association: Id, founder: Founder | undefined): Member => ({
	...operatorOf(association),
	...(founder && { member: 'city', name: founder.member.name }),
});

/**
 * Founds a tenant, by the operator or by a city's seat. A city's founds associations of its city alone, which nobody
 * has confirmed yet. It stands in the register and in the record of the city as well.
 *
 * @returns why not: ASSOCIATION_EXISTS, ASSOCIATION_UNKNOWN where the city is none, NOT_ALLOWED
 */
export function foundAssociation(
	{ association: asked, chair }: Pick<FoundRequest, 'association' | 'chair'>,
	{ store, secrets, now }: OperatorDeps,
	founder?: Founder,
): Promise<Refused | undefined> {
	const city = founder?.member.association ?? asked.city;
	if (asked.tenant && (founder || (asked.tenant === 'city' && city)))
		return Promise.resolve({ refused: 'NOT_ALLOWED' });
	const association = { ...asked, ...(city && { city }), ...(founder && { unverified: true as const }) };
	const line = city && cityLine('association.found', association.id, city, now, founder);
	return store.transact(async (tx) => {
		const side = city && line && (await readCity(tx, city, line, association.id));
		if (side && !isCity(side)) return { refused: 'ASSOCIATION_UNKNOWN', detail: 'city' };
		const outcome = await carryOut(tx, {
			...{ association: association.id, member: founderOf(association.id, founder), id: chair.key },
			...{ command: { name: 'association.found', args: { association, chair } }, now, claimed: now, secrets },
		});
		if ('refused' in outcome) return outcome;
		if (side) writeCity(tx, side, registeredAs(association, now, founder));
		return undefined;
	});
}

/** The operator has confirmed that an association is what it says: its city's register and record say so too. */
export function verifyAssociation(
	association: Id,
	{ store, secrets, now }: OperatorDeps,
): Promise<Refused | VerifyReply> {
	return store.transact(async (tx) => {
		const readSet = await tx.read(association, { head: false, rows: [{ kind: 'association', id: association }] });
		const row = findIn(readSet)('association', association);
		if (!row) return { refused: 'ASSOCIATION_UNKNOWN' };
		const { name, district, city } = row;
		const line = city && cityLine('association.verify', association, city, now);
		const side = city && line && (await readCity(tx, city, line, association));
		const outcome = await carryOut(tx, {
			...{ association, member: operatorOf(association), id: lineId('association.verify', association) },
			...{ command: { name: 'association.verify', args: { id: association } }, now, claimed: now, secrets },
		});
		if ('refused' in outcome) return outcome;
		const registered = side && findIn(side.readSet)('registered', association);
		if (side && registered && !registered.verified) writeCity(tx, side, { ...registered, verified: now });
		return { name, district };
	});
}
