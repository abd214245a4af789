import type { Association } from '#contract/associations';
import type { Duty } from '#contract/duties';
import type { Household, MailContact } from '#contract/households';
import type { Id } from '#contract/ids';
import type { DutyNotice } from '#domain/duties/turns';
import { presentStay } from '#domain/household';
import { confirmedMails, mailContactOf } from '#domain/mail';
import { dayInJapan } from '#domain/moment';
import { dutyMail } from '#functions/delivery/mail-duty';
import { stopLinks } from '#functions/delivery/mail-links';
import type { MailOutcome } from '#functions/delivery/mail-sender';
import { sendOnce } from '#functions/delivery/send-once';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { tryAgain } from './retries';
import { dutyTelling } from './tell-of-duty';

/** What is written of a duty to one household. */
interface Telling {
	association: Association;
	duty: Duty;
	household: Id;
	notice: DutyNotice;
	/**
	 * Tells this mail from others of the same duty: its evening, or when the command was. To be asked is mailed once a
	 * day: a neighbour who asks and takes it back again and again would fill a mailbox.
	 */
	when: string;
}

/** Writes to the households that read mails what phones are told of a duty: on each evening, or after a command. */
export async function mailOfDuty(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association: id, at, planned = at } = lease.job;
	const { delivery } = deps.store;
	const telling = await dutyTelling(lease.job, deps);
	const association = await delivery.row(id, 'association', id);
	if (!telling || !association || !deps.mail) return lease.end();
	const outcomes: (MailOutcome | undefined)[] = [];
	const { duty, told } = telling;
	for (const [household, doc] of await delivery.members(id, [...told.keys()])) {
		const notice = told.get(household);
		if (!notice || doc.group === undefined) continue;
		const when = notice === 'asked' ? dayInJapan(at) : planned;
		for (const contact of confirmedMails(doc).filter((one) => notice !== 'asked' || one.relation !== 'family')) {
			outcomes.push(await tell({ association, duty, household, notice, when }, contact, deps));
			await lease.renew();
		}
	}
	return tryAgain(lease, outcomes, deps);
}

/** @returns what became of it; undefined when it must not be sent */
async function tell(
	{ association, duty, household, notice, when }: Telling,
	{ address, language }: MailContact,
	deps: JobDeps,
): Promise<MailOutcome | undefined> {
	const { mail, tokens, now, origin } = deps;
	if (!mail) return undefined;
	const of = { association: association.id, household, address };
	const once = {
		name: ['duty', association.id, household, address.toLowerCase(), duty.id, notice, when],
		of,
		from: association.name,
		write: async (home: Household) => {
			const isRead = mailContactOf(home, address)?.state === 'confirmed' && presentStay(home) !== undefined;
			if (!isRead) return undefined;
			const { unsubscribe, oneClick } = stopLinks({ ...of, at: now() }, tokens, origin);
			const today = dayInJapan(now());
			const text = await dutyMail({ language, association, duty, household, notice, today, unsubscribe });
			return { ...text, unsubscribe: oneClick };
		},
	};
	return sendOnce(once, { ...deps, mail });
}
