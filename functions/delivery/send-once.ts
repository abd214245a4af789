import type { Household } from '#contract/households';
import type { Moment } from '#contract/ids';
import type { MailToSend } from '#functions/store/mails';
import type { Store } from '#functions/store/store';
import type { Mail, MailOutcome, MailSender } from './mail-sender';
import type { TokenSealer } from './sealed-token';

/** A mail that goes out once, however often and by how many at once that is tried. */
export interface OnceMail {
	/** What it is: parts that no other mail has together. */
	name: string[];
	/** Whom it is for, and what it tells of. */
	of: Omit<MailToSend, 'at'>;
	/** Whose mail it is: the association's name. */
	from: string;
	/**
	 * What it says; undefined where it must not be sent after all. Asked for once nobody else can send it.
	 *
	 * @param household as it stands at that moment
	 */
	write(household: Household): Promise<Pick<Mail, 'subject' | 'text' | 'html' | 'unsubscribe' | 'answers'> | undefined>;
}

/** What sending a mail takes. */
interface OnceDeps {
	mail: MailSender;
	store: Pick<Store, 'mails'>;
	tokens: Pick<TokenSealer, 'name'>;
	now: () => Moment;
}

/**
 * Sends a mail unless it was sent before: claims its name, so that whoever comes at the same moment waits, sends it,
 * and notes right after what was taken. Only a crash between the server's "250" and that note lets it go out again,
 * once the claim is over and with the same Message-ID.
 *
 * @returns what became of it; undefined when it must not be sent
 */
export async function sendOnce(
	{ name, of, from, write }: OnceMail,
	{ mail, store: { mails }, tokens, now }: OnceDeps,
): Promise<MailOutcome | undefined> {
	const token = tokens.name(...name);
	const at = now();
	const claim = await mails.claim(token, { ...of, at });
	if (claim.status === 'sent') return 'accepted';
	if (claim.status === 'busy') return { later: Date.parse(claim.until) - Date.parse(at) };
	if (claim.status === 'forgotten') return undefined;
	const text = await write(claim.household);
	if (!text) return void (await mails.release(token, claim.until));
	// Its name is in every answer and every forwarded mail; its token opens the way back and is in neither.
	const outcome = await mail.send({ to: of.address, from, id: tokens.name('id', ...name), token, ...text });
	if (outcome === 'accepted') await mails.noteSent(token, { ...of, at: now() });
	else await mails.release(token, claim.until);
	return outcome;
}
