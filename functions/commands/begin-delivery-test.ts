import type { Id, MemberRef, Moment } from '#contract/ids';
import { isTestDue } from '#domain/delivery-test';
import { dayInJapan } from '#domain/moment';
import { isPresent, memberOf } from '#functions/store/members';
import { findIn } from '#functions/store/read-set';
import type { Tx } from '#functions/store/tx';
import { carryOut } from './carry-out';
import type { Secrets } from './secrets';

interface Beginning {
	/** The circular that it will be. */
	id: Id;
	now: Moment;
	secrets: Pick<Secrets, 'pepper'>;
}

/**
 * Sends 届く確認 in the name of a seat that nobody has asked, as if it had. Nothing where one was sent lately, or under
 * this id.
 *
 * @returns the jobs to be run after the commit
 */
export async function beginDeliveryTest(tx: Tx, seat: MemberRef, { id, now, secrets }: Beginning): Promise<string[]> {
	const { association, member } = seat;
	const rows = [{ kind: 'association' as const, id: association }];
	const readSet = await tx.read(association, { head: false, rows, members: [member] });
	const doc = readSet.members.get(member);
	const row = findIn(readSet)('association', association);
	if (!doc || !row || !isPresent(doc, dayInJapan(now)) || !isTestDue(row, now)) return [];
	const outcome = await carryOut(tx, {
		...{ association, id, now, claimed: now, secrets, member: memberOf(seat, doc, 'seat') },
		command: { name: 'delivery.test', args: { id } },
	});
	return 'refused' in outcome ? [] : outcome.jobs;
}
