import type { Page } from '@playwright/test';
import { common, devices, households, joining, ledger, ownData as words, reading, seats } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { operator } from './operator';
import { lookAt, readyOffline, sayYes } from './steps';
import type { BrowserAssociation } from './association';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const MESSAGE = { id: 'c1', text: '断水します。', audience: { to: 'all' }, urgent: false } as const;

async function deskOf(association: BrowserAssociation, open: (url: string) => Promise<Page>): Promise<Page> {
	const page = await open(association.link(await association.seatCard('seat-chair')));
	await sayYes(page);
	return page;
}

async function counts(
	page: Page,
	association: BrowserAssociation,
	said: Record<'readBySelf' | 'told' | 'unread' | 'unreached', number>,
) {
	await page.goto(`${association.target.origin}/desk/circular/c1`);
	await expect(page.getByRole('radio', { name: ledger.all('4') })).toBeVisible();
	const bar = await page.locator('.summary').getByRole('img').getAttribute('aria-label');
	for (const [state, count] of Object.entries(said) as [keyof typeof said, number][]) {
		expect(bar).toContain(ledger.stateCount(ledger.states[state].word, String(count)));
	}
}

test('a household asks what is kept of it and then to be forgotten: its name goes everywhere, its count stays in the ledger', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	await association.chair(
		{ name: 'household.change', args: { id: 'h1', name: '三宅 節子', phone: '086-000-9999', ways: ['app'] } },
		{ name: 'message.send', args: MESSAGE },
		{ name: 'receipt.tick', args: { circular: 'c1', household: 'h2', way: 'told' } },
	);
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByRole('link', { name: MESSAGE.text }).click();
	const pushed = phone.waitForResponse(/\/api\/push$/u);
	await phone.getByRole('button', { name: reading.press }).click();
	await pushed;

	// One page on paper, with all that is known.
	await phone.goto(`${origin}/mine`);
	await expect(phone.getByRole('heading', { name: words.sheetTitle('三宅 節子') })).toBeVisible();
	await expect(phone.getByText(/断水します.*読んだ/u)).toBeVisible();
	await lookAt(phone, '9-mine');
	const pdf = await phone.pdf({
		preferCSSPageSize: true,
		...(process.env.KAIRAN_SHOTS && { path: `${process.env.KAIRAN_SHOTS}/9-mine.pdf` }),
	});
	// What is kept, and for how long, is two sheets of paper.
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);

	const desk = await deskOf(association, (url) => openPhone(url, DESK));
	const before = { readBySelf: 1, told: 1, unread: 0, unreached: 2 };
	await counts(desk, association, before);
	await desk.goto(`${origin}/desk/roster/h1`);
	await button(desk, words.forget).click();
	await desk
		.getByRole('dialog')
		.getByRole('checkbox', { name: words.forgetSure('三宅 節子') })
		.check();
	await lookAt(desk, '9-forget');
	const told = desk.waitForResponse(/\/api\/push$/u);
	await desk.getByRole('dialog').getByRole('button', { name: words.forgetYes, exact: true }).click();
	await told;
	await expect(desk.getByText(households.forgotten)).toBeVisible();
	await lookAt(desk, '9-forgotten');
	await counts(desk, association, before);
	await expect(desk.getByText('三宅')).toHaveCount(0);
	await expect(desk.locator('[data-door="h1"] [data-state="readBySelf"]')).toBeVisible();
	await lookAt(desk, '9-ledger');
	await phone.goto(origin);
	await expect(phone.getByText(joining.ended)).toBeVisible();
	await expect(phone.getByText(MESSAGE.text)).toHaveCount(0);
});

test('one that has left may be forgotten as well', async ({ association, openPhone }) => {
	await association.chair({ name: 'household.leave', args: { id: 'h2' } });
	const desk = await deskOf(association, (url) => openPhone(url, DESK));
	await desk.goto(`${association.target.origin}/desk/roster/h2`);
	await button(desk, words.forget).click();
	await desk.getByRole('dialog').getByRole('checkbox').check();
	await desk.getByRole('dialog').getByRole('button', { name: words.forgetYes, exact: true }).click();
	await expect(desk.getByText(households.forgotten)).toBeVisible();
	await expect(desk.getByText('大森')).toHaveCount(0);
});

