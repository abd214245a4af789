import type { Moment } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import { mailContactOf } from '#domain/mail';
import type { CircularLink } from '#functions/delivery/mail-links';
import { isPresent, memberOf } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { NO_ID } from './batch';
import { carryOut } from './carry-out';
import type { Secrets } from './secrets';

/**
 * 「読みました」 on the page that a mail led to: the reading of somebody of the household, or of its family, as the
 * address says.
 *
 * @returns false when the household, or its address, is not there any more
 */
export function readByMail(link: CircularLink, { store, secrets }: { store: Store; secrets: Secrets }, now: Moment) {
	const { association, household, address, circular, version } = link;
	return store.transact(async (tx): Promise<boolean> => {
		const { members } = await tx.read(association, { head: false, members: [household] });
		const doc = members.get(household);
		const contact = doc && mailContactOf(doc, address);
		if (!doc || !contact || !isPresent(doc, dayInJapan(now))) return false;
		const as = { association, member: household };
		const outcome = await carryOut(tx, {
			...{ association, now, claimed: now, secrets, id: NO_ID, member: memberOf(as, doc, contact.relation) },
			command: { name: 'receipt.read', args: { circular, version, by: 'mail' } },
		});
		return !('refused' in outcome);
	});
}
