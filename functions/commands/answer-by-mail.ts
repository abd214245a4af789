import type { CommandId, Moment } from '#contract/ids';
import type { Entry } from '#contract/questions';
import { canonical } from '#domain/changes';
import { ANSWER_DAYS } from '#domain/kept-for';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { mailContactOf } from '#domain/mail';
import { answerSource, type CircularLink } from '#functions/delivery/mail-links';
import type { TokenSealer } from '#functions/delivery/sealed-token';
import { isPresent, memberOf } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { carryOut } from './carry-out';
import type { Refused } from './effects/effect';
import { sha256, type Secrets } from './secrets';

interface MailedAnswer {
	id: CommandId;
	values: Entry['values'];
}

interface AnswerDeps {
	store: Store;
	secrets: Secrets;
	tokens: TokenSealer;
}

/**
 * What the page of a mail's link answers for its household, as the source that the address is: the same command as on a
 * phone, dated by the server. The same id again changes nothing, and with other values it is refused. Ends with the
 * address, the household's stay and the deadline.
 *
 * @returns why it was not taken; undefined when it was, now or before
 */
export function answerByMail(
	link: CircularLink,
	{ id, values }: MailedAnswer,
	{ store, secrets, tokens }: AnswerDeps,
	now: Moment,
): Promise<Refused | undefined> {
	const { association, household, circular } = link;
	const source = answerSource(link, tokens);
	const payload = sha256(canonical({ source, circular, values }));
	const as = { association, member: household };
	return store.transact(async (tx) => {
		const { member: doc, done } = await tx.caller(as, id);
		const contact = doc && mailContactOf(doc, link.address);
		const isHere = doc !== undefined && isPresent(doc, dayInJapan(now));
		if (!contact || contact.state === 'asked' || !isHere) return { refused: 'MAIL_UNKNOWN' };
		if (done) return done.payload === payload ? undefined : { refused: 'COMMAND_ID_REUSED' };
		const outcome = await carryOut(tx, {
			...{ association, now, claimed: now, secrets, id, member: memberOf(as, doc, contact.relation), device: source },
			command: { name: 'answer.put', args: { circular, values } },
		});
		if ('refused' in outcome) return outcome;
		const expires = new Date(Date.parse(now) + ANSWER_DAYS * DAY_MS);
		tx.set(tx.paths.done(as, id), { payload, answer: { id, status: 'done' }, expires });
		return undefined;
	});
}
