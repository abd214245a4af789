import type { Context, Hono } from 'hono';
import { receiptId } from '#contract/names';
import { MailRequest, type MailLook, type MailPressed, type MailUse } from '#contract/mail';
import type { Moment } from '#contract/ids';
import type { MailContact } from '#contract/households';
import type { Circular } from '#contract/rows';
import { DAY_MS } from '#domain/moment';
import { readByMail } from '#functions/commands/read-by-mail';
import {
	CircularLink,
	ConfirmLink,
	LINK_MS,
	MailLink,
	PICTURE_DAYS,
	PictureLink,
} from '#functions/delivery/mail-links';
import { noteStop, stopsOf } from '#functions/delivery/mail-stops';
import { pictureAnswer } from './attachments';
import { readBody, readJson } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';
import { contactOf, isOver, tooEarly } from './mail-page';

const BODY_MAX = 4 * 1024;
/** What RFC 8058 has mail programs send, as a form or in parts. */
const ONE_CLICK = /List-Unsubscribe(=|"\s+)One-Click/;

/** What a press makes of the address, by the states out of which it may. */
const STATE_AFTER = {
	confirm: { state: 'confirmed', from: ['asked', 'failed'] },
	stop: { state: 'stopped', from: ['asked', 'confirmed', 'failed'] },
} as const satisfies Record<Exclude<MailUse, 'read'>, Pick<MailContact, 'state'> & { from: MailContact['state'][] }>;

/**
 * What the links in mails lead to. `POST /mail/look` says what a page shows, `POST /mail/press` does what its button
 * says; opening a link alone never does anything. `POST /mail/stop/{token}` is what mail programs call for 「配信停止」
 * (RFC 8058), `GET /mail/pictures/{token}` a picture.
 */
export function mail(app: Hono<Env>, deps: Deps): void {
	app.post('/mail/look', async (c) => {
		const { use, token } = await readJson(c, MailRequest, BODY_MAX);
		return c.json(await look(use, linkFrom(use, token, c, deps), deps));
	});

	app.post('/mail/press', async (c) => {
		const { use, token } = await readJson(c, MailRequest, BODY_MAX);
		const link = linkFrom(use, token, c, deps);
		const now = c.get('now');
		const wait = tooEarly(link, now);
		if (wait) return c.json(wait);
		if (!(await press(use, link, deps, now))) throw new HttpRefusal('MAIL_UNKNOWN');
		return c.json({ status: 'done' } satisfies MailPressed);
	});

	app.post('/mail/stop/:token', async (c) => {
		const link = linkFrom('stop', c.req.param('token'), c, deps);
		const body = await readBody(c, BODY_MAX);
		if (!body || !ONE_CLICK.test(new TextDecoder().decode(body))) throw new HttpRefusal('MALFORMED');
		// Whoever asks twice, or after the address was taken out, has what he wants.
		await press('stop', link, deps, c.get('now'));
		return c.body(null, 204);
	});

	app.get('/mail/pictures/:token', async (c) => {
		const link = deps.tokens.open('mail.picture', c.req.param('token'), PictureLink);
		if (!link || isOver(link.at, PICTURE_DAYS * DAY_MS, c)) throw new HttpRefusal('ATTACHMENT_UNKNOWN');
		const { association, circular: id, hash } = link;
		const contact = await contactOf(link, deps);
		const circular = contact && (await deps.store.delivery.row(association, 'circular', id));
		const attachment = circular?.content.attachments.find((one) => one.hash === hash);
		if (!attachment) throw new HttpRefusal('ATTACHMENT_UNKNOWN');
		// A browser that somebody shares keeps it no longer than the link is good, nor after a withdrawal.
		const answer = await pictureAnswer(c, { association, hash }, attachment, deps);
		answer.headers.set('Cache-Control', 'no-store');
		return answer;
	});
}

/** The title that a circular had in one of its versions. */
const titleAt = ({ corrections, content }: Circular, version: number): string =>
	corrections.find((one) => one.version > version && one.before.title !== undefined)?.before.title ?? content.title;

type AnyLink = MailLink | CircularLink | ConfirmLink;
const SHAPES = { confirm: ConfirmLink, read: CircularLink, stop: MailLink } as const;

/** @throws HttpRefusal for a token that was not made here, for another purpose, or too long ago */
function linkFrom(use: MailUse, token: string, c: Context<Env>, { tokens }: Deps): AnyLink {
	const link = tokens.open<AnyLink>(`mail.${use}`, token, SHAPES[use]);
	if (!link || isOver(link.at, LINK_MS, c)) throw new HttpRefusal('MAIL_UNKNOWN');
	return link;
}

async function look(use: MailUse, link: AnyLink, deps: Deps): Promise<MailLook> {
	const { association: id, household } = link;
	const { delivery } = deps.store;
	const association = await delivery.row(id, 'association', id);
	const contact = await contactOf(link, deps);
	if (!association || !contact) throw new HttpRefusal('MAIL_UNKNOWN');
	const { name, phone } = association;
	const shown = { association: { name, phone } };
	if (use !== 'read') {
		const done = contact.state === STATE_AFTER[use].state;
		if (!done && (await isOvertaken(link, deps))) throw new HttpRefusal('MAIL_UNKNOWN');
		return { ...shown, address: contact.address, done };
	}
	const { circular: of, version } = link as CircularLink;
	const circular = await delivery.row(id, 'circular', of);
	if (!circular || (contact.left && circular.state === 'withdrawn')) throw new HttpRefusal('MAIL_UNKNOWN');
	const receipt = await delivery.row(id, 'receipt', receiptId(of, household));
	const read = contact.relation === 'family' ? receipt?.readByFamily : receipt?.readBySelf;
	// Whoever has left learns nothing that was written since.
	const title = contact.left ? titleAt(circular, version) : circular.content.title;
	return { ...shown, title, done: (read?.version ?? 0) >= version };
}

/** @returns false when there is nothing of which it could be said any more */
async function press(use: MailUse, link: AnyLink, deps: Deps, now: Moment): Promise<boolean> {
	if (use === 'read') return readByMail(link as CircularLink, deps, now);
	if (await isOvertaken(link, deps)) return false;
	if (use === 'stop') await noteStop(link, now, deps);
	const { association, household, address } = link;
	const { state, from } = STATE_AFTER[use];
	const mayChange = (contact: MailContact) => (from as readonly MailContact['state'][]).includes(contact.state);
	return deps.store.mails.setState({ association, member: household }, address, { state, since: now }, mayChange);
}

/** True of a first mail since which its reader has stopped mails: asked anew, only a new one confirms. */
const isOvertaken = async (link: AnyLink, deps: Deps): Promise<boolean> =>
	'stops' in link && link.stops < (await stopsOf(link, deps));
