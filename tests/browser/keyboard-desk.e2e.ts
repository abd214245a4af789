import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { furtherTexts } from '#i18n/further-texts';
import { languageName } from '#i18n/languages';
import {
	compose,
	deskTitles,
	further,
	helping,
	hints,
	joining,
	keys as cards,
	reading,
	rosterImport,
	seats,
	speech,
} from '#i18n/words';
import { BrowserAssociation } from './association';
import { DESK, expect, test } from './browser';
import { button, content, dialog, published, TITLE } from './desk';
import { enter, hasFocus, Keyboard } from './keyboard';
import { said, say, stubSpeech } from './stub-speech';
import { allSent } from './steps';

/*
 * The newer journeys by the keyboard alone: what is read aloud, the easy text, the roster and its import, cards as they
 * are printed, and the desks of a volunteer and of a city.
 */

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

/** Prints nothing, and notes that it was asked to. */
const stubPrinter = (page: Page) =>
	page.addInitScript(() => {
		Object.assign(globalThis, { prints: 0, print: () => ((globalThis as unknown as { prints: number }).prints += 1) });
	});
const prints = (page: Page) => page.evaluate(() => (globalThis as unknown as { prints: number }).prints);

test('a circular is read aloud, stopped, gone on with and ended, by keys alone', async ({ association, openPhone }) => {
	await association.chair(published);
	const card = await association.householdCard('h1');
	const page = await openPhone('about:blank');
	await stubSpeech(page, ['ja_JP']);
	await page.goto(association.target.origin + href('join'));
	const keys = new Keyboard(page);
	await enter(keys, card.code.code);
	await keys.press(link(page, TITLE));
	await keys.press(button(page, reading.listen));
	await expect(button(page, speech.pause)).toBeFocused();
	await expect.poll(() => said(page)).toHaveLength(1);
	await keys.press(button(page, speech.pause));
	await keys.press(button(page, speech.next));
	await keys.press(button(page, speech.goOn), 'Space');
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(1);
	await say(page);
	await keys.press(button(page, speech.close));
	await expect(button(page, reading.listen)).toBeFocused();
});

test('a chair writes the easy text beside the first and takes in a roster, by keys alone', async ({
	association,
	openPhone,
}) => {
	const card = await association.seatCard('seat-chair');
	const page = await openPhone(association.target.origin + href('join'), DESK);
	const keys = new Keyboard(page);
	await enter(keys, card.code.code);
	await page.goto(association.target.origin + href('write'));
	await keys.type(page.getByRole('textbox', { name: compose.title, exact: true }), TITLE);
	await keys.type(page.getByRole('textbox', { name: compose.body, exact: true }), content.body);
	// What comes below the text a little later would move what has the focus.
	await expect(page.getByRole('region', { name: hints.title('1') })).toBeVisible();
	await keys.press(button(page, further.easy));
	const easy = languageName('ja-simple');
	await expect(page.getByRole('textbox', { name: further.title(easy) })).toBeFocused();
	await page.keyboard.insertText('川《かわ》の そうじ');
	await keys.type(
		page.getByRole('textbox', { name: further.body(easy) }),
		'みんなで 公園《こうえん》を そうじします。',
	);
	await expect(page.getByText(compose.saved)).toBeVisible();
	await keys.press(button(page, compose.publish));
	await keys.press(dialog(page).getByRole('button', { name: compose.confirmYes, exact: true }));
	await page.waitForURL('**/desk/circular/*');
	await keys.press(button(page, compose.hold.now));
	await allSent(page);

	await page.goto(association.target.origin + href('roster'));
	await keys.press(link(page, deskTitles.rosterImport));
	const file = page.locator('input[type=file]');
	await keys.to(file);
	const csv = '班,氏名\n1班,三宅 節子\n1班,大森 ハル\n1班,新田 一郎\n2班,赤木 キヨ\n2班,岡本 修\n';
	await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await keys.press(button(page, rosterImport.compare));
	await keys.press(button(page, rosterImport.apply));
	await keys.press(link(page, rosterImport.toRoster));
	await keys.press(link(page, /新田 一郎/u));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('新田 一郎');

	const reader = await openPhone(association.target.origin + href('join'));
	const hers = new Keyboard(reader);
	await enter(hers, (await association.householdCard('h1')).code.code);
	await hers.press(link(reader, TITLE));
	await hers.press(button(reader, furtherTexts['ja-simple'].read));
	await expect(reader.locator('[data-part=body] [lang=ja-simple]')).toBeVisible();
});

