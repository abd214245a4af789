import type { Locator, Page } from '@playwright/test';
import { href } from '#app/pages';
import { circularParts, compose, hints as words, messages, reading, wordList } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { lookAt, lookAtBothSizes, readyOffline, sayYes, sendNow } from './steps';

const TITLE = '用水路の清掃のお願い';
const BODY = [
	'会員各位',
	'用水路の清掃を下記のとおり実施いたしますので、万障お繰り合わせのうえ、ご参集くださいますよう、よろしくお願いいたします。',
	'雨のときは、中止せざるを得ません。',
].join('\n');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const body = (page: Page) => page.getByRole('textbox', { name: compose.body });
const chosen = (field: Locator) =>
	field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
const panel = (page: Page) => page.getByRole('region', { name: /^読みやすくするには/ });
const hint = (page: Page, text: string) => panel(page).getByRole('listitem').filter({ hasText: text });

test('a chair is told how a circular reads more easily, takes some of it, hides some, and sends it as it stands', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await chair.goto(association.target.origin + href('write'));
	await chair.getByRole('textbox', { name: compose.title }).fill(TITLE);
	await body(chair).fill(BODY);
	await expect(panel(chair)).toBeVisible();
	await expect(panel(chair).locator('> ul > li')).toHaveCount(3);
	await lookAt(chair, 'w-hints-desk');

	// Where: the words themselves are chosen in the text.
	await hint(chair, 'せざるを得ません').getByRole('button', { name: words.show }).click();
	await expect(body(chair)).toBeFocused();
	expect(await chosen(body(chair))).toBe('せざるを得ません');

	await hint(chair, words.doubleNegative.what())
		.getByRole('button', { name: words.change('するしかありません') })
		.click();
	await expect(body(chair)).toHaveValue(/中止するしかありません。$/);
	await button(chair, words.undo).click();
	await expect(body(chair)).toHaveValue(BODY);

	await panel(chair).locator('summary').click();
	await hint(chair, 'ご参集くださいますよう')
		.getByRole('button', { name: words.change('集まってください') })
		.click();
	await expect(body(chair)).toHaveValue(/万障お繰り合わせのうえ、集まってください。/);

	await hint(chair, '会員各位').getByRole('button', { name: words.hide }).click();
	await expect(hint(chair, '会員各位')).toBeHidden();
	await expect(chair.getByText(compose.saved)).toBeVisible();
	await chair.reload();
	await expect(panel(chair)).toBeVisible();
	await expect(hint(chair, '会員各位')).toHaveCount(0);

	await button(chair, words.off).click();
	await expect(panel(chair)).toBeHidden();
	await button(chair, compose.publish).click();
	await chair.getByRole('dialog').getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await sendNow(chair);
	await expect(chair.getByText(compose.said.published)).toBeVisible();
});

test('a gathering without day, place and number is led to its boxes; what is filled in is no hint any more', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('write'));
	await chair.getByRole('textbox', { name: compose.title }).fill('夏祭りのお知らせ');
	await body(chair).fill('公園で夏祭りをします。ぜひどうぞ。');
	await button(chair, words.fill(words.places.when)).click();
	await expect(chair.getByLabel(compose.day)).toBeFocused();
	await lookAtBothSizes(chair, 'w-hints-phone');
	await chair.getByLabel(compose.day).fill('2030-08-01');
	await expect(button(chair, words.fill(words.places.place))).toBeVisible();
	await chair.getByRole('textbox', { name: circularParts.fields.place }).fill('中央公園');
	await chair.getByRole('textbox', { name: circularParts.fields.contact }).fill('会長 山田 086-000-0000');
	await expect(panel(chair)).toBeHidden();
	// The last hint leaves the keyboard in the text.
	await body(chair).fill('会員各位');
	await panel(chair).getByRole('button', { name: words.hide }).click();
	await expect(panel(chair)).toBeHidden();
	await expect(body(chair)).toBeFocused();
});

test('while kana become kanji nobody is told anything; offline it works as ever', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await readyOffline(chair);
	await chair.context().setOffline(true);
	await chair.goto(association.target.origin + href('message'));
	const text = chair.getByRole('textbox', { name: messages.text });
	await chair.clock.install();
	await text.dispatchEvent('compositionstart');
	await text.fill('総会につきましては、あとで知らせます。');
	await chair.clock.runFor(5000);
	await expect(panel(chair)).toBeHidden();
	await text.dispatchEvent('compositionend');
	await chair.clock.runFor(1000);
	await expect(panel(chair)).toBeVisible();
	await panel(chair)
		.getByRole('button', { name: words.change('は') })
		.click();
	await expect(text).toHaveValue('総会は、あとで知らせます。');
});

test('the association adds a word, which is a hint at once; takes it off, and takes that back', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('wordList'));
	await expect(chair.getByText(wordList.none)).toBeVisible();
	await lookAtBothSizes(chair, 'w-words-empty');
	const dialog = chair.getByRole('dialog');
	await button(chair, wordList.add).click();
	await dialog.getByLabel(wordList.word).fill('輪番');
	await dialog.getByRole('button', { name: wordList.save }).click();
	await expect(dialog.getByText(wordList.wrong.plain)).toBeVisible();
	await lookAt(chair, 'w-words-dialog');
	await dialog.getByLabel(wordList.plain).fill('順番');
	await dialog.getByRole('button', { name: wordList.save }).click();
	await expect(chair.getByText(wordList.added('輪番'))).toBeVisible();
	await lookAtBothSizes(chair, 'w-words');

	await chair.getByRole('button', { name: wordList.remove }).click();
	await expect(chair.getByText(wordList.none)).toBeVisible();
	await button(chair, wordList.undo).click();
	await expect(chair.getByRole('button', { name: wordList.change })).toBeVisible();

	await chair.goto(association.target.origin + href('message'));
	await chair.getByRole('textbox', { name: messages.text }).fill('ごみ置き場の掃除は、輪番です。');
	await expect(button(chair, words.change('順番'))).toBeVisible();
});

test("a reader puts the day into the phone's calendar, without signal too, and opens the place on a map", async ({
	association,
	openPhone,
}) => {
	const fields = {
		when: { day: '2030-08-01', from: '18:00', to: '21:00' },
		place: '中央公園',
		contact: '山田 086-000-0000',
	};
	const content = { title: '夏祭り', body: 'ぜひどうぞ。', category: 'event', urgent: false, attachments: [] } as const;
	await association.chair({
		name: 'circular.publish',
		args: { id: 'c1', content: { ...content, attachments: [], fields }, audience: { to: 'all' } },
	});
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByText('夏祭り').first().click();
	const map = phone.getByRole('link', { name: reading.toMap });
	await expect(map).toHaveAttribute(
		'href',
		`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent('中央公園')}`,
	);
	await lookAtBothSizes(phone, 'w-facts');
	await readyOffline(phone);
	await phone.reload();
	await phone.context().setOffline(true);
	const saved = phone.waitForEvent('download');
	await button(phone, reading.toCalendar).click();
	expect((await saved).suggestedFilename()).toBe('夏祭り.ics');
});
