import type { LessonRequest } from '#contract/lesson-requests';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** The association's request for a lesson, or all those of a city; the newest first, with what the outbox adds. */
export async function listLessonRequests(db: KairanDb, memberKey: MemberKey): Promise<LessonRequest[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	const rows = withOverlay('lessonRequest', await rowsOf(db, memberKey, 'lessonRequest'), changed);
	return [...rows].sort((a, b) => b.at.localeCompare(a.at));
}
