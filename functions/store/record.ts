import type { Id } from '#contract/ids';
import type { Row } from '#contract/rows';
import { joinRequestEnd } from '#domain/join-requests';
import { auditEnd } from '#domain/audit-retention';
import {
	dutyEnd,
	exemptionEnd,
	goneHallEnd,
	lessonApplicationEnd,
	lessonEnd,
	requestEnd,
	safetyEnd,
} from '#domain/retention';
import { refOf, RowSet, type Find } from '#domain/row-set';
import { tokensFor } from '#domain/visibility';
import { noteAccounts } from './accounts';
import type { MemberDoc, RowDoc } from './docs';
import { afterHousehold, afterSeat } from './members';
import { rowName } from './paths';
import { findIn, type Changes, type ReadSet } from './read-set';
import type { Tx } from './tx';

const OWNED = [
	'receipt',
	'answer',
	'ballot',
	'safetyReport',
	'thread',
	'lessonApplication',
] as const satisfies readonly Row['kind'][];
const isOwned = (row: Row): row is Extract<Row, { kind: (typeof OWNED)[number] }> =>
	OWNED.some((kind) => kind === row.kind);

/** The household in whose own stream a row goes. */
function ownerOf(row: Row): Id | undefined {
	if (row.kind === 'household') return row.row.id;
	if (row.kind === 'safetyNeed' || row.kind === 'watch') return row.row.id;
	return isOwned(row) ? row.row.household : undefined;
}

/** The member whose card a key is: by it all cards of a household or seat are found. */
const keyMemberOf = (row: Row): Id | undefined =>
	row.kind === 'key' ? (row.row.household ?? row.row.seat) : undefined;

/**
 * When a row goes by itself: lines of the record, lessons and what asks for them, duties, requests to join, gone halls,
 * safety checks.
 */
function endOf({ kind, row }: Row, find: Find): Date | undefined {
	if (kind === 'safetyCheck') return safetyEnd(row);
	if (kind === 'safetyReport') return safetyEnd(find('safetyCheck', row.check));
	if (kind === 'audit') return auditEnd(row.at);
	if (kind === 'lesson') return lessonEnd(row.day);
	if (kind === 'lessonRequest') return requestEnd(row.at);
	if (kind === 'lessonApplicants' || kind === 'lessonApplication') return lessonApplicationEnd(row);
	if (kind === 'duty') return dutyEnd(row);
	if (kind === 'dutyExemption') return exemptionEnd(row);
	if (kind === 'joinRequest') return new Date(joinRequestEnd(row));
	return kind === 'hall' && row.gone !== undefined ? goneHallEnd(row.gone) : undefined;
}

/** Finds rows as they will be once the changes are written. */
function findAfter(readSet: ReadSet, rows: Row[]): Find {
	const [changed, before] = [new RowSet(rows), findIn(readSet)];
	return (kind, id) => changed.find(kind, id) ?? before(kind, id);
}

/** Keeps a member's document in step with the household or seat that it stands for. */
function mirror(row: Row, members: Map<Id, MemberDoc>): void {
	if (row.kind === 'household') members.set(row.row.id, afterHousehold(members.get(row.row.id), row.row));
	if (row.kind === 'seat') members.set(row.row.id, afterSeat(members.get(row.row.id), row.row));
}

/** Takes the next number of an owner's own stream. */
function nextOwn(owner: Id, members: Map<Id, MemberDoc>): number {
	const member = members.get(owner);
	if (!member) throw new Error('A row was written for a household that has no member.');
	members.set(owner, { ...member, own: member.own + 1 });
	return member.own + 1;
}

/** Where a row stands in its owner's stream already. */
const ownOf = (before: RowDoc | undefined) => (before?.own === undefined ? {} : { own: before.own });

type StreamPosition = Pick<RowDoc, 'seq' | 'unnumbered' | 'owner' | 'own'>;

function rowDoc(row: Row, before: RowDoc | undefined, find: Find, place: StreamPosition): RowDoc {
	const open = tokensFor(row, find);
	const tokens = [...new Set([...(before?.tokens ?? []), ...open])];
	const keyMember = keyMemberOf(row);
	const expires = endOf(row, find);
	return {
		...{ ...refOf(row), row: row.row, open, tokens, ...place },
		...(keyMember && { keyMember }),
		...(expires && { expires }),
	};
}

/** Writes what changes beside rows and members. */
function recordBeside(tx: Tx, association: Id, changes: Changes): void {
	for (const [hmac, doc] of changes.keys) tx.set(tx.paths.key(hmac), doc);
	for (const [hash, doc] of changes.attachments) tx.set(tx.paths.attachment(association, hash), doc);
	for (const [id, doc] of changes.jobs) tx.set(tx.paths.job(id), doc);
	for (const [token, doc] of changes.mails) tx.set(tx.paths.mail(token), doc);
	for (const token of changes.forgottenMails) tx.delete(tx.paths.mail(token));
	for (const hmac of changes.forgottenKeys) tx.delete(tx.paths.key(hmac));
	for (const ref of changes.forgottenRows) tx.delete(tx.paths.row(association, ref));
}

/**
 * Writes changes: each row with the next number of the association and of its household's own stream, the members
 * that they concern, keys, attachments and jobs, and the head when it moved. Every read must have been done.
 */
export function record(tx: Tx, readSet: ReadSet, changes: Changes): void {
	const { association } = readSet;
	const members = new Map([...readSet.members, ...changes.members]);
	const find = findAfter(readSet, changes.rows);
	let seq = Math.max(readSet.seq, changes.above);
	for (const row of changes.rows) {
		mirror(row, members);
		const owner = ownerOf(row);
		const before = readSet.rows.get(rowName(refOf(row)));
		const own = owner && { owner, ...(changes.known ? ownOf(before) : { own: nextOwn(owner, members) }) };
		const place = changes.unnumbered
			? { unnumbered: true as const, ...(before?.seq !== undefined && { seq: before.seq }) }
			: { seq: ++seq };
		tx.set(tx.paths.row(association, refOf(row)), rowDoc(row, before, find, { ...place, ...own }));
	}
	for (const [member, doc] of members) {
		const known = readSet.members.get(member);
		if (doc === known) continue;
		tx.set(tx.paths.member({ association, member }), doc);
		noteAccounts(tx, { association, member }, known, doc);
	}
	recordBeside(tx, association, changes);
	if (seq > readSet.seq) tx.merge(tx.paths.head(association), { seq });
}
