import type { LessonApplicants, LessonApplication } from '#contract/lesson-applications';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** An application of this household. `unsent`: what was asked about it last has not left the phone. */
export interface OwnApplication {
	row: LessonApplication;
	unsent: boolean;
}

/** The household's applications for lessons, the newest first, with what the outbox adds. */
export async function listLessonApplications(db: KairanDb, memberKey: MemberKey): Promise<OwnApplication[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed, unsent } = await readOverlay(db, local);
	const rows = withOverlay('lessonApplication', await rowsOf(db, memberKey, 'lessonApplication'), changed);
	const waiting = unsent('lessonApplication');
	return rows.map((row) => ({ row, unsent: waiting.has(row.id) })).sort((a, b) => b.row.at.localeCompare(a.row.at));
}

/** The lists of a city's lessons, with what the outbox adds. */
export async function listLessonApplicants(db: KairanDb, memberKey: MemberKey): Promise<LessonApplicants[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	return withOverlay('lessonApplicants', await rowsOf(db, memberKey, 'lessonApplicants'), changed);
}
