import type { Id } from '#contract/ids';
import type { MemberKey } from '#local/db';
import { getHousehold } from '#local/keys';
import { listOwnReceipts } from '#local/mine';
import { getAssociation, listGroups } from '#local/queries';
import { db } from './context';

/** All that this phone has of what is stored about its household. */
export async function readOwnData(memberKey: MemberKey, id: Id) {
	const [household, association, groups, receipts] = await Promise.all([
		getHousehold(db, memberKey, id),
		getAssociation(db, memberKey),
		listGroups(db, memberKey),
		listOwnReceipts(db, memberKey),
	]);
	return { household, association, groups, receipts };
}
