import type { Page } from '@playwright/test';
import {
	devices,
	frame,
	joining,
	keys as words,
	ledger,
	ownData,
	reading,
	refusals,
	seats,
	settings,
} from '#i18n/words';
import { DESK, expect, test } from './browser';
import { linkOn, lookAt, noteRandomBytes, sayYes } from './steps';
import type { BrowserAssociation } from './association';

const CARD_PHONES = 5;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const read = (id: string, text: string) =>
	({ name: 'message.send', args: { id, text, audience: { to: 'all' }, urgent: false } }) as const;

async function deskOf(association: BrowserAssociation, open: (url: string) => Promise<Page>): Promise<Page> {
	const page = await open(association.target.origin);
	await noteRandomBytes(page);
	await page.goto(association.link(await association.seatCard('seat-chair')));
	await sayYes(page);
	return page;
}

test('the cards of a whole 班 are stopped: its phones say so, and the card that is printed instead lets them in again', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	await association.chair(read('c1', '断水します。'));
	const old = association.link(await association.householdCard('h1'));
	const phone = await openPhone(old);
	await sayYes(phone);
	await expect(phone.getByRole('link', { name: '断水します。' })).toBeVisible();
	await association.householdCard('h2');

	const desk = await deskOf(association, (url) => openPhone(url, DESK));
	await desk.goto(`${origin}/desk/keys`);
	await desk.getByLabel(words.show).selectOption('1班');
	await button(desk, words.revokeGroup('1班')).click();
	await expect(desk.getByRole('dialog')).toContainText(words.revokeGroupText('2'));
	await lookAt(desk, '7-stop-group');
	const pushed = desk.waitForResponse(/\/api\/push$/u);
	await desk.getByRole('dialog').getByRole('button', { name: words.revokeYes, exact: true }).click();
	await expect(desk.getByText(words.revokedDone('2'))).toBeVisible();
	await pushed;
	await lookAt(desk, '7-stopped-group');

	// The next time that the phone asks, it is told; whatever page it stands on.
	await phone.getByRole('link', { name: '断水します。' }).click();
	await expect(phone.getByRole('button', { name: reading.press })).toBeVisible();
	await phone.reload();
	await expect(phone.getByText(joining.ended)).toBeVisible();
	await expect(phone.getByText('断水します。')).toHaveCount(0);
	await lookAt(phone, '7-ended');
	await phone.goto('about:blank');
	await phone.goto(old);
	await expect(phone.getByText(refusals.KEY_REVOKED)).toBeVisible();
	await lookAt(phone, '7-card-stopped');

	await desk.getByRole('link', { name: words.detailsOf('三宅 節子') }).click();
	await expect(desk.getByText(words.revoked)).toBeVisible();
	await lookAt(desk, '7-household-keys');
	await button(desk, words.makeSelf).click();
	await expect(desk.getByText(words.ready, { exact: true })).toBeVisible();
	const link = await linkOn(desk, desk.getByRole('article').filter({ hasText: '三宅 節子' }));
	await phone.goto('about:blank');
	await phone.goto(link);
	await sayYes(phone);
	await expect(phone.getByRole('link', { name: '断水します。' })).toBeVisible();
});

