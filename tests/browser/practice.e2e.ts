import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { compose, frame, ledger, practice as words, practiceTown as town, reading, troubles } from '#i18n/words';
import { inserted } from '#ui/inserted';
import { DARK, expect, test } from './browser';
import { lookAt, lookAtBothSizes, readyOffline, sayYes, sendNow } from './steps';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const banner = (page: Page) => page.getByRole('region', { name: words.title });
const stores = (page: Page) =>
	page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort());

/** Into the practice town from the first page of a phone that nobody uses yet. */
async function enter(page: Page): Promise<void> {
	await button(page, words.enter).click();
	await expect(banner(page)).toBeVisible();
	await expect(page.getByRole('link', { name: town.circulars[0]!.title })).toBeVisible();
}

const toChair = (page: Page) =>
	page.getByText(frame.toSeat(inserted(town.chair)).replace(/[\u2068\u2069]/gu, '')).click();

test('whoever has no card reads, presses and takes the circular in as the chair, without signal, and nothing stays', async ({
	town: { origin },
	openPhone,
}) => {
	const phone = await openPhone(origin);
	await readyOffline(phone);
	await lookAtBothSizes(phone, 'practice-entry');
	await enter(phone);
	await phone.context().setOffline(true);
	await phone.reload();
	await expect(banner(phone)).toBeVisible();
	await lookAtBothSizes(phone, 'practice-list');

	await phone.getByRole('link', { name: town.circulars[0]!.title }).click();
	await phone.getByRole('button', { name: reading.press }).click();
	await lookAt(phone, 'practice-read');
	await phone.getByRole('link', { name: frame.home, exact: true }).click();

	await toChair(phone);
	await phone.getByRole('link', { name: town.circulars[0]!.title, exact: true }).click();
	await expect(phone.getByText(town.households[0]!).first()).toBeVisible();
	await lookAt(phone, 'practice-ledger');

	await banner(phone).getByRole('button', { name: words.leave }).click();
	await expect(button(phone, words.enter)).toBeVisible();
	await expect.poll(() => stores(phone)).not.toContain('kairan-practice');
});

test('where the device keeps nothing, a sentence says so, and the way in can be pressed again', async ({
	town: { origin },
	openPhone,
}) => {
	const phone = await openPhone(origin);
	await phone.evaluate(() => {
		CacheStorage.prototype.delete = () => Promise.reject(new DOMException('not here', 'UnknownError'));
	});
	await button(phone, words.enter).click();
	await expect(phone.getByRole('alert')).toContainText(troubles.storageUnavailable);
	await expect(button(phone, words.enter)).not.toHaveAttribute('aria-disabled');
	await lookAtBothSizes(phone, 'practice-no-storage');
});

test('a notice comes, and a press on it opens its circular', async ({ town: { origin }, openPhone }) => {
	const phone = await openPhone(origin, DARK);
	await enter(phone);
	await banner(phone).getByText(words.more).click();
	await button(phone, words.notify).click();
	const notice = phone.getByRole('alert', { name: words.noticeLabel });
	await expect(notice).toContainText(town.urgent.title);
	await lookAt(phone, 'practice-notice');
	await notice.getByRole('button', { name: words.noticeOpen }).click();
	await expect(phone.getByRole('heading', { name: town.urgent.title })).toBeVisible();
});

test('the chair writes, the neighbours read, and doors are left to reach', async ({ town: { origin }, openPhone }) => {
	const phone = await openPhone(origin);
	await enter(phone);
	await toChair(phone);
	await phone.goto(origin + href('write'));
	await phone.getByRole('textbox', { name: compose.title }).fill('どんど焼き');
	await phone.getByRole('textbox', { name: compose.body }).fill('1月15日に、河原でどんど焼きをします。');
	await button(phone, compose.publish).click();
	await phone.locator('dialog[open]').getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await phone.waitForURL('**/desk/circular/*');
	await sendNow(phone);
	// Two doors stay open; all others have read within the minute.
	const read = `${ledger.states.readBySelf.short}、${town.households[1]!.replace('　', ' ')}`;
	await expect(phone.getByRole('button', { name: read })).toBeVisible({ timeout: 30_000 });
});

test('a phone that has real circulars finds them untouched after the practice', async ({ association, openPhone }) => {
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await association.chair({
		name: 'message.send',
		args: { id: 'm1', text: '断水です。', audience: { to: 'all' }, urgent: true },
	});
	await phone.goto(association.target.origin + href('lessons'));
	await button(phone, words.enter).click();
	await expect(banner(phone)).toBeVisible();
	await expect(phone.getByText('断水です。')).toHaveCount(0);
	// Another tab, or the app opened anew, is the real one.
	const other = await phone.context().newPage();
	await other.goto(association.target.origin);
	await expect(other.getByText('断水です。').first()).toBeVisible();
	await expect(banner(other)).toHaveCount(0);
	await banner(phone).getByRole('button', { name: words.leave }).click();
	await expect(phone.getByText('断水です。').first()).toBeVisible();
});
