import type { Locator } from '@playwright/test';
import { href } from '#app/pages';
import { DAY_MS } from '#domain/moment';
import { deliveryTest as words, deskTitles, list, reading } from '#i18n/words';
import { expect } from './browser';
import { setClock } from './clock';
import { button, dialog, test } from './desk';
import { BACK_TO_DESK, lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const TITLE = '届く確認';

test('the chair tests which phones work; a household presses once, a 班長 has nothing to do, and the volunteer gets a sheet', async ({
	association,
	openPhone,
	chair,
}) => {
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	// A phone that nobody takes out of its drawer.
	await association.enter(await association.householdCard('h3'));

	await chair.reload();
	await chair.getByRole('link', { name: deskTitles.deliveryTest }).click();
	await expect(chair.getByText(words.never)).toBeVisible();
	await lookAtBothSizes(chair, 't-start');
	await button(chair, words.start).click();
	await lookAt(chair, 't-question');
	const sent = chair.waitForResponse(/\/api\/push$/u);
	await dialog(chair).getByRole('button', { name: words.yes }).click();
	await sent;
	const group = (proof: keyof typeof words.proofs) => chair.locator(`[data-proof="${proof}"]`);
	await expect(group('pending')).toContainText('三宅 節子');
	await expect(group('none')).toContainText('大森 ハル');
	await lookAtBothSizes(chair, 't-result');

	await phone.reload();
	await phone.getByRole('link', { name: TITLE }).click();
	await expect(phone.getByText(reading.test.hint)).toBeVisible();
	await lookAtBothSizes(phone, 't-reading');
	const pressed = phone.waitForResponse(/\/api\/push$/u);
	await phone.getByRole('button', { name: reading.test.press }).click();
	await pressed;
	await phone.getByRole('link', { name: reading.toList }).click();
	await expect(phone.getByRole('link', { name: TITLE })).toContainText(list.said.read);

	await chair.reload();
	await expect(group('proven')).toContainText('三宅 節子');
	await expect(group('pending')).toContainText('赤木 キヨ');
	await expect(button(chair, words.toPrint)).toHaveCount(0);
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	const line = chair.getByRole('article').filter({ hasText: TITLE });
	await expect(line).toContainText(words.count(words.proofs.proven.title, '1'));
	// Its four counts stand side by side.
	expect(await line.evaluate((one) => one.clientHeight)).toBeLessThan(120);
	const left = (part: Locator) => part.evaluate((one) => Math.round(one.getBoundingClientRect().left));
	expect(await left(line.getByRole('heading'))).toBe(await left(line.getByRole('list')));

	// A second test on the same day is refused, before it is sent.
	await chair.getByRole('link', { name: deskTitles.deliveryTest }).click();
	await button(chair, words.start).click();
	await dialog(chair).getByRole('button', { name: words.yes }).click();
	await expect(dialog(chair)).toContainText('きょうは、もう確かめています。');

	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await readyOffline(leader);
	await expect(leader.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(leader.getByText(TITLE)).toHaveCount(0);

	// A day later there is a phone to look at; whoever has none is on no list of phones.
	await setClock(chair.context(), new Date(Date.now() + DAY_MS));
	await chair.goto(association.target.origin + href('deliveryTest'));
	await chair.getByRole('link', { name: words.toLast }).click();
	await expect(group('doubtful')).toContainText('赤木 キヨ');
	await expect(button(chair, words.toPrint)).toBeVisible();
	await chair.emulateMedia({ media: 'print' });
	await expect(chair.getByRole('heading', { name: words.sheet.title })).toBeVisible();
	const letters = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
	expect(await chair.getByRole('cell', { name: '赤木 キヨ' }).evaluate(letters)).toBeGreaterThan(24);
	await expect(chair.getByRole('row')).toHaveText([Object.values(words.sheet.columns).join(''), /赤木 キヨ/u]);
});
