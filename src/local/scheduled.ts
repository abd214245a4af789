import type { Id } from '#contract/ids';
import type { Scheduled } from '#contract/scheduled';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/**
 * What is to be sent later and what could not be sent when its time came, the next one first, with what the outbox adds
 * and the ids of what has not left the phone.
 */
export async function listScheduled(
	db: KairanDb,
	memberKey: MemberKey,
): Promise<{ scheduled: Scheduled[]; unsent: ReadonlySet<Id> }> {
	const local = await db.members.get(memberKey);
	if (!local) return { scheduled: [], unsent: new Set() };
	const { changed, unsent } = await readOverlay(db, local);
	const all = withOverlay('scheduled', await rowsOf(db, memberKey, 'scheduled'), changed);
	const open = all.filter(({ state }) => state === 'waiting' || state === 'refused');
	return { scheduled: open.sort((a, b) => (a.at < b.at ? -1 : 1)), unsent: unsent('scheduled') };
}
