import type { Page } from '@playwright/test';
import { common, compose, joining, lock as words, seats, titles, troubles } from '#i18n/words';
import { IDLE_MINUTES } from '#domain/desk-lock';
import { DARK, DESK, expect, test } from './browser';
import { lookAt, lookAtBothSizes, sayYes } from './steps';

const PIN = '2468';
const IDLE_MS = IDLE_MINUTES * 60_000;

const closed = (page: Page) => page.getByRole('dialog', { name: words.title });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Says that the pages are to close, and by what number they open. */
async function chooseLock(page: Page): Promise<void> {
	await page.getByLabel(words.pin).fill(PIN);
	await button(page, words.turnOn).click();
	await expect(button(page, words.closeNow)).toBeVisible();
}

async function openBy(page: Page, pin: string): Promise<void> {
	await closed(page).getByLabel(words.number, { exact: true }).fill(pin);
	await button(page, words.open).click();
}

test('a desk that nobody touches closes, keeps what was being written, and opens by its number without signal', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const desk = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(desk);
	await expect(desk.getByText(words.ask)).toBeVisible();
	await lookAt(desk, 'lock-asked-1280');
	await desk.getByRole('link', { name: words.askShared }).click();
	await expect(desk.getByLabel(words.pin)).toBeVisible();
	await lookAt(desk, 'lock-settings-1280');
	await chooseLock(desk);

	await desk.clock.install();
	await desk.goto(`${origin}/desk/write`);
	const title = desk.getByRole('textbox', { name: compose.title });
	await title.fill('秘密の下書き');
	await desk.clock.fastForward(IDLE_MS - 60_000);
	await expect(closed(desk)).toBeHidden();
	await desk.clock.fastForward(60_000);
	await expect(closed(desk)).toBeVisible();
	await expect(title).toHaveCount(0);
	await expect(desk.getByText('秘密の下書き')).toBeHidden();
	expect(await desk.title()).toBe(words.title);
	await lookAt(desk, 'lock-1280');
	for (let i = 0; i < 3; i++) await desk.keyboard.press('Escape');
	await expect(closed(desk)).toBeVisible();

	await desk.context().setOffline(true);
	for (const wrong of ['1111', '2222', '3333']) {
		await openBy(desk, wrong);
		// It was looked at: the words may be those of the try before.
		await expect(closed(desk).getByLabel(words.number, { exact: true })).toHaveValue('');
		await expect(closed(desk).getByText(wrong === '3333' ? words.waitSeconds('30') : words.wrong)).toBeVisible();
	}
	await lookAt(desk, 'lock-wrong-1280');
	await desk.clock.fastForward(31_000);
	await openBy(desk, PIN);
	await expect(closed(desk)).toBeHidden();
	await expect(title).toHaveValue('秘密の下書き');
});

test('neither a reload, another tab, the way back nor an address opens it; the card of the seat does', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const card = await association.seatCard('seat-leader-1');
	const phone = await openPhone(association.link(card), DARK);
	await sayYes(phone);
	await phone.goto(`${origin}/settings`);
	await expect(phone.getByLabel(words.pin)).toBeVisible();
	await lookAtBothSizes(phone, 'lock-settings-dark');
	await chooseLock(phone);
	await phone.goto(`${origin}/desk/roster`);
	await expect(phone.getByText('三宅 節子').first()).toBeVisible();
	await phone.goto(`${origin}/desk`);
	await button(phone, words.closeNow).click();
	await expect(closed(phone)).toBeVisible();
	await lookAtBothSizes(phone, 'lock-dark');

	const other = await phone.context().newPage();
	for (const page of [phone, other]) {
		for (const path of ['/desk', '/desk/roster', '/older', '/']) {
			await page.goto(`${origin}${path}`);
			await expect(closed(page)).toBeVisible();
			await expect(page.getByText('三宅 節子')).toHaveCount(0);
		}
		await page.goBack();
		await expect(closed(page)).toBeVisible();
		await page.reload();
		await expect(closed(page)).toBeVisible();
	}
	// Nor does whoever sits there take the lock away.
	await other.goto(`${origin}/settings`);
	await expect(other.getByText(words.openFirst)).toBeVisible();
	await expect(button(other, words.turnOff)).toHaveCount(0);
	await other.close();

	await button(phone, words.byCard).click();
	const question = phone.getByRole('dialog', { name: seats.showCard.title });
	await question.getByRole('textbox', { name: joining.typeLabel }).fill(card.code.code);
	// The signal goes in the middle: nobody types twelve letters again.
	await phone.context().setOffline(true);
	await question.getByRole('button', { name: joining.typeSubmit }).click();
	await expect(question.getByText(troubles.unreachable)).toBeVisible();
	await lookAtBothSizes(phone, 'lock-card-offline-dark');
	await phone.context().setOffline(false);
	await question.getByRole('button', { name: common.again }).click();
	await expect(closed(phone).getByText(words.renew)).toBeVisible();
	await lookAtBothSizes(phone, 'lock-renew-dark');
	await closed(phone).getByLabel(words.pin).fill('97531');
	await button(phone, words.renewYes).click();
	await expect(closed(phone)).toBeHidden();
});

test('a leader who takes her own seat in at a chair’s locked desk does not open it with her card', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const desk = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(desk);
	await desk.goto(`${origin}/settings`);
	await chooseLock(desk);
	await button(desk, words.closeNow).click();
	await expect(closed(desk)).toBeVisible();
	const card = await association.seatCard('seat-leader-1');
	await desk.goto(association.link(card));
	await sayYes(desk);
	await expect(closed(desk)).toBeVisible();
	await button(desk, words.byCard).click();
	const question = desk.getByRole('dialog', { name: seats.showCard.title });
	await question.getByRole('textbox', { name: joining.typeLabel }).fill(card.code.code);
	await question.getByRole('button', { name: joining.typeSubmit }).click();
	await expect(question.getByText(seats.showCard.otherCard)).toBeVisible();
});

test('the pages of an own household on the same phone stay open', async ({ association, openPhone }) => {
	const { origin } = association.target;
	await association.chair({
		name: 'message.send',
		args: { id: 'm1', text: '断水します。', audience: { to: 'all' }, urgent: false },
	});
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.goto(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(phone);
	await phone.goto(`${origin}/settings`);
	await expect(phone.getByLabel(words.pin)).toBeVisible();
	await lookAtBothSizes(phone, 'lock-settings');
	await chooseLock(phone);
	await button(phone, words.closeNow).click();
	await expect(closed(phone)).toBeVisible();
	await lookAtBothSizes(phone, 'lock');
	await button(phone, words.toHousehold).click();
	await expect(closed(phone)).toBeHidden();
	await phone.getByRole('link', { name: '断水します。' }).click();
	await expect(phone.getByText('断水します。').first()).toBeVisible();
	await phone.goto(`${origin}/settings`);
	await expect(phone.getByRole('heading', { name: titles.settings })).toBeVisible();
	await expect(phone.getByText(words.section)).toHaveCount(0);
});
