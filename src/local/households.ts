import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';
import type { KairanDb, MemberKey } from './db';
import { readOverlay } from './overlay';

/** One household as this member may see it, with what the outbox changes: for a household's own phone, its own. */
export async function getHousehold(db: KairanDb, memberKey: MemberKey, id: Id): Promise<Household | undefined> {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	return (await readOverlay(db, local, [{ kind: 'household', id }])).find('household', id);
}
