import type { Command } from '#contract/commands';
import type { CommandId, Moment } from '#contract/ids';
import { canonical } from '#domain/changes';
import { ANSWER_DAYS } from '#domain/kept-for';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { mailContactOf } from '#domain/mail';
import { answerSource, type MailLink } from '#functions/delivery/mail-links';
import type { TokenSealer } from '#functions/delivery/sealed-token';
import { isPresent, memberOf } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { carryOut } from './carry-out';
import type { Refused } from './effects/effect';
import { sha256, type Secrets } from './secrets';

/** What is said by the page of a mail's link. */
interface Mailed {
	id: CommandId;
	command: Command<'answer.put' | 'safety.report'>;
}

interface MailedDeps {
	store: Store;
	secrets: Secrets;
	tokens: TokenSealer;
}

/** What became of it: why it was not taken, or the jobs that follow; none where it had come before. */
export type MailedOutcome = Refused | { jobs: string[] };

/**
 * What the page of a mail's link says for its household, as the source that the address is: the same command as on a
 * phone, dated by the server. The same id again changes nothing, and with another body it is refused. Ends with the
 * address and the household's stay.
 */
export function sayByMail(
	link: MailLink,
	{ id, command }: Mailed,
	{ store, secrets, tokens }: MailedDeps,
	now: Moment,
): Promise<MailedOutcome> {
	const { association, household } = link;
	const source = answerSource(link, tokens);
	const payload = sha256(canonical({ source, ...command.args }));
	const as = { association, member: household };
	return store.transact(async (tx): Promise<MailedOutcome> => {
		const { member: doc, done } = await tx.caller(as, id);
		const contact = doc && mailContactOf(doc, link.address);
		const isHere = doc !== undefined && isPresent(doc, dayInJapan(now));
		if (!contact || contact.state === 'asked' || !isHere) return { refused: 'MAIL_UNKNOWN' };
		if (done) return done.payload === payload ? { jobs: [] } : { refused: 'COMMAND_ID_REUSED' };
		const member = memberOf(as, doc, contact.relation);
		const request = { association, now, claimed: now, secrets, id, member, device: source, command };
		const outcome = await carryOut(tx, request);
		if ('refused' in outcome) return outcome;
		const expires = new Date(Date.parse(now) + ANSWER_DAYS * DAY_MS);
		tx.set(tx.paths.done(as, id), { payload, answer: { id, status: 'done' }, expires });
		return { jobs: outcome.jobs };
	});
}
