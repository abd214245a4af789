import type { Day } from '#contract/ids';
import { daysBetween } from '#domain/moment';
import { heldOf } from './confirmed-rows';
import type { KairanDb, LocalMember } from './db';

/**
 * Days without a visit to the server after which a phone deletes the rows that it holds: it was lost, or lies in a
 * drawer. A seat's are the roster and the ledgers; a household's are its own. They come again with the next visit.
 */
const KEPT_DAYS = { seat: 60, household: 180 } as const;

function isExpired({ member, state, cursor, visit }: LocalMember, today: Day): boolean {
	const days = member.household ? KEPT_DAYS.household : KEPT_DAYS.seat;
	return state === 'live' && cursor !== null && visit !== undefined && daysBetween(visit.day, today) > days;
}

/**
 * Deletes the rows of those for whom this phone has not come to the server for too long. What was written here and
 * waits to be sent stays.
 */
export async function deleteExpired(db: KairanDb, today: Day): Promise<void> {
	const expired = (await db.members.toArray()).filter((local) => isExpired(local, today));
	if (expired.length === 0) return;
	await db.transaction('rw', db.members, db.rows, async () => {
		for (const local of expired) {
			await heldOf(db, local.m).delete();
			await db.members.put({ ...local, cursor: null, filled: false, filling: local.filling + 1, refilling: false });
		}
	});
}
