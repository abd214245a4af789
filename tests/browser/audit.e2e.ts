import { audit, devices, ownData } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { sayYes } from './steps';

const MESSAGE = { id: 'c1', text: '今朝の川掃除は中止します。', audience: { to: 'all' }, urgent: false } as const;

test('a look at a ledger leaves one line in the audit a visit', async ({ association, openPhone }) => {
	const { origin } = association.target;
	await association.chair({ name: 'message.send', args: MESSAGE });
	const desk = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(desk);
	const pushed = desk.waitForResponse(/\/api\/push$/u);
	await desk.goto(`${origin}/desk/circular/c1`);
	expect((await pushed).status()).toBe(200);
	await desk.goto(`${origin}/desk/audit`);
	await expect(desk.getByRole('listitem').filter({ hasText: /会長（.+）が、.*配達台帳を見ました/u })).toHaveCount(1);
	await desk.getByLabel(audit.month).selectOption({ label: audit.allMonths });
	await expect(desk.getByRole('listitem').filter({ hasText: '1班 班長' }).first()).toBeVisible();
});

test('a household sees on one page what is stored about it, and who sees it', async ({ association, openPhone }) => {
	await association.chair(
		{ name: 'message.send', args: MESSAGE },
		{ name: 'household.change', args: { id: 'h1', name: '三宅 節子', phone: '086-000-9999', ways: ['app', 'paper'] } },
		{ name: 'receipt.tick', args: { circular: 'c1', household: 'h1', way: 'told' } },
	);
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.goto(`${association.target.origin}/mine`);
	await expect(phone.getByRole('heading', { name: ownData.sheetTitle('三宅 節子') })).toBeVisible();
	for (const known of ['086-000-9999', 'スマホ・紙', ownData.leader('1班'), ownData.call('086-000-1200')]) {
		await expect(phone.getByText(known).first()).toBeVisible();
	}
	await expect(phone.getByRole('listitem').filter({ hasText: '聞いた' })).toHaveCount(1);
	await expect(phone.getByText(devices.kinds.self).first()).toBeVisible();
});
