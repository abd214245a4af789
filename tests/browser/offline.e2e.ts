import { joining } from '#i18n/words';
import { expect, test } from './browser';
import { readyOffline, sayYes } from './steps';

const WORDS = '今朝の川掃除は中止します。';

test('after one visit the app opens without signal, at the list and at any address', async ({
	association,
	openPhone,
}) => {
	const send = { id: 'c1', text: WORDS, audience: { to: 'all' }, urgent: false } as const;
	await association.chair({ name: 'message.send', args: send });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await expect(phone.getByText(WORDS).first()).toBeVisible();
	await readyOffline(phone);

	await phone.context().setOffline(true);
	await phone.reload();
	await expect(phone.getByText(WORDS).first()).toBeVisible();
	await phone.goto(`${association.target.origin}/circular/c1`);
	await expect(phone.getByText(WORDS).first()).toBeVisible();
	await phone.goto(`${association.target.origin}/lessons`);
	await expect(phone.getByRole('main')).toBeVisible();
});

test('a phone that has no card is shown the way in, with letters of the size that it kept, before the first paint', async ({
	town,
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem('kairan.text', '200'));
	await page.goto(town.origin);
	await expect(page.getByText(joining.welcomeLead)).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.dataset.text)).toBe('200');
	expect(await page.locator('script:not([src])').count()).toBe(0);
});

test('until the scripts are here the page shows its seal, and nothing of that afterwards', async ({ town, page }) => {
	let letGo = () => {};
	const held = new Promise<void>((done) => (letGo = done));
	await page.route('**/_app/start-app.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${town.origin}/settings`, { waitUntil: 'commit' });
	await expect(page.locator('#cover svg')).toBeVisible();
	await expect(page.locator('#cover p')).toBeHidden();
	letGo();
	await expect(page.getByRole('main')).toBeVisible();
	await expect(page.locator('#cover')).toHaveCount(0);
});
