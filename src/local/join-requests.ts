import type { JoinRequest } from '#contract/join-requests';
import type { Moment } from '#contract/ids';
import { isJoinRequestOpen } from '#domain/join-requests';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** The requests to join that wait for an answer, the oldest first, with what the outbox adds. */
export async function listJoinRequests(db: KairanDb, memberKey: MemberKey, now: Moment): Promise<JoinRequest[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	const rows = withOverlay('joinRequest', await rowsOf(db, memberKey, 'joinRequest'), changed);
	return rows.filter((row) => isJoinRequestOpen(row, now)).sort((a, b) => a.at.localeCompare(b.at));
}
