import type { Seat } from '#contract/rows';
import type { KairanDb, MemberKey } from './db';
import { withOverlay, readOverlay } from './overlay';
import { rowsOf } from './confirmed-rows';

/** Every seat that there is or was, with what the outbox adds. */
export async function listSeats(db: KairanDb, memberKey: MemberKey): Promise<Seat[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	return withOverlay('seat', await rowsOf(db, memberKey, 'seat'), changed);
}
