import type { BrowserContext, Page } from '@playwright/test';
import type { PushPayload, SubscriptionReply, SubscriptionRequest } from '#contract/subscription';
import { UNREADABLE } from '#i18n/notices';
import { ledger, push as words, reading } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DESK, expect, test } from './browser';
import { CAN_SHOW_NOTICES, launchSystem, pushService, shownNotices } from './system-chromium';
import { standInForPushService } from './stand-in-push';
import { lookAt, readyOffline, sayYes } from './steps';

const VAPID_KEY = Buffer.from(new Uint8Array(65).fill(4)).toString('base64url');
const ENDPOINT = 'https://push.example/1';
const KEYS = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };

const text = (page: Page, said: string) => page.getByText(said, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Answers for the server, and notes what it is told of how to wake this phone. */
async function answerSubscriptions(context: BrowserContext, vapidKey: string | null): Promise<SubscriptionRequest[]> {
	const told: SubscriptionRequest[] = [];
	const reply: SubscriptionReply = { vapidKey };
	await context.route('**/api/subscription', async (route) => {
		told.push(route.request().postDataJSON() as SubscriptionRequest);
		await route.fulfill({ json: reply });
	});
	return told;
}

const sendMessage = (association: BrowserAssociation, id: string, message: string) =>
	association.chair({
		name: 'message.send',
		args: { id, text: message, audience: { to: 'all' }, urgent: false },
	});

async function withTextSize(page: Page, size: '100' | '300'): Promise<void> {
	await page.evaluate((chosen) => localStorage.setItem('kairan.text', chosen), size);
	await page.reload();
}

/** A household's phone with a message before it that was not read yet. Answers what the server is told from now on. */
async function openMessage(
	association: BrowserAssociation,
	page: Page,
	vapidKey: string | null,
): Promise<SubscriptionRequest[]> {
	await sendMessage(association, 'c1', '中止です');
	const told = await answerSubscriptions(page.context(), vapidKey);
	await standInForPushService(page, { endpoint: ENDPOINT, keys: KEYS });
	await page.goto(association.link(await association.householdCard('h1')));
	await sayYes(page);
	await page.getByRole('link', { name: '中止です' }).click();
	await expect(button(page, reading.press)).toHaveAttribute('aria-pressed', 'false');
	return told;
}

const endpoints = (told: SubscriptionRequest[]) => told.map(({ subscription }) => subscription?.endpoint ?? null);

test('after the first 読みました a phone offers to tell of the next; a yes registers it, each launch again', async ({
	association,
	page,
}) => {
	const told = await openMessage(association, page, VAPID_KEY);
	await readyOffline(page);
	await expect(text(page, words.offerTitle)).toHaveCount(0);
	expect(told).toEqual([]);

	await button(page, reading.press).click();
	await expect(text(page, words.offerTitle)).toBeVisible();
	await lookAt(page, 'notices-offer-100');
	await withTextSize(page, '300');
	await expect(text(page, words.offerTitle)).toBeVisible();
	await lookAt(page, 'notices-offer-300');
	await withTextSize(page, '100');
	expect(new Set(endpoints(told))).toEqual(new Set([null]));

	await button(page, words.accept).click();
	await expect(text(page, words.states.on)).toBeVisible();
	expect(told.at(-1)).toMatchObject({ subscription: { endpoint: ENDPOINT, keys: KEYS }, language: 'ja', titles: true });
	await lookAt(page, 'notices-on');

	const before = told.length;
	await page.reload();
	await expect.poll(() => endpoints(told.slice(before))).toEqual([ENDPOINT]);
	await expect(button(page, reading.press)).toHaveAttribute('aria-pressed', 'true');
	await expect(text(page, words.offerTitle)).toHaveCount(0);
});

test('「あとで」 puts the offer away, and the settings switch the notices on, off, and their titles', async ({
	association,
	page,
}) => {
	const told = await openMessage(association, page, VAPID_KEY);
	await button(page, reading.press).click();
	await button(page, words.later).click();
	await expect(text(page, words.offerTitle)).toHaveCount(0);
	await page.reload();
	await expect(button(page, reading.press)).toHaveAttribute('aria-pressed', 'true');
	await expect(text(page, words.offerTitle)).toHaveCount(0);

	await page.goto(`${association.target.origin}/settings`);
	await expect(text(page, words.states.off)).toBeVisible();
	await lookAt(page, 'notices-settings-off-100');
	await button(page, words.accept).click();
	await expect(text(page, words.states.on)).toBeVisible();
	await lookAt(page, 'notices-settings-on-100');
	await withTextSize(page, '300');
	await expect(text(page, words.states.on)).toBeVisible();
	await lookAt(page, 'notices-settings-on-300');
	await withTextSize(page, '100');

	const titles = page.getByRole('checkbox', { name: words.titles });
	await expect(titles).toBeChecked();
	await titles.uncheck();
	await expect.poll(() => told.at(-1)?.titles).toBe(false);
	await button(page, words.switchOff).click();
	await expect(text(page, words.states.off)).toBeVisible();
	expect(told.at(-1)?.subscription).toBeNull();
	await page.reload();
	await expect(text(page, words.states.off)).toBeVisible();
	expect(new Set(endpoints(told.slice(-2)))).toEqual(new Set([null]));
});

test('where the server sends no notices nothing is offered, in the settings neither', async ({ association, page }) => {
	const told = await openMessage(association, page, null);
	await button(page, reading.press).click();
	await expect.poll(() => told.length).toBeGreaterThan(0);
	await page.goto(`${association.target.origin}/settings`);
	await expect.poll(() => told.length).toBeGreaterThan(1);
	await expect(page.getByRole('heading', { name: words.section })).toHaveCount(0);
});

test('an open ledger follows a reading by itself', async ({ association, openPhone }) => {
	await sendMessage(association, 'c1', '中止です');
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByRole('link', { name: '中止です' }).click();
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await chair.goto(`${association.target.origin}/desk/circular/c1`);
	const door = chair.getByRole('button', { name: ledger.doorLabel('三宅 節子', ledger.states.unread.short, false) });
	await expect(door).toBeVisible();
	await button(phone, reading.press).click();
	// Five seconds in which it can be taken back, then ten at most.
	const read = ledger.doorLabel('三宅 節子', ledger.states.readBySelf.short, false);
	await expect(chair.getByRole('button', { name: read })).toBeVisible({ timeout: 16_000 });
});

test.describe('the worker itself', () => {
	test.skip(!CAN_SHOW_NOTICES.yes, CAN_SHOW_NOTICES.why);

	test('shows the notice of a push, also of one that nobody can read, and the open page has what is new at once', async ({
		association,
		contextOptions,
		watch,
	}) => {
		const browser = await launchSystem();
		try {
			const context = await browser.newContext({ ...contextOptions, permissions: ['notifications'] });
			await watch.over(context);
			await answerSubscriptions(context, null);
			const page = await context.newPage();
			await page.goto(association.link(await association.householdCard('h1')));
			await sayYes(page);
			await readyOffline(page);
			const deliver = await pushService(page, association.target.origin);

			await sendMessage(association, 'c1', '中止です');
			const payload: PushPayload = {
				web_push: 8030,
				mutable: true,
				notification: { title: 'お知らせ：中止です', lang: 'ja', tag: 'c1', navigate: '/circular/c1' },
			};
			await deliver(JSON.stringify(payload));
			await expect(page.getByRole('link', { name: '中止です' })).toBeVisible();
			await expect.poll(() => shownNotices(page)).toEqual([{ title: 'お知らせ：中止です', lang: 'ja', tag: 'c1' }]);

			const corrected = { ...payload.notification, title: '取り下げ：中止です' };
			await deliver(JSON.stringify({ ...payload, notification: corrected }));
			await expect.poll(() => shownNotices(page)).toEqual([{ title: '取り下げ：中止です', lang: 'ja', tag: 'c1' }]);

			await deliver('<!doctype html>');
			await expect.poll(async () => (await shownNotices(page)).map(({ title }) => title)).toContain(UNREADABLE);
		} finally {
			await browser.close();
		}
	});
});
