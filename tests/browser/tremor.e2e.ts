import type { Locator, Page } from '@playwright/test';
import { href } from '#app/pages';
import {
	common,
	display,
	frame,
	helper,
	joining,
	lessons,
	practice,
	practiceTown,
	reading,
	scan,
	titles,
} from '#i18n/words';
import { expect, test } from './browser';
import { button, dialog } from './desk';
import { sayYes } from './steps';
import { hold, tapTwice } from './tremor';

/*
 * A finger that trembles presses twice, or cannot let go. The second press does nothing to what the first one opened,
 * and does not change back what it changed; a press that takes long is a press.
 */

/** The whole row of a thing to choose, which is pressed for it. */
const rowOf = (field: Locator) => field.page().locator('label').filter({ has: field });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('in the practice town: in, a circular, its seal, what can be tried, and out', async ({ town, openPhone }) => {
	const phone = await openPhone(town.origin);
	await tapTwice(button(phone, practice.enter));
	const banner = phone.getByRole('region', { name: practice.title });
	await expect(banner).toBeVisible();
	await hold(phone.getByRole('link', { name: practiceTown.circulars[0]!.title }));
	await hold(button(phone, reading.press));
	await expect(button(phone, reading.press)).toHaveAttribute('aria-pressed', 'true');
	await tapTwice(banner.getByText(practice.more));
	await expect(button(phone, practice.notify)).toBeVisible();
	await hold(banner.getByText(practice.more));
	await expect(button(phone, practice.notify)).toBeHidden();
	await hold(button(phone, practice.leave));
	await expect(button(phone, practice.enter)).toBeVisible();
});

test('settings and languages: each is chosen once, and stays so', async ({ association, openPhone }) => {
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.goto(association.target.origin + href('lessons'));
	await tapTwice(link(phone, lessons.settings));
	await expect(phone.getByRole('heading', { level: 1, name: titles.settings })).toBeVisible();
	await expect(dialog(phone)).toHaveCount(0);
	const ruler = phone.getByRole('checkbox', { name: display.ruler });
	await tapTwice(rowOf(ruler));
	await expect(ruler).toBeChecked();
	await hold(rowOf(ruler));
	await expect(ruler).not.toBeChecked();
	const dark = phone.getByRole('radio', { name: display.themes.dark, exact: true });
	await hold(rowOf(dark));
	await expect(dark).toBeChecked();
	await tapTwice(button(phone, 'English'));
	await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
	await hold(button(phone, '日本語'));
	await expect(phone.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(phone.getByRole('heading', { level: 1, name: titles.settings })).toBeVisible();
});

test('the camera and the languages over the way in open by two presses, and close by a long one', async ({
	town,
	openPhone,
}) => {
	const phone = await openPhone(town.origin + href('join'));
	for (const name of [joining.scan, frame.language]) {
		await tapTwice(button(phone, name));
		await expect(phone.getByRole('dialog', { name })).toBeVisible();
		// This phone has no camera.
		if (name === joining.scan) await expect(dialog(phone).getByText(scan.troubles.none)).toBeVisible();
		await hold(dialog(phone).getByRole('button', { name: common.close }));
		await expect(dialog(phone)).toHaveCount(0);
	}
});

test('the screen of whoever answers the telephone looks a number up once', async ({ town, openPhone }) => {
	const phone = await openPhone(town.origin + href('helper'));
	await hold(button(phone, helper.look));
	await expect(phone.getByText(helper.short)).toBeVisible();
	await phone.getByLabel(helper.label).fill('12345678');
	await tapTwice(button(phone, helper.look));
	await expect(phone.getByText(helper.misheard)).toBeVisible();
	await expect(phone).toHaveURL(new RegExp(`${href('helper')}$`, 'u'));
});
