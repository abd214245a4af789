import type { Moment } from '#contract/ids';
import type { Household } from '#contract/households';
import { mailContactOf } from '#domain/mail';
import { addMs, DAY_MS } from '#domain/moment';
import { MAIL_DAYS } from '#domain/kept-for';
import { REMOVED_MAIL_DAYS } from '#domain/retention';
import type { MailDoc } from './docs';
import { findIn } from './read-set';
import type { Tx } from './tx';

/**
 * For how long whoever claimed a mail may take to hand it to a server: longer than one that answers each of the steps
 * at the last moment.
 */
export const CLAIM_MS = 5 * 60 * 1000;

/** A mail for which it is asked whether it may be sent. */
export type MailToSend = Omit<MailDoc, 'expires' | 'claimedUntil'>;

/**
 * `claimed` until then, by whoever asked, with its household as it stands now; `busy` until then, because somebody else
 * sends it; `sent` before; or its household is `forgotten`.
 */
export type Claim =
	| { status: 'claimed'; until: Moment; household: Household }
	| { status: 'busy'; until: Moment }
	| { status: 'sent' }
	| { status: 'forgotten' };

/** When a mail ends; Firestore hands out its own kind of date. */
export const endOf = ({ expires }: MailDoc): Moment =>
	(expires instanceof Date ? expires : (expires as { toDate(): Date }).toDate()).toISOString();

/** What is known of a mail to an address that is not its household's any more goes within days. */
const docOf = (mail: MailToSend, household: Household): MailDoc => {
	const days = mailContactOf(household, mail.address) ? MAIL_DAYS : REMOVED_MAIL_DAYS;
	return { ...mail, expires: new Date(addMs(mail.at, days * DAY_MS)) };
};

/**
 * See `MailStore.claim`. A household is forgotten together with the mails to it, and its row is read here: none of them
 * brings its address back.
 */
export async function claimMail(tx: Tx, token: string, mail: MailToSend): Promise<Claim> {
	const known = await tx.mail(token);
	if (known && known.claimedUntil === undefined) return { status: 'sent' };
	if (known?.claimedUntil !== undefined && known.claimedUntil > mail.at)
		return { status: 'busy', until: known.claimedUntil };
	const household = await householdOf(tx, mail);
	if (!household || household.forgotten) return { status: 'forgotten' };
	const until = addMs(mail.at, CLAIM_MS);
	tx.set(tx.paths.mail(token), { ...docOf(mail, household), claimedUntil: until });
	return { status: 'claimed', until, household };
}

async function householdOf(tx: Tx, { association, household: id }: MailToSend): Promise<Household | undefined> {
	return findIn(await tx.read(association, { head: false, rows: [{ kind: 'household', id }] }))('household', id);
}

/** See `MailStore.release`. */
export async function releaseMail(tx: Tx, token: string, until: Moment): Promise<void> {
	const known = await tx.mail(token);
	if (known?.claimedUntil === until) tx.delete(tx.paths.mail(token));
}

/** See `MailStore.noteSent`. */
export async function noteSent(tx: Tx, token: string, mail: MailToSend): Promise<void> {
	const known = await tx.mail(token);
	if (known) tx.set(tx.paths.mail(token), { ...mail, expires: known.expires });
}
