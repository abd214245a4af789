import type { Household, MailContact } from '#contract/households';
import type { Id } from '#contract/ids';
import type { NoticeKind } from '#contract/notices';
import type { Association } from '#contract/associations';
import type { Circular } from '#contract/rows';
import { isAddressed } from '#domain/audience';
import { presentStay } from '#domain/household';
import { countsFrom } from '#domain/ledger';
import { confirmedMails, mailContactOf, mayAnswerAt } from '#domain/mail';
import { dayInJapan } from '#domain/moment';
import { linksOf } from '#functions/delivery/mail-links';
import { noteRefusal } from '#functions/delivery/mail-refusals';
import type { MailSender } from '#functions/delivery/mail-sender';
import { circularMail } from '#functions/delivery/mail-text';
import { sendOnce } from '#functions/delivery/send-once';
import type { MemberDoc } from '#functions/store/docs';
import { canAnswer } from './due-step';
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
	reminder: number | string;
	deps: JobDeps;
}

/** How a fan-out writes mails: five at once, which is as many connections as mail servers like from one client. */
export const byMail = (writing: Writing): Pick<Sending<MailTarget>, 'way' | 'of' | 'atOnce' | 'send'> => ({
	way: 'mail',
	of: 'mailReaders',
	atOnce: 5,
	send: (target, tries) => sendMail(target, writing, isLastTry(tries)),
});

/** The addresses of some households at which somebody reads; `isFor`: of those, the ones that it is for. */
export const mailTargets = (
	households: Iterable<[Id, MemberDoc]>,
	circulars: Circular[],
	isFor: (contact: MailContact, household: MemberDoc) => boolean = () => true,
): MailTarget[] =>
	[...households].flatMap(([household, doc]) => {
		const { group } = doc;
		return group === undefined
			? []
			: confirmedMails(doc)
					.filter((contact) => isFor(contact, doc))
					.map((contact) => ({
						...{ key: contact.address, household, contact },
						members: [{ id: household, group }],
						circulars,
					}));
	});

/**
 * Between the page of households and this mail, hours may have passed: it may have been stopped or taken out. Whoever
 * may not answer is not reminded of that.
 */
function isFor({ address }: MailContact, household: Household, { why }: Writing): boolean {
	const contact = mailContactOf(household, address);
	if (presentStay(household) === undefined || contact?.state !== 'confirmed') return false;
	return why !== 'answer' || mayAnswerAt(contact, household);
}

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
		write: async (now: Household) => (isFor(contact, now, writing) ? textOf(target, now, writing) : undefined),
	};
	const outcome = await sendOnce(once, { ...deps, mail });
	// A mailbox that is full whenever it is asked has refused the mail in the end.
	const refusal = typeof outcome === 'object' && outcome.byAddress && isLast ? 'refused' : outcome;
	if (refusal !== 'gone' && refusal !== 'refused') return refusal;
	const as = { association: association.id, member: household };
	await noteRefusal(as, address, refusal, { store, tokens, circular: circular.id, sent: now(), now: now() });
	return 'failed';
}

async function textOf({ household, contact }: MailTarget, home: Household, writing: Writing) {
	const { association, circular, why, deps } = writing;
	const { tokens, origin, now } = deps;
	const { address, language } = contact;
	const read = {
		...{ association: association.id, household, address, at: now() },
		...{ circular: circular.id, version: circular.version },
	};
	const { oneClick, answer, ...others } = linksOf(read, tokens, origin);
	const mayAnswer = isAddressed(circular, home) && mayAnswerAt(contact, home);
	const links = { ...others, ...(mayAnswer && { answer }) };
	const [today, isOpen] = [dayInJapan(now()), canAnswer(circular, now())];
	const text = await circularMail({ language, association, circular, why, today, isOpen, links });
	return { ...text, unsubscribe: oneClick };
}