test('one card lets five phones in; each is told to the others, named and taken out by the household, and so makes room', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const card = await association.householdCard('h1');
	const first = await openPhone(association.link(card));
	await sayYes(first);
	for (let n = 2; n < CARD_PHONES; n += 1) await association.enter(card);
	const last = await openPhone(association.link(card));
	await sayYes(last);
	const sixth = await openPhone(association.link(card));
	await expect(sixth.getByText(refusals.KEY_USED_UP)).toBeVisible();
	await lookAt(sixth, '7-sixth');

	await first.reload();
	await expect(first.getByText(devices.fresh)).toBeVisible();
	await lookAt(first, '7-new-device');
	await expect(last.getByText(devices.fresh)).toHaveCount(0);
	await first.getByRole('link', { name: devices.toDevices }).click();
	const phones = first
		.locator('#devices, section')
		.filter({ has: first.getByRole('heading', { name: ownData.devicesTitle }) });
	await expect(phones.getByRole('listitem')).toHaveCount(CARD_PHONES);
	await lookAt(first, '7-devices');

	// The one that is not this phone and came in last is taken out.
	await last.goto(`${origin}/settings`);
	const own = last.getByRole('listitem').filter({ hasText: devices.own });
	await own.getByRole('button', { name: /に名前をつける$/u }).click();
	await last.getByRole('dialog').getByRole('textbox').fill('知らないスマホ');
	const named = last.waitForResponse(/\/api\/push$/u);
	await button(last, devices.renameYes).click();
	await named;
	await first.reload();
	await first.getByRole('button', { name: devices.removeOf('知らないスマホ') }).click();
	await lookAt(first, '7-remove');
	const removed = first.waitForResponse(/\/api\/push$/u);
	await first.getByRole('dialog').getByRole('button', { name: devices.remove, exact: true }).click();
	await removed;
	await expect(phones.getByRole('listitem')).toHaveCount(CARD_PHONES - 1);
	await last.goto(origin);
	await expect(last.getByText(joining.ended)).toBeVisible();

	await sixth.goto('about:blank');
	await sixth.goto(association.link(card));
	await sayYes(sixth);
});

test("a seat's key that was given out is stopped: its phone ends, and the seats say how many phones act for each", async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await expect(leader).toHaveURL(/\/desk$/u);
	const desk = await deskOf(association, (url) => openPhone(url, DESK));
	await desk.goto(`${origin}/desk/seats`);
	const line = desk.locator('.line').filter({ hasText: '1班 班長' });
	await expect(line.getByText(seats.phones('1'))).toBeVisible();
	await lookAt(desk, '7-seats');
	await line.locator('summary').click();
	await line.getByRole('button', { name: seats.revokeKeysOf('1班 班長') }).click();
	const pushed = desk.waitForResponse(/\/api\/push$/u);
	await desk.getByRole('dialog').getByRole('button', { name: seats.revokeYes, exact: true }).click();
	await pushed;
	await expect(line.getByText(seats.noPhones)).toBeVisible();
	await leader.reload();
	await expect(leader.getByText(joining.ended)).toBeVisible();
	await lookAt(leader, '7-seat-ended');
});

test('a phone of two households and a family: one tap changes whose it is, and each seal goes to the right one', async ({
	association,
	openPhone,
}) => {
	await association.chair(read('c1', '断水します。'));
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	const also = [await association.householdCard('h2'), await association.householdCard('h3', 'family')];
	for (const card of also) {
		await phone.goto('about:blank');
		await phone.goto(association.link(card));
		await sayYes(phone);
	}
	await expect(phone.getByText(frame.actingFamily('赤木 キヨ'))).toBeVisible();
	await lookAt(phone, '8-family');
	const press = async () => {
		await phone.getByRole('link', { name: '断水します。' }).click();
		const pushed = phone.waitForResponse(/\/api\/push$/u);
		await phone.getByRole('button', { name: reading.press }).click();
		await expect(phone.getByRole('button', { name: reading.press })).toHaveAttribute('aria-pressed', 'true');
		await pushed;
	};
	await press();
	await lookAt(phone, '8-family-read');
	await phone.getByRole('button', { name: frame.toHousehold('大森 ハル') }).click();
	await expect(phone.getByText(frame.acting('大森 ハル'))).toBeVisible();
	await press();

	const desk = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(desk);
	await desk.goto(`${association.target.origin}/desk/circular/c1`);
	for (const [id, state] of [
		['h1', 'unread'],
		['h2', 'readBySelf'],
		['h3', 'readByFamily'],
		['h4', 'unreached'],
	] as const) {
		await expect(desk.locator(`[data-door="${id}"] [data-state="${state}"]`), id).toBeVisible();
	}
	await expect(desk.getByText(ledger.reachedOf('2', '4'))).toBeVisible();

	await phone.goto(`${association.target.origin}/settings`);
	await expect(phone.getByText(settings.family('赤木 キヨ'))).toBeVisible();
	await expect(button(phone, settings.choose)).toHaveCount(2);
	await lookAt(phone, '8-settings');
});
