import type { Id } from '#contract/ids';
import type { MemberKey } from '#local/db';
import { getHousehold } from '#local/keys';
import { listOwnReceipts } from '#local/mine';
import { getAssociation, listGroups } from '#local/queries';
import { db } from '../kairan';

/** All that this phone has of what is stored about its household. */
export async function readMine(m: MemberKey, id: Id) {
	const [household, association, groups, receipts] = await Promise.all([
		getHousehold(db, m, id),
		getAssociation(db, m),
		listGroups(db, m),
		listOwnReceipts(db, m),
	]);
	return { household, association, groups, receipts };
}
