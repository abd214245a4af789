import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { helpCode, type HelpState } from '#domain/help-code';
import { inFours } from '#domain/in-fours';
import { frame, help, helper as words, reading, titles } from '#i18n/words';
import { expect, test } from './browser';
import { countHands } from './count-hands';
import { lookAtBothSizes, readyOffline, sayYes } from './steps';

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const code = (page: Page) => page.locator('[data-help-code]');

test('from every screen one press leads to the number that is read out; without signal too', async ({
	association,
	openPhone,
}) => {
	const message = { id: 'c1', text: '断水します。', audience: { to: 'all' }, urgent: false } as const;
	await association.chair({ name: 'message.send', args: message });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await readyOffline(phone);
	for (const path of [href('home'), href('circular', { id: 'c1' }), href('lessons'), href('settings')]) {
		await phone.goto(association.target.origin + path);
		await link(phone, titles.help).click();
		await expect(phone.getByRole('heading', { level: 1, name: titles.help })).toBeVisible();
	}
	await expect(link(phone, titles.help)).toHaveCount(0);
	// In by a household's card, heard of just now, nothing waits, no notices here, opened in the browser.
	await expect(code(phone)).toHaveText(/^11\d1 \d\d2\d$/u);
	await expect(phone.getByText(help.facts.card.values.household, { exact: true })).toBeVisible();
	await expect(phone.getByRole('link', { name: help.association })).toHaveAttribute('href', /^tel:0\d{9,10}$/u);
	await lookAtBothSizes(phone, 'help');
	// Nothing of whose it is.
	expect(await phone.locator('main').textContent()).not.toMatch(/三宅|節子/u);

	await phone.context().setOffline(true);
	await phone.goto(association.target.origin + href('help'));
	await expect(phone.getByText(help.facts.trouble.values.unreachable, { exact: true })).toBeVisible();
	await expect(code(phone)).toHaveText(/^112/u);
	await link(phone, help.toHelper).click();
	await expect(phone.getByLabel(words.label)).toBeVisible();
});

test('a newcomer without a card reads out a number, too', async ({ town, openPhone }) => {
	const phone = await openPhone(town.origin);
	await link(phone, titles.help).click();
	await expect(code(phone)).toHaveText(/^35/u);
	await expect(phone.getByText(help.noPhone)).toBeVisible();
});

const stuck: HelpState = {
	card: 'household',
	contact: 'longer',
	trouble: 'unreachable',
	sending: 'waits',
	notices: 'denied',
	room: 'plenty',
	opened: 'browser',
};

test('whoever answers the telephone types what is heard, by keys alone, and is told what to ask for', async ({
	town,
	openPhone,
}) => {
	const page = await openPhone(town.origin + href('helper'));
	const field = page.getByLabel(words.label);
	await field.focus();
	await page.keyboard.type('123');
	await page.keyboard.press('Enter');
	await expect(page.getByText(words.short)).toBeVisible();
	await field.fill('12345678');
	await expect(page.getByText(words.misheard)).toBeVisible();
	await field.fill(inFours(helpCode(stuck)));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: words.todoTitle, exact: true })).toBeFocused();
	const told = page.getByRole('region', { name: words.todoTitle, exact: true });
	for (const [place, value] of Object.entries({ contact: 'longer', trouble: 'unreachable', notices: 'denied' })) {
		const todo = words.todo[place as 'contact'] as Record<string, string>;
		await expect(told).toContainText(todo[value] ?? '?');
	}
	await lookAtBothSizes(page, 'helper');
});

test('the page of the numbers is printed on two sheets at most', async ({ town, openPhone }) => {
	const page = await openPhone(town.origin + href('helper'));
	await expect(page.getByRole('heading', { name: words.tableTitle })).toBeVisible();
	const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await page.pdf({ format: 'A4', path: `${shots}/helper.pdf` });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(2);
});

test('a phone that is shared says whose circulars these are; one press is another’s, and no seal asks who reads', async ({
	association,
	openPhone,
}) => {
	const message = { id: 'c1', text: '断水します。', audience: { to: 'all' }, urgent: false } as const;
	await association.chair({ name: 'message.send', args: message });
	const cards = [
		await association.householdCard('h1'),
		await association.householdCard('h2', 'family'),
		await association.householdCard('h3'),
	];
	const phone = await openPhone('about:blank');
	for (const card of cards) {
		// Another fragment alone would not load the page anew.
		await phone.goto('about:blank');
		await phone.goto(association.link(card));
		await sayYes(phone);
	}
	const hands = await countHands(phone.context());
	await phone.goto(association.target.origin);
	await expect(phone.getByText(frame.acting('赤木 キヨ'))).toBeVisible();
	await phone.getByRole('button', { name: frame.toHousehold('大森 ハル') }).click();
	await expect(phone.getByText(frame.actingFamily('大森 ハル'))).toBeVisible();
	await phone.getByRole('link', { name: '断水します。' }).click();
	await phone.getByRole('button', { name: reading.press, exact: true }).click();
	await expect(phone.getByText(reading.thanks)).toBeVisible();
	expect(hands).toEqual({ presses: 3, keys: 0 });
	await lookAtBothSizes(phone, 'shared');
});
