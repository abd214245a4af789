import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Content } from '#contract/content';
import { display, frame, list, reading, titles } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DARK, expect, test as base } from './browser';
import { lookAt, sayYes } from './steps';

const LINES = Array.from({ length: 30 }, (_, at) => `${at + 1}番目の行です。`);
const content: Content = {
	title: '秋の一斉清掃のお知らせ',
	body: `公園を掃除します。\n\n雨の日は、次の週の日曜日にします。\n\n${LINES.join('\n\n')}`,
	fields: {},
	category: 'cleaning',
	urgent: false,
	attachments: [],
};

const test = base.extend<{ phone: Page }>({
	phone: async ({ association, openPhone }, use) => {
		await publish(association);
		const phone = await openPhone(association.link(await association.householdCard('h1')));
		await sayYes(phone);
		await expect(phone.getByText(list.said.unread).first()).toBeVisible();
		await use(phone);
	},
});

const publish = (association: BrowserAssociation) =>
	association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });

/**
 * A server that is slow to answer is told in a line above the page, which moves it: so the page is loaded only when it
 * has answered, and that line is gone.
 */
async function loadAnew(phone: Page): Promise<void> {
	const heard = phone.waitForResponse(/\/api\/pull\b/u, { timeout: 60_000 });
	await phone.reload();
	await heard;
	await expect(phone.locator('[role=status].status p')).toHaveCount(0, { timeout: 60_000 });
}
const settings = (phone: Page) => phone.getByRole('dialog', { name: frame.textSize });
const open = (phone: Page) => phone.getByRole('button', { name: frame.textSize }).click();
/** What the page shows of one of its colours. */
const board = (phone: Page) =>
	phone.evaluate(() => [
		getComputedStyle(document.body).backgroundColor,
		document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content,
	]);

test('whoever presses the smallest line that can be read has all text in its size, from then on', async ({ phone }) => {
	await open(phone);
	const line = (size: keyof typeof display.sizes) =>
		settings(phone).getByRole('radio', { name: `${display.sizes[size]} ${display.times[size]}` });
	const letters = settings(phone).locator('.letters');
	await expect(letters).toHaveCount(5);
	await expect(letters.first()).toHaveText(content.title);
	const sizes = () => letters.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
	const before = await sizes();
	expect(before.map((size) => size / (before[0] ?? 0))).toEqual([1, 1.25, 1.5, 2, expect.closeTo(40.7 / 18, 1)]);
	await lookAt(phone, 'display-100');
	await line('200').click();
	await expect(phone.locator('html')).toHaveAttribute('data-text', '200');
	// The lines stay as they were, and text is as large as the line that was pressed.
	for (const [at, size] of (await sizes()).entries()) expect(size).toBeCloseTo(before[at] ?? 0, 1);
	const text = settings(phone).locator('.sample p').last();
	expect(await text.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))).toBeCloseTo(before[3] ?? 0, 1);
	await lookAt(phone, 'display-200');
	await phone.reload();
	await expect(phone.locator('html')).toHaveAttribute('data-text', '200');
	await open(phone);
	await expect(line('200')).toBeChecked();
});

test('colours and the room between lines are chosen once, for every page', async ({ phone }) => {
	await open(phone);
	await settings(phone).getByText(display.themes['contrast-dark']).click();
	await expect.poll(() => board(phone)).toEqual(['rgb(0, 0, 0)', '#000']);
	await settings(phone).getByText(display.spacings.wider).click();
	await expect(phone.locator('html')).toHaveAttribute('data-spacing', 'wider');
	await phone.goto(new URL(href('settings'), phone.url()).href);
	await expect(phone.getByRole('radio', { name: display.themes['contrast-dark'] })).toBeChecked();
	await expect(phone.getByRole('radio', { name: display.spacings.wider })).toBeChecked();
	expect(await board(phone)).toEqual(['rgb(0, 0, 0)', '#000']);
	await lookAt(phone, 'display-contrast-dark');
	await phone.getByRole('radio', { name: display.themes.system }).check();
	await expect.poll(() => board(phone)).toEqual(['rgb(236, 228, 213)', '#ece4d5']);
	await phone.emulateMedia(DARK);
	await expect.poll(() => board(phone)).toEqual(['rgb(20, 17, 14)', '#14110e']);
});

test('a ruler lies at the line that is touched, goes on by the keys, and nothing is in its way', async ({ phone }) => {
	const ruler = phone.locator('.ruler');
	await phone.getByRole('link', { name: content.title }).click();
	await expect(phone.getByText(LINES[0] ?? '', { exact: true })).toBeVisible();
	await expect(ruler).toHaveCount(0);
	await open(phone);
	await settings(phone).getByText(display.ruler).click();
	await expect(ruler).toBeVisible();
	await phone.keyboard.press('Escape');
	const isAt = (text: string) =>
		expect
			.poll(async () => {
				const [line, lain] = [await phone.getByText(text, { exact: true }).boundingBox(), await ruler.boundingBox()];
				return line && lain && Math.abs(line.y + line.height / 2 - (lain.y + lain.height / 2)) < line.height / 2;
			}, `the ruler lies at ${text}`)
			.toBe(true);
	await phone.getByText(LINES[1] ?? '', { exact: true }).tap();
	await isAt(LINES[1] ?? '');
	for (const line of LINES.slice(2, 14)) {
		await phone.keyboard.press('ArrowDown');
		await isAt(line);
		await expect(phone.getByText(line, { exact: true })).toBeInViewport({ ratio: 1 });
	}
	await phone.keyboard.press('ArrowUp');
	await isAt(LINES[12] ?? '');
	// It lies over the link too, and the link is what is pressed.
	const back = phone.getByRole('link', { name: reading.toList });
	await back.scrollIntoViewIfNeeded();
	await back.tap();
	await expect(phone.getByRole('link', { name: content.title })).toBeVisible();
	await phone.reload();
	await expect(ruler).toBeVisible();
});

for (const size of ['100', '300'])
	test(`a page that is loaded anew is where it was left, in its size (${size} %)`, async ({ phone }) => {
		await phone.evaluate((text) => localStorage.setItem('kairan.text', text), size);
		await phone.getByRole('link', { name: content.title }).click();
		const line = phone.getByText(LINES[14] ?? '', { exact: true });
		await expect(line).toBeVisible();
		await loadAnew(phone);
		await line.evaluate((one) => one.scrollIntoView({ block: 'center' }));
		const top = async () => Math.round((await line.boundingBox())?.y ?? 0);
		const before = await top();
		await loadAnew(phone);
		await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
		// By way of another page, too.
		// A click of the mouse would move the page to where its bar belongs.
		await phone.getByRole('link', { name: frame.help }).dispatchEvent('click');
		await expect(phone.getByRole('heading', { level: 1, name: titles.lessons })).toBeVisible();
		await phone.goBack();
		await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
		await expect(phone.locator('html')).toHaveAttribute('data-text', size);
	});
