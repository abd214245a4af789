import type { Locator, Page } from '@playwright/test';
import type { Content } from '#contract/content';
import { common, joining, reading, scan as words, titles, troubles } from '#i18n/words';
import { expect, test as base } from './browser';
import { launchWithCamera, photoOf, type FakeCamera } from './fake-camera';
import { countHands } from './count-hands';
import { lookAtBothSizes } from './steps';

const content: Content = {
	title: '秋の一斉清掃',
	body: '公園を掃除します。',
	fields: {},
	category: 'cleaning',
	urgent: false,
	attachments: [],
};
const published = { name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } } as const;
const SECRET = 'AbCdEfGhIjKlMnOpQrSt_-';

/** `openCamera(camera, path)` opens a page on a phone with such a camera, whose reader of QR codes is ours. */
const test = base.extend<{ openCamera: (camera: FakeCamera, url: string) => Promise<Page> }>({
	openCamera: async ({ contextOptions, watch }, use) => {
		const ends: (() => Promise<void>)[] = [];
		await use(async (camera, url) => {
			const { browser, end } = await launchWithCamera(camera);
			ends.push(end);
			const context = await browser.newContext(contextOptions);
			await watch.over(context);
			const page = await context.newPage();
			await page.goto(url);
			return page;
		});
		for (const end of ends) await end();
	},
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: joining.scan });

/** From a page of the way in to the open dialog. */
async function openScan(page: Page): Promise<Locator> {
	await button(page, joining.scan).click();
	await expect(dialog(page)).toBeVisible();
	return dialog(page);
}

/** Reads the first circular and presses its seal. */
async function read(page: Page): Promise<void> {
	await page.getByRole('link', { name: content.title }).click();
	await button(page, reading.press).click();
	await expect(page.getByText(reading.thanks)).toBeVisible();
}

test('from the card to the first receipt: five presses, and one for the camera; nothing typed', async ({
	association,
	openCamera,
}) => {
	await association.chair(published);
	const card = association.link(await association.householdCard('h1'));
	const page = await openCamera({ sees: card }, 'about:blank');
	const hands = await countHands(page.context());
	await page.goto(association.target.origin);
	await page.getByRole('link', { name: joining.welcomeButton }).click();
	await openScan(page);
	await expect(page.getByRole('heading', { name: joining.question('三宅 節子') })).toBeVisible();
	await expect(dialog(page)).toBeHidden();
	await button(page, joining.yes).click();
	await read(page);
	expect(hands).toEqual({ presses: 5, keys: 0 });
});

test('by the phone’s own camera: three presses, nothing typed', async ({ association, openPhone }) => {
	await association.chair(published);
	const page = await openPhone('about:blank');
	const hands = await countHands(page.context());
	await page.goto(association.link(await association.householdCard('h1')));
	await button(page, joining.yes).click();
	await read(page);
	expect(hands).toEqual({ presses: 3, keys: 0 });
});

test('the poster of a circular leads to it', async ({ association, openCamera }) => {
	const { origin } = association.target;
	const page = await openCamera({ sees: `${origin}/circular/c1` }, `${origin}/join`);
	await openScan(page);
	await page.waitForURL(`${origin}/circular/c1`);
});

test('a seat’s key is read in the app, and a card that is used up says so as ever', async ({
	association,
	openCamera,
}) => {
	const { origin } = association.target;
	const card = association.link(await association.seatCard('seat-leader-1'));
	const page = await openCamera({ sees: card }, `${origin}/join`);
	await openScan(page);
	await button(page, joining.yes).click();
	await page.waitForURL(`${origin}/desk`);
	const other = await openCamera({ sees: card }, `${origin}/join`);
	await openScan(other);
	await expect(other.getByRole('alert')).toContainText(joining.callHint);
	await expect(other.getByLabel(joining.typeLabel)).toBeVisible();
});

test('a foreign code is never opened, and the card of another Kairan is not tried', async ({ town, openCamera }) => {
	for (const [sees, wrong] of [
		['https://evil.example/pay', words.wrong.foreign],
		[`https://other.example/join#${SECRET}`, words.wrong.elsewhere],
	] as const) {
		const page = await openCamera({ sees }, `${town.origin}/join`);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const scan = await openScan(page);
		await expect(scan.getByText(wrong)).toBeVisible();
		expect(asked.filter((url) => !url.startsWith(town.origin) || url.includes('/api/'))).toEqual([]);
		expect(page.url()).toBe(`${town.origin}/join`);
	}
});

