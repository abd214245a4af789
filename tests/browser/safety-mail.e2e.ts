import { SAFETY_USE } from '#contract/mail';
import { mails, safety as own, safetyDesk as words } from '#i18n/words';
import { href } from '#app/pages';
import { MailServer } from '#seeds/mailbox/smtp-server';
import { DESK, expect, test } from './browser';
import { handed } from './handed';
import { lastLink, linkIn, serverAhead } from './mail-steps';
import { lookAtBothSizes, sayYes } from './steps';

/** Of this file alone: to one address go three first mails a day, by whomever. */
const TARO = 'taro-is-safe@mail.example';
const MINUTE_MS = 60_000;
const { pages } = mails;

let smtp: MailServer;
test.beforeEach(async () => {
	smtp = await MailServer.start({ port: handed().smtpPort });
});
test.afterEach(() => smtp.stop());

test('a household answers a real check by the link of its mail, without a sign-in; opening it says nothing', async ({
	association,
	openPhone,
}) => {
	await association.chair({
		name: 'mail.add',
		args: { household: 'h1', address: TARO, relation: 'self', language: 'ja' },
	});
	const reader = await openPhone(await linkIn(smtp, 1, 'confirm'));
	await serverAhead(reader, MINUTE_MS);
	await reader.getByRole('button', { name: pages.press.confirm }).click();
	await expect(reader.getByText(pages.thanks)).toBeVisible();
	await association.chair({
		name: 'safety.start',
		args: { id: 'real', drill: false, scope: { to: 'all' }, note: '震度5強の地震' },
	});
	await reader.goto(await lastLink(smtp, SAFETY_USE, '安否確認'));
	await expect(reader.locator('[data-safety="real"]')).toContainText(own.real);
	await expect(reader.getByText('震度5強の地震')).toBeVisible();
	expect(new URL(reader.url()).hash).toBe('');
	await lookAtBothSizes(reader, 's-mail');

	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await chair.goto(association.target.origin + href('safetyCheck', { check: 'real' }));
	await expect(chair.locator('[data-door="h1"] [data-state="unanswered"]')).toBeVisible();

	await reader.locator('[data-say="help"]').click();
	await expect(reader.getByText(pages.thanks)).toBeVisible();
	await reader.getByRole('checkbox', { name: own.kind.medicine }).check();
	await reader.getByRole('button', { name: own.send }).click();
	await expect(reader.getByText(own.kind.medicine).first()).toBeVisible();
	await expect(reader.getByText(own.said(`${own.states.help}　${own.kind.medicine}`))).toBeVisible();
	await lookAtBothSizes(reader, 's-mail-said');
	const sos = chair.locator('[data-sos="h1"]');
	await expect(sos).toContainText(own.kind.medicine, { timeout: 20_000 });
	await expect(sos).toContainText(words.heard.mail);
	await expect(chair.getByText(words.sosNone)).toHaveCount(0);
});
