import type { Context, Hono } from 'hono';
import { MailSafetyLookRequest, MailSafetyRequest, type MailPressed, type MailSafetyLook } from '#contract/mail';
import type { Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import { endOf, isAsked, isKept } from '#domain/safety/check';
import { sayByMail } from '#functions/commands/say-by-mail';
import { answerSource, LINK_MS, SafetyLink } from '#functions/delivery/mail-links';
import { readJson } from './body';
import type { Deps, Env } from './deps';
import { dispatch } from './dispatch';
import { HttpRefusal } from './errors';
import { contactOf, isOver, refusalOf, tooEarly } from './mail-page';

/** Twelve people with their names, and some words. */
const BODY_MAX = 16 * 1024;

/**
 * The page that answers a safety check by the link of a mail: as that of a circular's question (`mailAnswer`), opening
 * it says nothing. `POST /mail/safety/look` shows what is asked and what was said from there, `POST /mail/safety` says
 * it.
 */
export function mailSafety(app: Hono<Env>, deps: Deps): void {
	app.post('/mail/safety/look', async (c) => {
		const { token } = await readJson(c, MailSafetyLookRequest, BODY_MAX);
		return c.json(await inTurn(c, token, deps, (link) => look(link, deps, c.get('now'))));
	});

	app.post('/mail/safety', async (c) => {
		const { token, id, said } = await readJson(c, MailSafetyRequest, BODY_MAX);
		const now = c.get('now');
		const pressed = await inTurn(c, token, deps, async (link): Promise<MailPressed> => {
			const wait = tooEarly(link, now);
			if (wait) return wait;
			const args = { check: link.check, ...(said && { said }) };
			const outcome = await sayByMail(link, { id, command: { name: 'safety.report', args } }, deps, now);
			if ('refused' in outcome) throw refusalOf(outcome);
			await dispatch(outcome.jobs, deps, 'mail.safety.jobs');
			return { status: 'done' };
		});
		return c.json(pressed);
	});
}

/** Works for the holders of one address one after the other, and for as many as they may ask in a window. */
function inTurn<T>(c: Context<Env>, token: string, deps: Deps, work: (link: SafetyLink) => Promise<T>): Promise<T> {
	const link = deps.tokens.open('mail.safety', token, SafetyLink);
	if (!link || isOver(link.at, LINK_MS, c)) throw new HttpRefusal('MAIL_UNKNOWN');
	const source = answerSource(link, deps.tokens);
	const devices = c.get('devices');
	devices.spend('mailAnswers', source, 1, Date.parse(c.get('now')));
	return devices.run('other', source, () => work(link));
}

async function look(link: SafetyLink, deps: Deps, now: Moment): Promise<MailSafetyLook> {
	const { association: id, household, check: of } = link;
	const { delivery } = deps.store;
	const contact = await contactOf(link, deps);
	if (!contact || contact.left || contact.state === 'asked') throw new HttpRefusal('MAIL_UNKNOWN');
	const association = await delivery.row(id, 'association', id);
	const check = await delivery.row(id, 'safetyCheck', of);
	const home = await delivery.row(id, 'household', household);
	if (!association || !home) throw new HttpRefusal('MAIL_UNKNOWN');
	if (!check || !isKept(check, now)) throw new HttpRefusal('SAFETY_UNKNOWN');
	if (!isAsked(check, home)) throw new HttpRefusal('NOT_IN_AUDIENCE');
	const report = await delivery.row(id, 'safetyReport', receiptId(of, household));
	const source = answerSource(link, deps.tokens);
	const said = report?.entries.find((entry) => entry.source === source)?.said;
	const { name, phone } = association;
	return {
		...{ association: { name, phone }, address: contact.address, drill: check.drill, by: check.by.title },
		...{ startedAt: check.startedAt, open: now <= endOf(check) },
		...(check.note && { note: check.note }),
		...(said && { said }),
	};
}