test('the picture is large in any letters, and the camera goes off with the dialog and with the page', async ({
	town,
	openCamera,
}) => {
	const page = await openCamera({ sees: '' }, `${town.origin}/join`);
	const scan = await openScan(page);
	const video = scan.locator('video');
	await expect(scan.getByRole('status')).toHaveText(words.looking);
	await lookAtBothSizes(page, 'scan');
	for (const size of ['100', '300']) {
		await page.evaluate((text) => (document.documentElement.dataset.text = text), size);
		const box = await video.boundingBox();
		expect(box?.height).toBeGreaterThan(0.4 * 800);
		expect(box?.width).toBe(360);
	}
	const track = await video.evaluateHandle((one: HTMLVideoElement) => {
		const stream = one.srcObject as MediaStream;
		return stream.getVideoTracks()[0];
	});
	expect(await track.evaluate((one) => one?.readyState)).toBe('live');
	await page.keyboard.press('Escape');
	await expect(scan).toBeHidden();
	await expect.poll(() => track.evaluate((one) => one?.readyState)).toBe('ended');
	await expect(button(page, joining.scan)).toBeFocused();
});

test('while nobody looks at the page the camera is off, and on again with the page', async ({ town, openCamera }) => {
	const page = await openCamera({ sees: '' }, `${town.origin}/join`);
	const video = (await openScan(page)).locator('video');
	const isOn = () => video.evaluate((one: HTMLVideoElement) => one.srcObject !== null);
	const turn = (state: string) =>
		page.evaluate((is) => {
			Object.defineProperty(document, 'visibilityState', { value: is, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}, state);
	await expect.poll(isOn).toBe(true);
	await turn('hidden');
	await expect.poll(isOn).toBe(false);
	await turn('visible');
	await expect.poll(isOn).toBe(true);
});

test('what is not allowed, or not there, is said with what to do next, for the eye and the ear', async ({
	town,
	openCamera,
}) => {
	for (const [camera, trouble] of [
		['refused', 'denied'],
		['none', 'none'],
	] as const) {
		const page = await openCamera(camera, `${town.origin}/join`);
		const scan = await openScan(page);
		await expect(scan.getByRole('alert')).toContainText(words.troubles[trouble]);
		await expect(scan.getByRole('alert')).toContainText(words.todo[trouble]);
		await lookAtBothSizes(page, `scan-${trouble}`);
		await button(page, words.letters).click();
		await expect(scan).toBeHidden();
		await expect(page.getByLabel(joining.typeLabel)).toBeFocused();
	}
});

test('where there is no camera for pages at all, a photo of the card is read', async ({ association, openPhone }) => {
	const card = association.link(await association.householdCard('h1'));
	const page = await openPhone('about:blank');
	await page.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
	await page.goto(`${association.target.origin}/join`);
	const scan = await openScan(page);
	await expect(scan.getByRole('alert')).toContainText(words.troubles.missing);
	const photo = async (text: string) => ({ name: 'photo.png', mimeType: 'image/png', buffer: await photoOf(text) });
	await scan
		.getByLabel(words.photo)
		.first()
		.setInputFiles(await photo(''));
	await expect(scan.getByRole('alert')).toContainText(words.troubles.nothingInPhoto);
	await scan.locator('input[type=file]').setInputFiles(await photo(card));
	await expect(page.getByRole('heading', { name: joining.question('三宅 節子') })).toBeVisible();
	await expect(page).toHaveTitle(`${titles.join} - ${common.app}`);
});

test('in a hall without signal the card is still read, once the reader was here', async ({ town, openCamera }) => {
	const page = await openCamera({ sees: town.householdLink('h1-05') }, `${town.origin}/join`);
	await openScan(page);
	await expect(button(page, joining.no)).toBeVisible();
	await page.goto(`${town.origin}/join`);
	await page.context().setOffline(true);
	await openScan(page);
	await expect(page.getByRole('alert')).toContainText(troubles.unreachable);
	await page.context().setOffline(false);
});
