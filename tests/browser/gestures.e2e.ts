import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { GESTURES, type Gesture } from '#features/gestures/gestures';
import { numberLabel } from '#i18n/format';
import { common, gestures as words, joining, practice, reading, titles } from '#i18n/words';
import { DARK, expect, test } from './browser';
import { pinch, slideTo, spread, tap } from './fingers';
import { lookAt, lookAtBothSizes, readyOffline } from './steps';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stage = (page: Page) => page.getByRole('region', { name: practice.title });
const result = (page: Page) => page.locator('[data-done]');
const counted = (done: number) => words.count(numberLabel(done), numberLabel(GESTURES.length));
const enlarge = (page: Page) => stage(page).getByRole('button', { name: reading.enlarge });

/** Each gesture as a finger does it. */
const BY_FINGER: Record<Gesture, (page: Page) => Promise<void>> = {
	press: (page) => tap(button(page, joining.yes)),
	choose: (page) => tap(stage(page).locator('label').nth(2)),
	close: async (page) => {
		await tap(button(page, words.close.show));
		await tap(button(page, common.close));
	},
	open: (page) => tap(stage(page).getByRole('link').first()),
	scroll: (page) => slideTo(page.getByText(words.scroll.end)),
	zoom: (page) => spread(page),
	seal: (page) => tap(stage(page).getByRole('button', { name: reading.press })),
	back: (page) => tap(stage(page).getByRole('link', { name: reading.toList })),
	notice: async (page) => {
		await tap(button(page, practice.notify));
		await tap(page.getByRole('alert').getByRole('button', { name: practice.noticeOpen }));
	},
	type: async (page) => {
		await tap(stage(page).getByRole('textbox'));
		await page.keyboard.type('k7qm');
	},
};

/** Each gesture without a finger, as the lesson says it; the others are pressed with Enter. */
const BY_KEY: Record<Gesture, (page: Page) => Promise<void>> = {
	press: (page) => button(page, joining.yes).press('Enter'),
	choose: (page) => stage(page).getByRole('radio').first().press('ArrowDown'),
	close: async (page) => {
		await button(page, words.close.show).press('Enter');
		await page.locator('dialog[open]').waitFor();
		await page.keyboard.press('Escape');
	},
	open: (page) => stage(page).getByRole('link').first().press('Enter'),
	scroll: (page) => page.keyboard.press('End'),
	zoom: async (page) => {
		await enlarge(page).press('Enter');
		await page.locator('dialog[open]').getByRole('button', { name: reading.zoomIn }).press('Enter');
		await page.keyboard.press('Escape');
	},
	seal: (page) => stage(page).getByRole('button', { name: reading.press }).press('Enter'),
	back: (page) => stage(page).getByRole('link', { name: reading.toList }).press('Enter'),
	notice: async (page) => {
		await button(page, practice.notify).press('Enter');
		await page.getByRole('alert').getByRole('button', { name: practice.noticeOpen }).press('Enter');
	},
	type: (page) => stage(page).getByRole('textbox').pressSequentially('K7QM'),
};

test('ten lessons are done with a finger, one after the other, without signal, and stay done', async ({
	town: { origin },
	openPhone,
}) => {
	const phone = await openPhone(origin + href('help'));
	await readyOffline(phone);
	await tap(phone.getByRole('link', { name: titles.gestures }));
	await phone.context().setOffline(true);
	await tap(phone.getByRole('link', { name: words.start }));
	for (const [at, gesture] of GESTURES.entries()) {
		await test.step(gesture, async () => {
			await expect(phone.getByRole('heading', { level: 1 })).toContainText(words[gesture].title);
			await expect(result(phone)).toHaveCount(0);
			await BY_FINGER[gesture](phone);
			await expect(result(phone)).toContainText(counted(at + 1));
			// The window stays enlarged from page to page.
			if (gesture === 'zoom') await pinch(phone);
			await lookAt(phone, `gestures-${gesture}-done`);
		});
		if (at < GESTURES.length - 1) await phone.getByRole('link', { name: words.next }).press('Enter');
	}
	await expect(result(phone)).toContainText(words.allDone);
	await phone.goto(origin + href('gestures'));
	await expect(phone.getByRole('status').filter({ hasText: counted(GESTURES.length) })).toBeVisible();
	await lookAt(phone, 'gestures-all-done');
	await tap(button(phone, words.restart));
	await expect(phone.getByRole('status').filter({ hasText: counted(0) })).toBeVisible();
});

test('each lesson can be done with the keyboard alone, on a dark and narrow screen', async ({
	town: { origin },
	openPhone,
}) => {
	const phone = await openPhone(origin + href('gestures'), { ...DARK, viewport: { width: 320, height: 640 } });
	for (const [at, gesture] of GESTURES.entries()) {
		await test.step(gesture, async () => {
			await phone.goto(origin + href('gesture', { gesture }));
			await expect(phone.getByRole('heading', { level: 1 })).toContainText(words[gesture].title);
			await lookAtBothSizes(phone, `gestures-dark-${gesture}`);
			await BY_KEY[gesture](phone);
			await expect(result(phone)).toContainText(counted(at + 1));
			if (gesture !== 'choose') await expect(result(phone)).toBeFocused();
		});
	}
});

test('what was pressed instead is said, and does not count', async ({ town: { origin }, openPhone }) => {
	const phone = await openPhone(origin + href('gesture', { gesture: 'press' }));
	await button(phone, joining.no).tap();
	await expect(phone.getByRole('status').filter({ hasText: words.press.other })).toBeVisible();
	await expect(result(phone)).toHaveCount(0);
	await lookAt(phone, 'gestures-press-other');
});

test('the page of lessons leads there', async ({ town: { origin }, openPhone }) => {
	const phone = await openPhone(origin + href('lessons'));
	await phone.getByRole('link', { name: titles.gestures }).tap();
	await expect(phone.getByRole('heading', { level: 1, name: titles.gestures })).toBeVisible();
});
