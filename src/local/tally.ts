import type { Id } from '#contract/ids';
import type { Answer } from '#contract/questions';
import { rowsOfCircular } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { getLedger } from './ledgers';
import { readOverlay, withOverlay } from './overlay';

/** The ledger of one circular with what its households answered, as far as this leader may see it. */
export async function getTally(db: KairanDb, memberKey: MemberKey, id: Id) {
	const [seen, local] = await Promise.all([getLedger(db, memberKey, id), db.members.get(memberKey)]);
	if (!seen || !local) return undefined;
	const [{ changed }, confirmed] = await Promise.all([
		readOverlay(db, local),
		rowsOfCircular(db, memberKey, 'answer', id),
	]);
	const answers = withOverlay('answer', confirmed, changed).filter(({ circular }) => circular === id);
	return { ...seen, answers: new Map<Id, Answer>(answers.map((answer) => [answer.household, answer])) };
}
