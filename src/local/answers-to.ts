import type { Id } from '#contract/ids';
import type { Answer } from '#contract/questions';
import { rowsOfCircular } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** What households answered to one circular, with what waits in the outbox, by household. */
export async function answersTo(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<Map<Id, Answer>> {
	const local = await db.members.get(memberKey);
	if (!local) return new Map();
	const [{ changed }, confirmed] = await Promise.all([
		readOverlay(db, local),
		rowsOfCircular(db, memberKey, 'answer', circular),
	]);
	const answers = withOverlay('answer', confirmed, changed).filter((answer) => answer.circular === circular);
	return new Map(answers.map((answer) => [answer.household, answer]));
}
