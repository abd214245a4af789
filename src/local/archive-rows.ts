import type { AssociationRows } from '#domain/roster/make-archive';
import { rowOf, rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';

/**
 * Every row of the association that the server confirmed to this seat, for its archive; nothing before the first pull.
 * What waits in the outbox has no number yet, and an archive lives by its numbers.
 */
export async function getAssociationRows(db: KairanDb, memberKey: MemberKey): Promise<AssociationRows | undefined> {
	const local = await db.members.get(memberKey);
	const association = local?.filled ? await rowOf(db, memberKey, 'association', local.member.association) : undefined;
	if (!association) return undefined;
	const [groups, lessons, words, readings, households, seats, circulars, receipts, answers] = await Promise.all([
		rowsOf(db, memberKey, 'group'),
		rowsOf(db, memberKey, 'lesson'),
		rowsOf(db, memberKey, 'word'),
		rowsOf(db, memberKey, 'reading'),
		rowsOf(db, memberKey, 'household'),
		rowsOf(db, memberKey, 'seat'),
		rowsOf(db, memberKey, 'circular'),
		rowsOf(db, memberKey, 'receipt'),
		rowsOf(db, memberKey, 'answer'),
	]);
	const [meetings, registers, ballots] = await Promise.all([
		rowsOf(db, memberKey, 'meeting'),
		rowsOf(db, memberKey, 'register'),
		rowsOf(db, memberKey, 'ballot'),
	]);
	const ofMeetings = { meetings, registers, ballots };
	return {
		...ofMeetings,
		association,
		groups,
		lessons,
		words,
		readings,
		households,
		seats,
		circulars,
		receipts,
		answers,
	};
}
