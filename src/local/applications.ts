import type { Application } from '#contract/applications';
import type { Moment } from '#contract/ids';
import { isApplicationOpen } from '#domain/applications';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** The applications that wait for an answer, the oldest first, with what the outbox adds. */
export async function listApplications(db: KairanDb, memberKey: MemberKey, now: Moment): Promise<Application[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	const rows = withOverlay('application', await rowsOf(db, memberKey, 'application'), changed);
	return rows.filter((row) => isApplicationOpen(row, now)).sort((a, b) => a.at.localeCompare(b.at));
}
