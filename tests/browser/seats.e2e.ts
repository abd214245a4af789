import type { Page } from '@playwright/test';
import { common, joining, keys, refusals, seats as words } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { lookAtBothSizes, sayYes } from './steps';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day in Japan, so many days from now. */
const dayFrom = (days: number) => new Date(Date.now() + 9 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);

test('a 班長 follows another: prepared, handed over, and printed with the new key', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const desk = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(desk);
	await desk.goto(`${origin}/desk/seats/handover`);
	await desk.getByRole('textbox', { name: words.day }).fill(dayFrom(3));

	// The follower is picked from the doors of the 班; what was chosen is still there after a reload.
	const leader = desk.getByRole('group', { name: '1班 班長' });
	await leader.getByText(words.who.next).click();
	await expect(desk.getByLabel(words.nextHousehold).getByRole('option')).toHaveCount(3);
	await desk.getByLabel(words.nextHousehold).selectOption({ label: '大森 ハル' });
	await expect(desk.getByLabel(words.nextHolder)).toHaveValue('大森 ハル');
	await desk.reload();
	await expect(desk.getByLabel(words.nextHolder)).toHaveValue('大森 ハル');
	await expect(desk.getByRole('textbox', { name: words.day })).toHaveValue(dayFrom(3));

	await desk.getByRole('button', { name: words.doIt('1') }).click();
	await desk.getByRole('dialog').getByRole('button', { name: words.doYes }).click();
	await expect(desk.getByText(words.did)).toBeVisible();

	// The sheet holds the names, and after it the key of the new seat.
	await desk.getByRole('button', { name: words.printKeys('1') }).click();
	await expect(desk.getByText(keys.ready)).toBeVisible();
	await expect(desk.getByRole('row', { name: /1班 班長.*大森 ハル/u })).toBeVisible();
	const card = desk.getByRole('article').filter({ hasText: '1班 班長' });
	await expect(card.getByText(keys.card.seat)).toBeVisible();
	await desk.getByRole('button', { name: keys.done }).click();
	await desk.getByRole('button', { name: keys.leaveYes }).click();
	await expect(desk.getByRole('heading', { name: words.handover })).toBeVisible();
});

/** As it is an hour after the card was shown on this phone. */
const letTheCardExpire = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('kairan');
				opening.onerror = () => fail(opening.error);
				opening.onsuccess = () => {
					const tx = opening.result.transaction('members', 'readwrite');
					const members = tx.objectStore('members');
					members.getAll().onsuccess = ({ target }) => {
						for (const one of (target as IDBRequest<object[]>).result)
							members.put({ ...one, cardShown: '2026-01-01T00:00:00.000Z' });
					};
					tx.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
	);

test('an hour after the card was shown a seat ends by the card alone; a no leaves it, and another card is none', async ({
	association,
	openPhone,
}) => {
	const card = await association.seatCard('seat-chair');
	const other = await association.householdCard('h1');
	const desk = await openPhone(association.link(card));
	await sayYes(desk);
	await desk.goto(`${association.target.origin}/desk/seats`);
	await desk.locator('summary').filter({ hasText: '1班 班長' }).click();
	await letTheCardExpire(desk);
	const question = desk.getByRole('dialog', { name: words.showCard.title });
	const show = async (code: string) => {
		await question.getByRole('textbox', { name: joining.typeLabel }).fill(code);
		await question.getByRole('button', { name: joining.typeSubmit }).click();
	};

	await desk.getByRole('button', { name: words.closeOf('1班 班長') }).click();
	const ending = desk.getByRole('dialog', { name: words.closeTitle('1班 班長') });
	await ending.getByRole('button', { name: words.closeYes }).click();
	await expect(question).toBeVisible();
	await lookAtBothSizes(desk, 'seat-card-question');
	await question.getByRole('button', { name: common.close }).click();
	await expect(ending.getByText(refusals.CARD_NEEDED)).toBeVisible();
	await expect(desk.getByRole('heading', { name: '1班 班長', includeHidden: true })).toBeVisible();

	await ending.getByRole('button', { name: words.closeYes }).click();
	await show(other.code.code);
	await expect(question.getByText(words.showCard.otherCard)).toBeVisible();
	await show(card.code.code);
	await expect(question).toBeHidden();
	await expect(desk.getByText(words.overCount('1'))).toBeVisible();
});

test('who does not show the card for a new seat still has all that was typed', async ({ association, openPhone }) => {
	const desk = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(desk);
	await desk.goto(`${association.target.origin}/desk/seats`);
	await desk.getByRole('button', { name: words.open }).waitFor();
	await letTheCardExpire(desk);
	await desk.getByRole('button', { name: words.open }).click();
	const form = desk.getByRole('dialog', { name: words.open });
	await form.getByRole('textbox', { name: words.seatTitle }).fill('衛生委員');
	await form.getByRole('button', { name: words.openYes }).click();
	const question = desk.getByRole('dialog', { name: words.showCard.title });
	await question.getByRole('button', { name: common.close }).click();
	await expect(form.getByText(refusals.CARD_NEEDED)).toBeVisible();
	await expect(form.getByRole('textbox', { name: words.seatTitle })).toHaveValue('衛生委員');
	await lookAtBothSizes(desk, 'seat-card-declined');
});
