import type { Moment } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import { mailContactOf } from '#domain/mail';
import type { ReadLink } from '#functions/delivery/mail-links';
import { isPresent } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { carryOut } from './carry-out';
import type { Secrets } from './secrets';

/**
 * 「読みました」 on the page that a mail led to: the reading of somebody of the household, or of its family, as the
 * address says.
 *
 * @returns false when the household, or its address, is not there any more
 */
export function readByMail(link: ReadLink, { store, secrets }: { store: Store; secrets: Secrets }, now: Moment) {
	const { association, household, address, circular, version } = link;
	return store.transact(async (tx): Promise<boolean> => {
		const { members } = await tx.read(association, { head: false, members: [household] });
		const doc = members.get(household);
		const contact = doc?.mails && mailContactOf({ mails: doc.mails }, address);
		if (!doc || !contact || !isPresent(doc, dayInJapan(now))) return false;
		const role = contact.relation === 'family' ? 'family' : 'resident';
		const outcome = await carryOut(tx, {
			...{ association, now, claimed: now, secrets, id: '0'.repeat(26) },
			member: {
				association,
				member: household,
				household,
				role,
				name: doc.name,
				...(doc.group && { group: doc.group }),
			},
			command: { name: 'receipt.read', args: { circular, version, by: 'mail' } },
		});
		return !('refused' in outcome);
	});
}
