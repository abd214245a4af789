import type { Kind } from '#contract/rows';
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
	const all = <K extends Kind>(kind: K) => rowsOf(db, memberKey, kind);
	return {
		association,
		groups: await all('group'),
		lessons: await all('lesson'),
		words: await all('word'),
		readings: await all('reading'),
		households: await all('household'),
		seats: await all('seat'),
		circulars: await all('circular'),
		receipts: await all('receipt'),
		answers: await all('answer'),
		rubbish: await all('rubbish'),
		duties: await all('duty'),
		dutyExemptions: await all('dutyExemption'),
		meetings: await all('meeting'),
		registers: await all('register'),
		ballots: await all('ballot'),
	};
}
