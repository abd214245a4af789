import type { Context, Hono } from 'hono';
import { MailAnswerLookRequest, MailAnswerRequest, type MailAnswerLook, type MailPressed } from '#contract/mail';
import type { Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import { isOpen, standing } from '#domain/answers/entries';
import { isAddressed } from '#domain/audience';
import { mayAnswerAt } from '#domain/mail';
import { readByMail } from '#functions/commands/read-by-mail';
import { sayByMail } from '#functions/commands/say-by-mail';
import { answerSource, CircularLink, LINK_MS } from '#functions/delivery/mail-links';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { contactOf, isOver, refusalOf, tooEarly } from './mail-page';

/** Eight answers of the longest text, or of twelve options each. */
const BODY_MAX = 16 * 1024;

/**
 * The page that answers a circular's question by the link of a mail. Its token answers this circular alone, in the name
 * of this household, and says from which address: whoever a mail was forwarded to is seen as that. `POST
 * /mail/answer/look` shows the question and what was said from there, `POST /mail/answer` answers; nothing else does.
 */
export function mailAnswer(app: Hono<Env>, deps: Deps): void {
	app.post('/mail/answer/look', async (c) => {
		const { token } = await readJson(c, MailAnswerLookRequest, BODY_MAX);
		return c.json(await inTurn(c, token, deps, (link) => look(link, deps, c.get('now'))));
	});

	app.post('/mail/answer', async (c) => {
		const { token, id, values } = await readJson(c, MailAnswerRequest, BODY_MAX);
		const now = c.get('now');
		const pressed = await inTurn(c, token, deps, async (link): Promise<MailPressed> => {
			const wait = tooEarly(link, now);
			if (wait) return wait;
			const args = { circular: link.circular, values };
			const outcome = await sayByMail(link, { id, command: { name: 'answer.put', args } }, deps, now);
			if ('refused' in outcome) throw refusalOf(outcome);
			// Who answers has read it: nobody has to call there.
			await readByMail(link, deps, now);
			return { status: 'done' };
		});
		return c.json(pressed);
	});
}

/**
 * Works for the holders of one address one after the other, and for as many as they may ask in a window.
 *
 * @throws HttpRefusal for a token that was not made here, for another purpose, or too long ago; Busy
 */
function inTurn<T>(c: Context<Env>, token: string, deps: Deps, work: (link: CircularLink) => Promise<T>): Promise<T> {
	const link = deps.tokens.open('mail.answer', token, CircularLink);
	if (!link || isOver(link.at, LINK_MS, c)) throw new HttpRefusal('MAIL_UNKNOWN');
	const source = answerSource(link, deps.tokens);
	const devices = c.get('devices');
	devices.spend('mailAnswers', source, 1, Date.parse(c.get('now')));
	return devices.run('other', source, () => work(link));
}

async function look(link: CircularLink, deps: Deps, now: Moment): Promise<MailAnswerLook> {
	const { association: id, household, circular: of } = link;
	const { delivery } = deps.store;
	const contact = await contactOf(link, deps);
	if (!contact || contact.left || contact.state === 'asked') throw new HttpRefusal('MAIL_UNKNOWN');
	const association = await delivery.row(id, 'association', id);
	const circular = await delivery.row(id, 'circular', of);
	const home = await delivery.row(id, 'household', household);
	if (!association || !circular || !home) throw new HttpRefusal('MAIL_UNKNOWN');
	if (circular.state === 'withdrawn') throw new HttpRefusal('CIRCULAR_WITHDRAWN');
	const { question, title } = circular.content;
	if (!question) throw new HttpRefusal('QUESTION_UNKNOWN');
	if (!isAddressed(circular, home)) throw new HttpRefusal('NOT_IN_AUDIENCE');
	if (!mayAnswerAt(contact, home)) throw new HttpRefusal('FAMILY_NOT_LET');
	const answer = await delivery.row(id, 'answer', receiptId(of, household));
	const source = answerSource(link, deps.tokens);
	const own = answer?.entries.find((entry) => entry.source === source && entry.values.length > 0);
	const { counts } = standing(answer);
	const { name, phone } = association;
	return {
		...{ association: { name, phone }, address: contact.address, title, question, open: isOpen(question, now) },
		...(own && { said: own.values }),
		...(counts && counts.source !== source && { overtaken: true }),
	};
}