test('a chair prints a card and leaves the page that holds it, by keys alone', async ({ association, openPhone }) => {
	const card = await association.seatCard('seat-chair');
	const page = await openPhone('about:blank', DESK);
	await stubPrinter(page);
	await page.goto(association.target.origin + href('join'));
	const keys = new Keyboard(page);
	await enter(keys, card.code.code);
	await page.goto(association.target.origin + href('keys'));
	await keys.press(page.getByRole('checkbox', { name: /三宅 節子/u }), 'Space');
	await keys.press(button(page, cards.make('1')));
	await expect(page.getByText(cards.ready)).toBeVisible();
	await expect(button(page, cards.print)).not.toHaveAttribute('aria-disabled', 'true');
	await keys.press(button(page, cards.print));
	expect(await prints(page)).toBe(1);
	await keys.press(button(page, cards.done));
	await keys.press(dialog(page).getByRole('button', { name: cards.leaveYes }));
	await expect(page.getByText(cards.ready)).toHaveCount(0);
	await hasFocus(page, 'after the cards were left');
});

test('a volunteer follows a person by the letters of her card, by keys alone', async ({ association, openPhone }) => {
	await association.chair(
		{ name: 'seat.open', args: { id: 'seat-help', role: 'volunteer', title: 'スマホの手伝い' } },
		published,
	);
	const page = await openPhone(association.target.origin + href('join'));
	const keys = new Keyboard(page);
	await enter(keys, (await association.seatCard('seat-help')).code.code);
	await keys.press(link(page, deskTitles.helping));
	const card = await association.householdCard('h1');
	await keys.press(button(page, helping.letters));
	await expect(page.getByLabel(joining.typeLabel)).toBeFocused();
	await page.keyboard.insertText(card.code.code);
	await page.keyboard.press('Enter');
	const isAt = (step: string) =>
		expect(page.locator('[aria-current=step]')).toHaveAttribute('data-step', step, { timeout: 20_000 });
	await isAt('card');
	await hasFocus(page, 'after the card was taken in');
	await association.enter(card);
	await isAt('homeScreen');
	await keys.press(button(page, helping.tick));
	await isAt('notices');
	await keys.press(button(page, helping.skip));
	await isAt('textSize');
	await keys.press(link(page, helping.leaflet));
	await expect(page.getByRole('heading', { name: helping.paper.heading('三宅 節子') })).toBeVisible();
});

test("a city's seat founds an association, by keys alone", async ({ town, openPhone }) => {
	const city = await BrowserAssociation.foundCity(town.handed.target);
	const page = await openPhone(city.target.origin + href('join'), DESK);
	const keys = new Keyboard(page);
	await enter(keys, (await city.seatCard('seat-city')).code.code);
	await keys.press(link(page, deskTitles.foundAssociation).first());
	await keys.type(page.getByLabel(seats.name), '笹川町内会');
	await keys.type(page.getByLabel(seats.district), '椿原学区');
	await keys.type(page.getByLabel(seats.phone), '086-000-0001');
	await keys.press(button(page, seats.foundYes));
	await expect(page.getByText(seats.founded('笹川町内会'))).toBeVisible();
	await hasFocus(page, 'after it was founded');
	await keys.to(button(page, seats.foundPrint));
});