test('a household that left while its phone was without signal: what it read before is taken, and the phone says how things stand', async ({
	association,
	openPhone,
}) => {
	await association.chair({ name: 'message.send', args: MESSAGE });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByRole('link', { name: MESSAGE.text }).click();
	await expect(button(phone, reading.press)).toBeVisible();
	await readyOffline(phone);
	await phone.context().setOffline(true);
	await phone.getByRole('button', { name: reading.press }).click();
	await expect(phone.getByText(reading.notSent)).toBeVisible();
	await association.chair({ name: 'household.leave', args: { id: 'h1' } });
	await phone.context().setOffline(false);
	await expect(phone.getByText(joining.endedText('三宅 節子'))).toBeVisible();
	await lookAt(phone, '10-left');
	await phone.goto(`${association.target.origin}/settings`);
	await lookAt(phone, '10-settings');

	const desk = await deskOf(association, (url) => openPhone(url, DESK));
	await counts(desk, association, { readBySelf: 1, told: 0, unread: 0, unreached: 3 });
});

test("the chair tells where she lives, loses her phone, and comes in again by the operator's key", async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const lost = await deskOf(association, (url) => openPhone(url, DESK));
	await lost.goto(`${origin}/desk/seats`);
	const line = lost.locator('.line').filter({ hasText: seats.own });
	await line.locator('summary').click();
	await line.getByRole('button', { name: seats.changeOf('会長') }).click();
	const form = lost.getByRole('dialog');
	await form.getByLabel(seats.holderLabel).fill('岡本 修');
	await form.getByLabel(seats.household).selectOption({ label: '2班　岡本 修' });
	await lookAt(lost, '11-seat');
	const pushed = lost.waitForResponse(/\/api\/push$/u);
	await form.getByRole('button', { name: seats.save }).click();
	await pushed;
	await expect(line.getByText(seats.holderOf('岡本 修'))).toBeVisible();
	await line.getByRole('button', { name: seats.changeOf('会長') }).click();
	await expect(lost.getByRole('dialog').getByLabel(seats.holderLabel)).toHaveValue('岡本 修');
	await expect(lost.getByRole('dialog').getByLabel(seats.household)).toHaveCount(0);

	await lost.getByRole('dialog').getByRole('button', { name: common.close }).click();
	await line
		.getByRole('listitem')
		.filter({ hasText: devices.own })
		.getByRole('button', { name: devices.rename })
		.click();
	await lost.getByRole('dialog').getByRole('textbox').fill('古いスマホ');
	const named = lost.waitForResponse(/\/api\/push$/u);
	await button(lost, devices.renameYes).click();
	await named;

	await association.chair({ name: 'message.send', args: { ...MESSAGE, audience: { to: 'officers' } } });
	const told = await operator(association.target, '--chair', association.id);
	expect(told.association).toBe(association.id);
	const chair = await openPhone(told.link);
	await expect(chair.getByText(joining.questionSeat('会長'))).toBeVisible();
	await sayYes(chair);
	await chair.goto(`${origin}/desk/seats`);
	await expect(chair.getByText(seats.holderOf('岡本 修'))).toBeVisible();
	// The lost phone acts for the seat no more.
	const mine = chair.locator('.line').filter({ hasText: seats.own });
	await expect(mine.getByText(seats.phones('1'))).toBeVisible();
	await mine.locator('summary').click();
	await expect(mine.getByText('古いスマホ')).toHaveCount(0);
	await lookAt(chair, '11-back-in');
	await lost.reload();
	await expect(lost.getByText(joining.endedSeat('会長'))).toBeVisible();
	// What goes to the 役員 goes to her own household too.
	await chair.goto(`${origin}/desk/circular/c1`);
	await expect(chair.locator('[data-door]')).toHaveCount(1);
	await expect(chair.locator('[data-door="h4"]')).toBeVisible();
	await expect(operator(association.target, '--chair', 'nobody')).rejects.toThrow('no such association');
});
