import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import catalogue from '#i18n/en/index';
import { FIRST_TEXT, furtherTexts } from '#i18n/further-texts';
import { languageName } from '#i18n/languages';
import { compose, further as words, reading } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { lookAt, lookAtBothSizes, sayYes, sendNow } from './steps';

const TITLE = '川掃除のお知らせ';
const BODY = '12月6日(日) 午前9時から川掃除をします。\n参加費は500円です。';
const EASY = '川《かわ》の そうじ';
const easyName = languageName('ja-simple');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A browser with a translator of its own, which says what it was asked for. */
const stubTranslator = (page: Page) =>
	page.addInitScript(() => {
		const translator = {
			availability: async () => 'available',
			create: async () => ({
				translate: async (line: string) =>
					line.includes('12月6日') ? 'On December 5 at 9 a.m. Fee: 500 yen.' : 'River cleaning',
				destroy() {},
			}),
		};
		Object.defineProperty(window, 'Translator', { value: translator, configurable: true });
	});

test('a chair writes it easily too and has it translated, answers what differs, and a neighbour reads it so', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone('about:blank', DESK);
	await stubTranslator(chair);
	await chair.goto(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('write'));
	await chair.getByRole('textbox', { name: compose.title, exact: true }).fill(TITLE);
	await chair.getByRole('textbox', { name: compose.body, exact: true }).fill(BODY);

	await button(chair, words.easy).click();
	await expect(chair.getByRole('textbox', { name: words.title(easyName) })).toBeFocused();
	await chair.keyboard.type(EASY);
	const easyBody = chair.getByRole('textbox', { name: words.body(easyName) });
	await easyBody.fill('12月5日《いつか》、午前9時から そうじを します。お金は 500円です。');
	await expect(chair.getByText(words.questions.differs('日付', '12月6日(日)', '12月5日'))).toBeVisible();
	await lookAt(chair, 'ft-write-desk');
	await button(chair, compose.publish).click();
	await expect(chair.getByText(compose.problems.unanswered).first()).toBeVisible();
	await easyBody.fill('12月6日《むいか》、午前9時から そうじを します。お金は 500円です。');
	await expect(chair.getByText(words.questions.title, { exact: true })).toBeHidden();

	await chair.getByText(words.other, { exact: true }).click();
	await button(chair, words.add).click();
	await button(chair, words.translate.press).click();
	await expect(chair.getByRole('textbox', { name: words.title('English') })).toHaveValue('River cleaning');
	await expect(chair.getByText(words.machine, { exact: true })).toBeVisible();
	await chair.getByRole('checkbox', { name: words.questions.meant }).check();
	await expect(chair.getByText(compose.saved)).toBeVisible();
	await chair.reload();
	await expect(easyBody).toHaveValue(/12月6日/);
	await lookAt(chair, 'ft-write-both');
	await button(chair, compose.publish).click();
	await chair.locator('dialog[open]').getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await sendNow(chair);
	await expect(chair.getByText(compose.said.published)).toBeVisible();

	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByRole('link', { name: TITLE }).click();
	await expect(phone.getByText('参加費は500円です。')).toBeVisible();
	await lookAtBothSizes(phone, 'ft-read-first');
	await button(phone, furtherTexts['ja-simple'].read).click();
	await expect(phone.getByText('お金は 500円です。')).toBeVisible();
	await expect(phone.locator('[data-part=body] [lang=ja-simple]')).toBeVisible();
	await lookAtBothSizes(phone, 'ft-read-easy');
	await phone.reload();
	await expect(phone.getByText('お金は 500円です。')).toBeVisible();
	await button(phone, furtherTexts.en.read).click();
	await expect(phone.getByText(furtherTexts.en.machine)).toBeVisible();
	await expect(phone.locator('[data-part=body] [lang=en]')).toHaveText(/December 5/);
	await lookAtBothSizes(phone, 'ft-read-en');
	await button(phone, FIRST_TEXT).click();
	await button(phone, reading.press).click();
	await expect(phone.getByText(reading.thanks)).toBeVisible();

	const neighbour = await openPhone('about:blank', { locale: 'en-US' });
	await neighbour.goto(association.link(await association.householdCard('h2')));
	await neighbour.getByRole('button', { name: catalogue.words.joining.yes }).click();
	// The list names it as it is read.
	await expect(neighbour.locator('a .title[lang=en]')).toHaveText('River cleaning');
	await lookAt(neighbour, 'ft-list-neighbour');
	await neighbour.getByRole('link', { name: 'River cleaning' }).click();
	await expect(neighbour.getByText('On December 5')).toBeVisible();
	await neighbour.getByRole('button', { name: catalogue.words.reading.press }).click();
	await expect(neighbour.getByText(catalogue.words.reading.thanks)).toBeVisible();
	await lookAt(neighbour, 'ft-read-neighbour');
});

test('on a phone the second text stands below the first, and without a translator no button offers one', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone('about:blank');
	await chair.addInitScript(() => Reflect.deleteProperty(window, 'Translator'));
	await chair.goto(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('write'));
	await chair.getByRole('textbox', { name: compose.title, exact: true }).fill(TITLE);
	await chair.getByText(words.other, { exact: true }).click();
	await lookAtBothSizes(chair, 'ft-folded');
	await button(chair, words.add).click();
	await expect(button(chair, words.translate.press)).toHaveCount(0);
	await button(chair, words.remove('English')).click();
	await button(chair, words.easy).click();
	await chair.getByRole('textbox', { name: words.body(easyName) }).fill('12月5日です。');
	await expect(chair.getByText(words.questions.added('日付', '12月5日'))).toBeVisible();
	await lookAtBothSizes(chair, 'ft-write-phone');
});
