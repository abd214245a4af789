import type { Page } from '@playwright/test';
import { households as words, ledger } from '#i18n/words';
import { DESK, expect, test as base } from './browser';
import { lookAt, sayYes } from './steps';

/** The chair's roster. An old circular went to 1班: 三宅 has paper, 大森 nothing. */
const test = base.extend<{ roster: Page }>({
	roster: async ({ association, openPhone }, use) => {
		const audience = { to: 'groups' as const, groups: ['g1'] };
		await association.chair(
			{ name: 'message.send', args: { id: 'c1', text: '側溝の掃除です。', audience, urgent: false } },
			{ name: 'receipt.tick', args: { circular: 'c1', household: 'h1', way: 'paper' } },
		);
		const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(page);
		await page.goto(`${association.target.origin}/desk/roster`);
		await expect(page.getByText(words.whole('4', '2'))).toBeVisible();
		await use(page);
	},
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const section = (page: Page, group: string) =>
	page
		.getByRole('main')
		.locator('section section')
		.filter({ has: page.getByRole('heading', { name: group }) });
const doors = (page: Page, group: string) => section(page, group).getByRole('listitem');

/** Nothing that was asked for waits any more. */
const settled = (page: Page) => expect(page.getByText(words.unsent)).toHaveCount(0);

/** The ledger of the old circular: whom it was for, 班 by 班, and where they stand. */
async function oldLedger(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/desk/circular/c1`);
	await expect(page.getByRole('heading', { name: /^1班/ })).toBeVisible();
	await expect(page.locator('[data-door="h1"] [data-state="paper"]')).toBeVisible();
	await expect(page.locator('[data-door="h2"] [data-state="unreached"]')).toBeVisible();
	await expect(page.locator('[data-door]')).toHaveCount(2);
	await page.goto(`${origin}/desk/roster`);
}

test('two 班 are merged and parted again; what went out before stays with the 班 that it went to', async ({
	roster,
	association,
}) => {
	const { origin } = association.target;
	await roster.getByRole('link', { name: words.groups.open('1班') }).click();
	await expect(roster.getByText(words.groups.dissolveNotYet)).toBeVisible();
	await lookAt(roster, '5-group');
	await button(roster, words.groups.merge).click();
	await dialog(roster).getByLabel(words.groups.mergeInto).selectOption('2班');
	await lookAt(roster, '5-merge');
	await dialog(roster).getByRole('button', { name: words.groups.mergeYes, exact: true }).click();
	await expect(roster.getByText(words.said.merged('1班', '2班'))).toBeVisible();
	await expect(doors(roster, '2班')).toHaveText([/赤木/, /岡本/, /三宅/, /大森/]);
	await expect(section(roster, '1班')).toHaveCount(0);
	await lookAt(roster, '5-merged-roster');

	// The way back is still there on the next screen of the roster.
	await button(roster, words.undo).click();
	await expect(roster.getByText(words.said.undone)).toBeVisible();
	await expect(doors(roster, '1班')).toHaveText([/三宅/, /大森/]);
	await expect(doors(roster, '2班')).toHaveText([/赤木/, /岡本/]);
	await settled(roster);
	await oldLedger(roster, origin);

	// Merged for good, the old ledger still names the 班 that is no more.
	await roster.getByRole('link', { name: words.groups.open('1班') }).click();
	await button(roster, words.groups.merge).click();
	await dialog(roster).getByRole('button', { name: words.groups.mergeYes, exact: true }).click();
	await expect(roster.getByText(words.said.merged('1班', '2班'))).toBeVisible();
	await settled(roster);
	await oldLedger(roster, origin);
	await expect(doors(roster, '2班')).toHaveCount(4);
});

test('a 班 is renamed, a household parts from another, leaves, and comes back: each door once, and old ledgers as they were', async ({
	roster,
	association,
}) => {
	await roster.getByRole('link', { name: words.groups.open('1班') }).click();
	await button(roster, words.groups.rename).click();
	await dialog(roster).getByLabel(words.groups.name).fill('2班');
	await dialog(roster).getByRole('button', { name: words.groups.save }).click();
	await expect(dialog(roster).getByText(words.groups.same)).toBeVisible();
	await dialog(roster).getByLabel(words.groups.name).fill('川端班');
	await dialog(roster).getByRole('button', { name: words.groups.save }).click();
	await expect(roster.getByText(words.said.groupChanged('川端班'))).toBeVisible();
	await roster.getByRole('link', { name: words.toList }).click();

	await roster.getByRole('link', { name: /三宅 節子/ }).click();
	await button(roster, words.split).click();
	await dialog(roster).getByLabel(words.form.name).fill('三宅 健');
	await lookAt(roster, '5-split');
	await dialog(roster).getByRole('button', { name: words.form.save }).click();
	await expect(doors(roster, '川端班')).toHaveText([/三宅 節子/, /三宅\s健/, /大森/]);

	await button(roster, words.leave).click();
	await lookAt(roster, '5-leave');
	await dialog(roster).getByRole('button', { name: words.leaveYes, exact: true }).click();
	await expect(roster.getByText(words.said.left('三宅 節子'))).toBeVisible();
	await expect(doors(roster, '川端班')).toHaveText([/三宅\s健/, /大森/]);
	await expect(roster.getByText(words.leftText)).toBeVisible();
	await lookAt(roster, '5-left');
	await settled(roster);
	await roster.goto(`${association.target.origin}/desk/circular/c1`);
	await expect(roster.locator('[data-door="h1"] [data-state="paper"]')).toBeVisible();
	await expect(roster.locator('[data-door]')).toHaveCount(2);
	await expect(roster.getByRole('radio', { name: ledger.all('2') })).toBeVisible();

	await roster.goto(`${association.target.origin}/desk/roster/h1`);
	await button(roster, words.comeBack).click();
	await dialog(roster).getByLabel(words.comeBackTo).selectOption('2班');
	await dialog(roster).getByRole('button', { name: words.comeBack, exact: true }).click();
	await expect(roster.getByText(words.said.back('三宅 節子'))).toBeVisible();
	await expect(doors(roster, '2班')).toHaveText([/赤木/, /岡本/, /三宅 節子/]);
});
