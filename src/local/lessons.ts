import type { Day } from '#contract/ids';
import type { Hall, Lesson } from '#contract/lessons';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** Lessons, soonest first, and halls. */
export interface LocalSchedule {
	lessons: Lesson[];
	halls: Hall[];
}

const orderOf = ({ day, from }: Lesson) => `${day} ${from}`;
const isThere = ({ gone }: { gone?: unknown }) => gone === undefined;

/**
 * The lessons from a day on and the halls that are rows of the member's own tenant, with what the outbox adds and takes
 * away: a file must not be compared with what its own seat has replaced already.
 */
export async function getSchedule(db: KairanDb, memberKey: MemberKey, from: Day): Promise<LocalSchedule> {
	const local = await db.members.get(memberKey);
	if (!local) return { lessons: [], halls: [] };
	const [{ changed }, lessons, halls] = await Promise.all([
		readOverlay(db, local),
		rowsOf(db, memberKey, 'lesson'),
		rowsOf(db, memberKey, 'hall'),
	]);
	return {
		lessons: withOverlay('lesson', lessons, changed)
			.filter((lesson) => isThere(lesson) && lesson.day >= from)
			.sort((a, b) => orderOf(a).localeCompare(orderOf(b))),
		halls: withOverlay('hall', halls, changed).filter(isThere),
	};
}
