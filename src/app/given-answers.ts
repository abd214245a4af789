import type { Id } from '#contract/ids';
import type { Answer } from '#contract/questions';
import type { Ledger } from '#domain/ledger';
import type { MemberKey } from '#local/db';
import { answersTo } from '#local/answers-to';
import { getLedger } from '#local/ledgers';
import { db } from './context';

/** Whom a circular asks, and what they answered so far; undefined when this member has none of that id. */
export async function readGiven(
	memberKey: MemberKey,
	circular: Id,
): Promise<{ doors: Ledger['doors']; answers: Map<Id, Answer> } | undefined> {
	const [seen, answers] = await Promise.all([getLedger(db, memberKey, circular), answersTo(db, memberKey, circular)]);
	return seen && { doors: seen.ledger.doors, answers };
}
