import type { Id } from '#contract/ids';
import type { Word } from '#contract/word';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** The words that the association added to the list, with what the outbox adds, and which have not left the phone. */
export async function listWords(
	db: KairanDb,
	memberKey: MemberKey,
): Promise<{ words: Word[]; unsent: ReadonlySet<Id> }> {
	const local = await db.members.get(memberKey);
	if (!local) return { words: [], unsent: new Set() };
	const { changed, unsent } = await readOverlay(db, local);
	const all = withOverlay('word', await rowsOf(db, memberKey, 'word'), changed);
	return { words: all.filter(({ removed }) => !removed), unsent: unsent('word') };
}
