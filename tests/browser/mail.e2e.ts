import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { MailUse } from '#contract/mail';
import { households, ledger, mails as words } from '#i18n/words';
import { MailServer } from '#seeds/mailbox/smtp-server';
import { DARK, DESK, expect, test } from './browser';
import { handed } from './handed';
import { linkIn, serverAhead } from './mail-steps';
import { lookAt, sayYes } from './steps';

const TARO = 'taro@mail.example';
const MINUTE_MS = 60_000;
const { pages } = words;

let smtp: MailServer;
test.beforeEach(async () => {
	smtp = await MailServer.start({ port: handed().smtpPort });
});
test.afterEach(() => smtp.stop());

const press = (page: Page, use: MailUse) => page.getByRole('button', { name: pages.press[use], exact: true });

/** Pixels of a millimetre, as a browser counts them. */
const MM = 96 / 25.4;

test('an address is entered, confirmed by its first mail, and a circular that came by mail is read there', async ({
	association,
	openPhone,
}) => {
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.goto(association.target.origin + href('settings'));
	const section = phone.getByRole('region', { name: words.section });
	await section.getByRole('button', { name: words.add }).click();
	const dialog = phone.locator('dialog[open]');
	await dialog.getByLabel(words.address).fill('taro');
	await dialog.getByRole('button', { name: words.addYes, exact: true }).click();
	await expect(dialog.getByLabel(words.address)).toHaveAccessibleDescription(new RegExp(words.addressWrong, 'u'));
	await dialog.getByLabel(words.address).fill(TARO);
	await lookAt(phone, 'm-add-100');
	await dialog.getByRole('button', { name: words.addYes, exact: true }).click();
	await expect(section.getByText(words.states.asked)).toBeVisible();
	await lookAt(phone, 'm-settings-100');

	const reader = await openPhone(await linkIn(smtp, 1, 'confirm'));
	await expect(reader.getByText(TARO)).toBeVisible();
	expect(new URL(reader.url()).hash).toBe('');
	await lookAt(reader, 'm-confirm-100');
	await reader.clock.install();
	await press(reader, 'confirm').click();
	await expect(reader.getByText(pages.wait('60'))).toBeVisible();
	await lookAt(reader, 'm-wait-100');
	await serverAhead(reader, MINUTE_MS);
	await reader.clock.fastForward(MINUTE_MS);
	await expect(reader.getByText(pages.thanks)).toBeVisible();
	await lookAt(reader, 'm-thanks-100');
	await phone.reload();
	await expect(section.getByText(words.states.confirmed)).toBeVisible();

	await association.chair({
		name: 'circular.publish',
		args: {
			id: 'clean',
			content: {
				...{ title: '秋の一斉清掃', body: '公園を掃除します。', fields: {}, category: 'cleaning' },
				...{ urgent: true, attachments: [] },
			},
			audience: { to: 'all' },
		},
	});
	const link = await linkIn(smtp, 2, 'read');
	await reader.goto('about:blank');
	await reader.goto(link);
	await expect(reader.getByRole('heading', { level: 1, name: '秋の一斉清掃' })).toBeVisible();
	await lookAt(reader, 'm-read-100');
	await press(reader, 'read').click();
	await expect(reader.getByText(pages.done.read)).toBeVisible();

	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await chair.goto(association.target.origin + href('ledger', { id: 'clean' }));
	await chair.getByRole('button', { name: new RegExp(`^${ledger.states.readBySelf.short}、`, 'u') }).click();
	await expect(chair.getByText(ledger.meansByMail.readBySelf)).toBeVisible();
	await expect(chair.getByRole('listitem').filter({ hasText: ledger.factsByMail.readBySelf('').trim() })).toBeVisible();
	await lookAt(chair, 'm-ledger-1280');
});

test('a link is opened in the largest letters, on a dark screen and in English; without signal it can be tried again', async ({
	association,
	openPhone,
	watch,
}) => {
	await association.chair({
		name: 'mail.add',
		args: { household: 'h2', address: TARO, relation: 'family', language: 'en' },
	});
	const link = await linkIn(smtp, 1, 'confirm');
	const page = await openPhone(association.target.origin + href('mail', { use: 'confirm' }), {
		...DARK,
		locale: 'en-GB',
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please open the link in the email again');
	await page.evaluate(() => localStorage.setItem('kairan.text', '300'));
	watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
	await page.goto('about:blank');
	await page.route('**/api/mail/look', (route) => route.abort('internetdisconnected'));
	await page.goto(link);
	const again = page.getByRole('button', { name: 'Try again' });
	await expect(again).toBeVisible();
	await lookAt(page, 'm-confirm-trouble-300-dark');
	await page.unroute('**/api/mail/look');
	await again.click();
	await expect(page.getByRole('button', { name: 'This mail has arrived' })).toBeVisible();
	await lookAt(page, 'm-confirm-300-dark');
	await serverAhead(page, MINUTE_MS);
	await page.getByRole('button', { name: 'This mail has arrived' }).click();
	await expect(page.getByText('Thank you', { exact: true })).toBeVisible();
	await lookAt(page, 'm-thanks-300-dark');
	await page.goto('about:blank');
	await page.goto(`${association.target.origin}${href('mail', { use: 'stop' })}#nonsense`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more');
	await lookAt(page, 'm-unusable-300-dark');
});

test('leaders enter addresses, print the form, and register all that wish mails at one press', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await association.chair({
		name: 'household.add',
		args: { id: 'h9', group: 'g1', order: 9, name: '森', mail: 'mori@mail.example', ways: ['mail'] },
	});
	await chair.goto(association.target.origin + href('roster'));
	await expect(chair.getByRole('link', { name: households.wishMail('1') })).toBeVisible();
	await chair.goto(association.target.origin + href('desk'));
	await chair.getByRole('link', { name: households.wishMail('1') }).click();
	await chair.getByRole('button', { name: households.wishMailAll }).click();
	await expect.poll(() => smtp.taken.map(({ to }) => to), { timeout: 30_000 }).toEqual(['mori@mail.example']);
	await lookAt(chair, 'm-no-way-100');
	await chair.goto(association.target.origin + href('desk'));
	await expect(chair.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(chair.getByRole('link', { name: households.wishMail('1') })).toHaveCount(0);
	await chair.goto(association.target.origin + href('household', { household: 'h9' }));
	await expect(chair.getByText(words.askedOther)).toBeVisible();
	await lookAt(chair, 'm-household-100');
	await chair.goto(association.target.origin + href('mailSlip'));
	await lookAt(chair, 'm-slip-100');
	// On paper the slips are halves of A4: 297 mm, less the margin above, and the line to cut at in the middle.
	await chair.setViewportSize({ width: Math.round(180 * MM), height: Math.round(270 * MM) });
	await chair.emulateMedia({ media: 'print' });
	const heights = await chair.locator('article.a4').evaluate((sheet) => {
		const top = sheet.getBoundingClientRect().top;
		const from = (selector: string) => sheet.querySelector(selector)?.getBoundingClientRect();
		const [cut, last] = [from('.cut'), from('.slip > :last-child')];
		return { cut: (cut?.top ?? 0) + (cut?.height ?? 0) / 2 - top, cutTop: cut?.top, words: last?.bottom };
	});
	expect(heights.cut / MM).toBeCloseTo(297 / 2 - 14, 0);
	expect(heights.words).toBeLessThan(heights.cutTop ?? 0);
	if (process.env.KAIRAN_SHOTS) {
		await chair.pdf({ path: `${process.env.KAIRAN_SHOTS}/m-slip.pdf`, preferCSSPageSize: true });
	}
});
