import type { Page } from '@playwright/test';
import type { Command } from '#contract/commands';
import { display, frame, list, reading } from '#i18n/words';
import { DARK, expect, test as base } from './browser';
import { lookAt, sayYes } from './steps';

const COUNT = 20;
const titleOf = (n: number) => `第${n}号のお知らせ`;
const circular = (n: number): Command => ({
	name: 'circular.publish',
	args: {
		id: `c${n}`,
		content: { title: titleOf(n), body: '本文です。', fields: {}, category: 'other', urgent: false, attachments: [] },
		audience: { to: 'all' },
	},
});

const test = base.extend<{ phone: Page }>({
	phone: async ({ association, openPhone }, use) => {
		await association.chair(...Array.from({ length: COUNT }, (_, at) => circular(at + 1)));
		const phone = await openPhone(association.link(await association.householdCard('h1')));
		await sayYes(phone);
		await expect(row(phone, 1)).toBeVisible();
		await use(phone);
	},
});

const row = (phone: Page, n: number) => phone.getByRole('link', { name: titleOf(n) });
const seal = (phone: Page) => phone.getByRole('button', { name: reading.press });

async function inLetters(phone: Page, size: string): Promise<void> {
	await phone.evaluate((text) => localStorage.setItem('kairan.text', text), size);
	await phone.reload();
}

for (const back of ['the link', "the browser's way"] as const)
	test(`back from a circular by ${back}, the list stands where it was left`, async ({ phone }) => {
		await row(phone, 3).scrollIntoViewIfNeeded();
		const left = await phone.evaluate(() => scrollY);
		expect(left).toBeGreaterThan(200);
		await row(phone, 3).click();
		await expect(seal(phone)).toBeVisible();
		if (back === 'the link') await phone.getByRole('link', { name: reading.toList }).click();
		else await phone.goBack();
		await expect(row(phone, 3)).toBeInViewport();
		expect(Math.abs((await phone.evaluate(() => scrollY)) - left)).toBeLessThan(40);
	});

test('「読みました」 is taken back in its first seconds, and leads to the next that is unread', async ({ phone }) => {
	await row(phone, COUNT).click();
	await seal(phone).click();
	await phone.getByRole('button', { name: reading.undo }).click();
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'false');
	await expect(seal(phone)).toBeFocused();
	await seal(phone).click();
	await expect(phone.getByRole('button', { name: reading.undo })).toBeVisible();
	await lookAt(phone, 'f-read');
	await phone.getByRole('link', { name: reading.next }).click();
	await expect(phone.getByRole('heading', { level: 1, name: titleOf(COUNT - 1) })).toBeVisible();
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'false');
	await phone.goBack();
	await expect(row(phone, COUNT)).toContainText(list.said.read);
});

test('what was read stands after its first seconds, and is sent', async ({ phone }) => {
	await row(phone, COUNT).click();
	const pushed = phone.waitForResponse(/\/api\/push$/u);
	await seal(phone).click();
	expect((await pushed).status()).toBe(200);
	await expect(phone.getByRole('button', { name: reading.undo })).toHaveCount(0);
	await phone.reload();
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'true');
});

test('search and settings stand above a long list, whatever the size of its letters', async ({ phone }) => {
	await lookAt(phone, 'f-list-100');
	await inLetters(phone, '300');
	await expect(phone.getByRole('link', { name: list.toSearch, exact: true })).toBeInViewport();
	await expect(phone.getByRole('link', { name: frame.settings, exact: true })).toBeInViewport();
	await lookAt(phone, 'f-list-300');
	await phone.getByRole('link', { name: list.toSearch, exact: true }).click();
	await expect(phone.getByRole('searchbox', { name: list.search })).toBeVisible();
});

test('what is being read stays in sight while its letters are made larger, and smaller again', async ({ phone }) => {
	await row(phone, COUNT / 2).scrollIntoViewIfNeeded();
	/** The first text that begins below the bar, be it within a row that begins above it, and how far below it. */
	const readNow = (at?: number) =>
		phone.evaluate((wanted) => {
			const bar = Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
			const below = (text: Element) => Math.round(text.getBoundingClientRect().top - bar);
			const texts = [...document.querySelectorAll('main :is(h2, h3, p, li)')];
			const found = wanted ?? texts.findIndex((one) => one.getClientRects().length > 0 && below(one) >= 0);
			const text = texts[found];
			return text && { at: found, below: below(text) };
		}, at);
	const change = async (size: '100' | '300') => {
		// Going to the button moves the page: the bar is not on each part of it.
		await phone.getByRole('button', { name: frame.textSize }).click();
		const read = await readNow();
		await phone.getByRole('radio', { name: `${display.sizes[size]} ${display.times[size]}` }).click();
		await expect(phone.locator('html')).toHaveAttribute('data-text', size);
		expect(Math.abs(((await readNow(read?.at))?.below ?? NaN) - (read?.below ?? NaN))).toBeLessThan(3);
		await phone.keyboard.press('Escape');
	};
	await change('300');
	await change('100');
});

test("the seal's letters grow with all others", async ({ phone }) => {
	await row(phone, COUNT).click();
	const sizeOf = () => seal(phone).evaluate((button) => parseFloat(getComputedStyle(button).fontSize));
	const plain = await sizeOf();
	await lookAt(phone, 'f-circular-100');
	await inLetters(phone, '200');
	await expect(seal(phone)).toBeVisible();
	expect(await sizeOf()).toBeGreaterThan(plain * 1.7);
	await inLetters(phone, '300');
	await expect(seal(phone)).toBeVisible();
	await lookAt(phone, 'f-circular-300');
});

test('what is unread is marked in ink: red is for what is urgent and what is pressed', async ({
	association,
	openPhone,
}) => {
	await association.chair(circular(1));
	const phone = await openPhone(association.link(await association.householdCard('h1')), DARK);
	await sayYes(phone);
	const mark = row(phone, 1).locator('svg circle');
	const ink = await phone.evaluate(() => getComputedStyle(document.body).color);
	expect(await mark.evaluate((circle) => getComputedStyle(circle).fill)).toBe(ink);
	await lookAt(phone, 'f-list-dark');
});
