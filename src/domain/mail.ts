import type { Household, MailContact } from '#contract/households';

type Mails = Pick<Household, 'mails'>;

/** Mail servers take addresses in whatever case; so does whoever types one a second time. */
export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What is known of one address of a household; undefined when it has none such. */
export const mailContactOf = ({ mails = [] }: Mails, address: string): MailContact | undefined =>
	mails.find((mail) => sameAddress(mail.address, address));

/** Whether what is answered at an address is taken: from family elsewhere only where the household lets it. */
export const mayAnswerAt = (
	{ relation }: Pick<MailContact, 'relation'>,
	{ familyAnswers }: Pick<Household, 'familyAnswers'>,
): boolean => relation !== 'family' || familyAnswers === true;

/** The addresses at which somebody has pressed that mails arrive. */
export const confirmedMails = ({ mails = [] }: Mails): MailContact[] =>
	mails.filter(({ state }) => state === 'confirmed');

/** True when something new reaches the household by mail. */
export const hasWorkingMail = (household: Mails): boolean => confirmedMails(household).length > 0;

/** The household with one of its addresses in another state; undefined when it has none such, or is in it already. */
export function withMailState(
	household: Household,
	address: string,
	{ state, since }: Pick<MailContact, 'state' | 'since'>,
): Household | undefined {
	const found = mailContactOf(household, address);
	if (!found || found.state === state) return undefined;
	const { mails = [] } = household;
	return { ...household, mails: mails.map((mail) => (mail === found ? { ...mail, state, since } : mail)) };
}

/** The addresses of which a mail server has said that nobody reads there. */
export const failedMails = ({ mails = [] }: Mails): MailContact[] => mails.filter(({ state }) => state === 'failed');

/**
 * The address at which a household wishes to read mails, and which nobody has registered for that: a wish alone sends
 * none.
 */
export const unregisteredMail = (household: Mails & Pick<Household, 'mail' | 'ways'>): string | undefined =>
	household.mail !== undefined && household.ways.includes('mail') && !mailContactOf(household, household.mail)
		? household.mail
		: undefined;
