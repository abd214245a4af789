import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { compose, frame, reading } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DESK, expect } from './browser';
import { button, dialog, published, test, TITLE } from './desk';
import { screensOf, THINGS } from './screens';
import { readyOffline, sayYes } from './steps';

/** A step to another page as a link within the app makes it. */
const stepTo = (page: Page, path: string) =>
	page.evaluate((to) => {
		const link = document.querySelector('main')!.appendChild(document.createElement('a'));
		link.href = to;
		link.click();
		link.remove();
	}, path);

/** From each page one step back leads to where it was opened, with something on it; and forward to it again. */
async function walkBack(page: Page, { target }: BrowserAssociation, from: string, paths: string[]): Promise<void> {
	await page.goto(target.origin + from);
	const isHere = async (path: string) => {
		await expect.poll(() => new URL(page.url()).pathname).toBe(path);
		await expect(
			page.locator('main :is(.paper, .printed, h1, .title)').filter({ visible: true }).first(),
		).toBeVisible();
	};
	await isHere(from);
	for (const path of paths.filter((one) => one !== from)) {
		await stepTo(page, path);
		await expect.poll(() => new URL(page.url()).pathname, path).not.toBe(from);
		const opened = new URL(page.url()).pathname;
		await isHere(opened);
		await page.goBack();
		await isHere(from);
	}
}

test('back from every page of a household leads to the list, and from every page of the desk to the desk', async ({
	association,
	openPhone,
	chair,
}) => {
	await association.chair(published);
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await readyOffline(phone);
	// The card's question is not behind the list: there is nothing to go back to within the app.
	expect(await phone.evaluate(() => history.length)).toBeLessThanOrEqual(2);
	await walkBack(phone, association, href('home'), [
		...screensOf('resident', 'home', THINGS),
		href('circular', { id: 'c1' }),
	]);
	await walkBack(chair, association, href('desk'), screensOf('chair', 'desk', THINGS));
});

test('back with the question before publishing open leaves it behind, and loses nothing that was typed', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await chair.goto(association.target.origin + href('desk'));
	await expect(chair.getByRole('heading', { level: 1 })).toBeVisible();
	await stepTo(chair, href('write'));
	await chair.getByRole('textbox', { name: compose.title }).fill('秋の一斉清掃');
	await chair.getByRole('textbox', { name: compose.body }).fill('公園を掃除します。');
	await button(chair, compose.publish).click();
	await expect(chair.locator('dialog[open]')).toBeVisible();
	await chair.goBack();
	await expect(chair.locator('dialog[open]')).toHaveCount(0);
	await expect(chair.getByRole('heading', { level: 1 })).toBeVisible();
	await chair.goForward();
	await expect(chair.getByRole('textbox', { name: compose.title })).toHaveValue('秋の一斉清掃');
});

test('back with the letters open over a circular leads to the list, which nothing lies over', async ({
	association,
	openPhone,
}) => {
	await association.chair(published);
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByRole('link', { name: TITLE }).click();
	await expect(button(phone, reading.press)).toBeVisible();
	await button(phone, frame.textSize).click();
	await expect(dialog(phone)).toBeVisible();
	await phone.goBack();
	await expect(phone.getByRole('link', { name: TITLE })).toBeVisible();
	await expect(dialog(phone)).toHaveCount(0);
	// It opens again, over this page.
	await button(phone, frame.textSize).click();
	await expect(dialog(phone)).toBeVisible();
});
