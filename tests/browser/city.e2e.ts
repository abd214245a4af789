import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { dayLabel } from '#i18n/format';
import { common, desk, deskTitles, joining, seats } from '#i18n/words';
import { BrowserAssociation } from './association';
import { expect, test, type Town } from './browser';
import { hindrances } from './measures';
import { lookAt, sayYes } from './steps';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayFrom = (days: number) => new Date(Date.now() + 9 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A city of the test's own, and its seat's phone, on the desk. */
async function openCity(town: Town, open: (url: string) => Promise<Page>) {
	const tenant = await BrowserAssociation.foundCity(town.handed.target);
	const city = await open(tenant.link(await tenant.seatCard('seat-city')));
	await sayYes(city);
	await expect(city).toHaveURL(/\/desk$/u);
	return { city, tenant };
}

test("a city prints the chair's card with the address to type, and finds what it founded on its screen", async ({
	town,
	openPhone,
}) => {
	const { city, tenant } = await openCity(town, openPhone);
	await expect(city.getByText(desk.founded.none)).toBeVisible();
	const found = city.getByRole('link', { name: seats.found });
	await expect(found).toHaveClass(/main/u);
	await lookAt(city, 'g-city-100');
	await found.click();
	await city.getByLabel(seats.name).fill('笹川町内会');
	await city.getByLabel(seats.district).fill('椿原学区');
	await city.getByLabel(seats.phone).fill('０８６－０００－０００１');
	await button(city, seats.foundYes).click();
	const place = new URL(tenant.target.origin).host + href('join');
	await expect(city.getByText(place, { exact: true }).first()).toBeVisible();
	await expect(button(city, seats.foundPrint)).toHaveClass(/main/u);
	await lookAt(city, 'g-found-100');
	await city.emulateMedia({ media: 'print' });
	const card = city.getByRole('article').filter({ hasText: '笹川町内会' });
	await expect(card).toBeVisible();
	await expect(card).toContainText(place);
	await expect(card).toContainText('086-000-0001');
	await city.emulateMedia({ media: 'screen' });

	await city.getByRole('link', { name: desk.back(common.roles.city) }).click();
	await button(city, seats.foundLeaveYes).click();
	const line = city.getByRole('listitem').filter({ hasText: '笹川町内会' });
	await expect(line).toContainText(desk.founded.open(dayLabel(dayFrom(7))));
	await expect(line).toContainText(desk.founded.unverified);
	await expect(line.getByRole('link', { name: common.call('086-000-0001') })).toBeVisible();
	await lookAt(city, 'g-city-founded');
});

test("a city founds an association, and its chair comes in by the key on the city's screen", async ({
	town,
	openPhone,
}) => {
	const { city, tenant } = await openCity(town, openPhone);
	const { origin } = tenant.target;
	await city.getByRole('link', { name: seats.found }).click();
	await city.getByRole('button', { name: seats.foundYes }).click();
	await expect(city.getByText(seats.missing)).toHaveCount(3);
	await city.getByLabel(seats.name).fill('笹川町内会');
	await city.getByLabel(seats.district).fill('椿原学区');
	await city.getByLabel(seats.phone).fill('086-000-0001');
	await city.getByRole('button', { name: seats.foundYes }).click();
	await expect(city.getByText(seats.founded('笹川町内会'))).toBeVisible();
	const code = await city.locator('.code').filter({ visible: true }).innerText();

	const chair = await openPhone(origin + href('join'));
	await chair.getByRole('textbox').fill(code);
	await chair.getByRole('textbox').press('Enter');
	await expect(chair.getByText(joining.unverified)).toBeVisible();
	await sayYes(chair);
	await expect(chair).toHaveURL(/\/desk$/u);
	await expect(chair.getByText(desk.unverified.title)).toBeVisible();
	await chair.goto(origin + href('seats'));
	await expect(chair.getByRole('heading', { name: seats.chairDefault })).toBeVisible();
});

test('in the largest letters, what is missing where a city founds stands above the action at the foot', async ({
	town,
	openPhone,
}) => {
	const { city } = await openCity(town, openPhone);
	await city.getByRole('link', { name: seats.found }).click();
	await city.setViewportSize({ width: 320, height: 640 });
	await expect(button(city, seats.foundYes)).toBeVisible();
	await city.evaluate(() => (document.documentElement.dataset.text = '300'));
	expect(await hindrances(city, '300')).toEqual([]);
	await button(city, seats.foundYes).click();
	await expect(city.getByLabel(seats.name)).toBeFocused();
	const [error, action] = await Promise.all(
		[city.getByText(seats.missing).first(), button(city, seats.foundYes)].map((one) => one.boundingBox()),
	);
	expect((error?.y ?? 0) + (error?.height ?? Infinity)).toBeLessThanOrEqual(action?.y ?? 0);
});

test('a city makes the card of a colleague, and its record says so', async ({ town, openPhone }) => {
	const { city } = await openCity(town, openPhone);
	await city.getByRole('link', { name: deskTitles.seats }).click();
	await button(city, seats.open).click();
	const form = city.locator('dialog[open]');
	await expect(form.getByText(seats.roles.city.label)).toBeVisible();
	// A city has no doors and no 班.
	await expect(form.getByLabel(seats.household)).toHaveCount(0);
	await form.getByLabel(seats.seatTitle).fill('岡山市 公民館課');
	await lookAt(city, 'city-seat-form');
	await form.getByRole('button', { name: seats.openYes }).click();
	await expect(city.getByText(seats.opened('岡山市 公民館課'))).toBeVisible();
	await button(city, seats.keyOf('岡山市 公民館課')).click();
	await expect(city.locator('dialog[open] .code')).toBeVisible();
	await city.keyboard.press('Escape');
	await city.getByRole('link', { name: desk.back(common.roles.city) }).click();
	await city.getByRole('link', { name: deskTitles.audit }).click();
	await expect(city.getByText(/岡山市 公民館課/u).first()).toBeVisible();
	await lookAt(city, 'city-audit');
});
