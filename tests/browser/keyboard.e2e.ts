import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import {
	answers,
	common,
	compose,
	desk as words,
	deskTitles,
	display,
	frame,
	ledger,
	list,
	practice,
	practiceTown,
	reading,
	replies,
	titles,
} from '#i18n/words';
import { DESK, expect, test } from './browser';
import { button, content, dialog, published, TITLE } from './desk';
import { enter, hasFocus, Keyboard } from './keyboard';
import { sayYes } from './steps';

/*
 * Each journey by the keyboard alone: Tab, Shift+Tab, Enter, Space, the arrows, Escape and letters. The focus is seen
 * at each step of the way, and never falls to the page's body.
 */

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

test('a resident: card, letters, list, circular, seal and its way back, by keys alone', async ({
	association,
	openPhone,
}) => {
	await association.chair(published, {
		name: 'message.send',
		args: { id: 'n1', text: '集金に回ります。', audience: { to: 'all' }, urgent: false },
	});
	const card = await association.householdCard('h1');
	const page = await openPhone(association.target.origin + href('join'));
	const keys = new Keyboard(page);
	await enter(keys, card.code.code);

	await keys.press(button(page, frame.textSize));
	await keys.choose(dialog(page).getByRole('radio', { name: new RegExp(`^${display.sizes['150']}`, 'u') }));
	await keys.escape();
	await expect(button(page, frame.textSize)).toBeFocused();
	await expect(page.locator('html')).toHaveAttribute('data-text', '150');

	await keys.press(link(page, TITLE));
	await keys.press(button(page, reading.press), 'Space');
	await keys.press(button(page, reading.undo));
	await expect(button(page, reading.press)).toBeFocused();
	await expect(button(page, reading.press)).toHaveAttribute('aria-pressed', 'false');
	await keys.press(button(page, reading.press));
	await expect(button(page, reading.undo)).toBeVisible();
	// The way back runs out while the focus is on it.
	await keys.to(button(page, reading.undo));
	await expect(button(page, reading.undo)).toHaveCount(0, { timeout: 20_000 });
	await hasFocus(page, 'after the way back ran out');
	await keys.to(link(page, reading.toList), true);
	await page.keyboard.press('Enter');
	await expect(link(page, TITLE)).toContainText(list.said.read);
	await hasFocus(page, 'after the way to the list');

	for (const name of [titles.settings, frame.helpWhole, titles.help]) {
		await keys.press(link(page, name).first());
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		// What comes from the phone's store a moment later would push what has the focus out of the window.
		if (name === titles.settings) await page.getByRole('checkbox', { name: answers.allowCheck }).waitFor();
		await keys.press(link(page, frame.home).first());
		await link(page, TITLE).waitFor();
	}
	await keys.press(link(page, '集金に回ります。'));
	await keys.type(page.getByRole('textbox', { name: replies.write }), 'その日は留守です。');
	await keys.press(button(page, replies.send));
	await expect(page.getByText('その日は留守です。')).toBeVisible();
	await hasFocus(page, 'after the reply');
});

test('the practice town: in, a circular, the seal, and out again, by keys alone', async ({ town, openPhone }) => {
	const page = await openPhone(town.origin);
	const keys = new Keyboard(page);
	await keys.press(button(page, practice.enter));
	await keys.press(link(page, practiceTown.circulars[0]!.title));
	await keys.press(button(page, reading.press));
	await keys.to(button(page, practice.leave), true);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: practice.title })).toHaveCount(0);
});

test('a chair: writes, stops, publishes, corrects and withdraws, by keys alone', async ({ association, openPhone }) => {
	const card = await association.seatCard('seat-chair');
	const page = await openPhone(association.target.origin + href('join'), DESK);
	const keys = new Keyboard(page);
	await enter(keys, card.code.code);
	await page.goto(association.target.origin + href('desk'));

	const publish = async () => {
		await keys.press(button(page, compose.publish));
		await keys.press(dialog(page).getByRole('button', { name: compose.confirmYes, exact: true }));
		await page.waitForURL('**/desk/circular/*');
	};
	await keys.press(link(page, words.write));
	await keys.type(page.getByRole('textbox', { name: compose.title }), TITLE);
	await keys.type(page.getByRole('textbox', { name: compose.body }), content.body);
	await keys.press(button(page, compose.publish));
	await keys.escape();
	await expect(button(page, compose.publish)).toBeFocused();
	await publish();
	await keys.press(button(page, compose.hold.stop));
	await expect(page.getByRole('textbox', { name: compose.title })).toHaveValue(TITLE);
	await publish();
	await keys.press(button(page, compose.hold.now));
	await hasFocus(page, 'after it was sent');

	await keys.press(button(page, compose.actions.correct));
	await keys.type(page.getByRole('textbox', { name: compose.body }), '軍手をお持ちください。');
	await keys.press(button(page, compose.publishCorrection));
	await keys.press(dialog(page).getByRole('button', { name: compose.confirmYes, exact: true }));
	await page.waitForURL('**/desk/circular/*');
	await keys.press(button(page, compose.hold.now));
	await expect(page.getByRole('region', { name: ledger.text })).toContainText('軍手');

	await keys.press(button(page, compose.actions.withdraw));
	await keys.choose(dialog(page).getByRole('radio', { name: compose.actions.cancelled.cancelled.label }));
	await keys.type(dialog(page).getByRole('textbox'), '雨のため');
	await keys.press(dialog(page).getByRole('button', { name: compose.actions.cancelYes, exact: true }));
	await expect(page.getByText(compose.said.cancelled)).toBeVisible();
	await hasFocus(page, 'after it was cancelled');

	// A draft that is thrown away takes its row, and its button, with it.
	await page.goto(association.target.origin + href('write'));
	await keys.type(page.getByRole('textbox', { name: compose.title }), '下書き');
	await expect(page.getByText(compose.saved)).toBeVisible();
	await page.goto(association.target.origin + href('desk'));
	await keys.press(button(page, words.draftDrop));
	await keys.press(button(page, words.undo));
	await keys.press(button(page, words.draftDrop));
	await keys.press(page.locator('.undo').getByRole('button', { name: common.close }));
	await keys.press(link(page, deskTitles.roster).first());
});

test('in forced colours the one that is chosen shows when it has the focus', async ({ association, openPhone }) => {
	const card = await association.householdCard('h1');
	const page = await openPhone(association.link(card), { forcedColors: 'active' });
	await sayYes(page);
	await button(page, frame.textSize).click();
	const chosen = dialog(page).locator('.options-in-a-row .option:has(:checked)').first();
	const outline = () => chosen.evaluate((one) => getComputedStyle(one).outlineStyle);
	expect(await outline()).toBe('none');
	await new Keyboard(page).to(chosen.getByRole('radio'));
	expect(await outline()).toBe('solid');
});
