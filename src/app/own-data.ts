import type { Id } from '#contract/ids';
import type { MemberKey } from '#local/db';
import { listOwnReceipts } from '#local/own-receipts';
import { listGroups } from '#local/queries';
import { readAssociation } from './association';
import { db } from './context';
import { readHousehold } from './household';

/** All that this phone has of what is stored about its household. */
export async function readOwnData(memberKey: MemberKey, id: Id) {
	const [household, association, groups, receipts] = await Promise.all([
		readHousehold(memberKey, id),
		readAssociation(memberKey),
		listGroups(db, memberKey),
		listOwnReceipts(db, memberKey),
	]);
	return { household, association, groups, receipts };
}
