import type { Household, MailContact } from '#contract/households';
import type { Id } from '#contract/ids';
import type { NoticeKind } from '#contract/notices';
import type { Association } from '#contract/associations';
import type { Circular } from '#contract/rows';
import { presentStay } from '#domain/household';
import { countsFrom } from '#domain/ledger';
import { confirmedMails, mailContactOf } from '#domain/mail';
import { dayInJapan } from '#domain/moment';
import { linksOf } from '#functions/delivery/mail-links';
import { noteRefusal } from '#functions/delivery/mail-refusals';
import type { MailSender } from '#functions/delivery/mail-sender';
import { circularMail } from '#functions/delivery/mail-text';
import { sendOnce } from '#functions/delivery/send-once';
import type { MemberDoc } from '#functions/store/docs';
import type { JobDeps } from './job';
import { isLastTry } from './retries';
import type { Sending, SendOutcome, Target } from './sending';

/** One address of one household. */
export interface MailTarget extends Target {
	household: Id;
	contact: MailContact;
}

/** What is written, and by whom. */
interface Writing {
	mail: MailSender;
	association: Association;
	circular: Circular;
	why: NoticeKind;
	/** Which reminder it is; 0 for none. Of each there is one mail to an address. */
	reminder: number;
	deps: JobDeps;
}

/** How a fan-out writes mails: five at once, which is as many connections as mail servers like from one client. */
export const byMail = (writing: Writing): Pick<Sending<MailTarget>, 'way' | 'of' | 'atOnce' | 'send'> => ({
	way: 'mail',
	of: 'mailReaders',
	atOnce: 5,
	send: (target, tries) => sendMail(target, writing, isLastTry(tries)),
});

/** The addresses of some households at which somebody reads. */
export const mailTargets = (households: Iterable<[Id, MemberDoc]>, circular: Circular): MailTarget[] =>
	[...households].flatMap(([household, doc]) => {
		const { group } = doc;
		return group === undefined
			? []
			: confirmedMails(doc).map((contact) => ({
					...{ key: contact.address, household, contact },
					members: [{ id: household, group }],
					circulars: [circular],
				}));
	});

/** Between the page of households and this mail, hours may have passed: it may have been stopped or taken out. */
const readsAt = (address: string, household: Household): boolean =>
	presentStay(household) !== undefined && mailContactOf(household, address)?.state === 'confirmed';

/** Sends one mail, once; an address that its server refused is noted. */
async function sendMail(target: MailTarget, writing: Writing, isLast: boolean): Promise<SendOutcome | undefined> {
	const { mail, association, circular, reminder, deps } = writing;
	const { store, tokens, now } = deps;
	const { household, contact } = target;
	const { address } = contact;
	const [version, whose] = [countsFrom(circular), [association.id, household, address.toLowerCase()]];
	const once = {
		name: ['mail', ...whose, circular.id, String(version), String(reminder)],
		of: { association: association.id, household, address, circular: circular.id },
		from: association.name,
		write: async (now: Household) => (readsAt(address, now) ? textOf(target, writing) : undefined),
	};
	const outcome = await sendOnce(once, { ...deps, mail });
	// A mailbox that is full whenever it is asked has refused the mail in the end.
	const refusal = typeof outcome === 'object' && outcome.byAddress && isLast ? 'refused' : outcome;
	if (refusal !== 'gone' && refusal !== 'refused') return refusal;
	const as = { association: association.id, member: household };
	await noteRefusal(as, address, refusal, { store, tokens, circular: circular.id, sent: now(), now: now() });
	return 'failed';
}

async function textOf({ household, contact }: MailTarget, { association, circular, why, deps }: Writing) {
	const { tokens, origin, now } = deps;
	const { address, language } = contact;
	const read = {
		...{ association: association.id, household, address, at: now() },
		...{ circular: circular.id, version: circular.version },
	};
	const { oneClick, ...links } = linksOf(read, tokens, origin);
	const text = await circularMail({ language, association, circular, why, today: dayInJapan(now()), links });
	return { ...text, unsubscribe: oneClick };
}
