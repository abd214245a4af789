import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { common, households as words, refusals, rosterFiles, rosterImport as file } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { readyOffline, sayYes } from './steps';

const FIXTURES = join(import.meta.dirname, '../fixtures/roster');

/** Opens the roster's import at the chair's desk. */
async function importAt(page: Page): Promise<void> {
	await sayYes(page);
	await page.goto(`${new URL(page.url()).origin}/desk/roster/import`);
	await expect(page.getByText(file.pick).first()).toBeVisible();
}

async function choose(page: Page, name: string): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(join(FIXTURES, name));
}

/** From the columns through the dry run into the roster. */
async function takeIn(page: Page): Promise<void> {
	await page.getByRole('button', { name: file.compare }).click();
	await page.getByRole('button', { name: file.apply, exact: true }).click();
	await expect(page.getByRole('link', { name: file.toRoster })).toBeVisible();
}

const section = (page: Page, title: string) =>
	page.locator('details').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const door = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name });

test('a file as associations keep them becomes a roster, and is taken back whole', async ({
	association,
	openPhone,
}) => {
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await importAt(page);
	await choose(page, 'photo-named.csv');
	await expect(page.getByText(rosterFiles.notTable)).toBeVisible();
	await choose(page, 'same-names-and-problems.csv');
	await expect(page.getByRole('heading', { name: file.firstRows })).toBeVisible();
	await expect(page.getByRole('button', { name: file.mend })).toBeVisible();
	await page.getByRole('button', { name: file.compare }).click();
	const gone = section(page, file.gone('4'));
	await expect(gone).toContainText('三宅');
	for (const box of await gone.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
	await page.getByRole('button', { name: file.apply, exact: true }).click();
	await page.getByRole('link', { name: file.toRoster }).click();
	await expect(door(page, '三宅　節子').or(door(page, '三宅 節子'))).toBeVisible();
	const before = 4;
	const after = await page.getByRole('main').locator('section ul li').count();
	expect(after).toBeGreaterThan(before);

	await page.getByRole('link', { name: words.importing }).click();
	await page.getByRole('button', { name: file.undoAll }).click();
	await expect(page.getByText(file.undone)).toBeVisible();
	await page.getByRole('link', { name: words.toList }).click();
	await expect(page.getByRole('main').locator('section section ul li')).toHaveCount(before);
});

test('a file whose rows all wait says to mend them, and households that it leaves out are listed by 班', async ({
	association,
	openPhone,
}) => {
	// Each 班 has one whose id comes after the other's, so that the order of ids is not that of 班.
	await association.chair(
		{ name: 'household.move', args: { id: 'h1', group: 'g2' } },
		{ name: 'household.move', args: { id: 'h3', group: 'g1' } },
	);
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await importAt(page);
	const csv = (rows: string) => ({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(`班,氏名\n${rows}`) });
	await page.locator('input[type=file]').setInputFiles(csv('1班,〓田　一郎\n'));
	await expect(page.getByText(file.allStopped)).toBeVisible();
	await expect(page.getByText(file.noRows)).toHaveCount(0);
	await expect(page.getByRole('button', { name: file.compare })).toHaveCount(0);

	await page.getByRole('button', { name: file.other }).click();
	await page.locator('input[type=file]').setInputFiles(csv('1班,新田　一郎\n'));
	await page.getByRole('button', { name: file.compare }).click();
	const gone = section(page, file.gone('4'));
	await gone.locator('summary').click();
	const groups = (await gone.getByRole('listitem').allTextContents()).map((text) => /（(.+)）/.exec(text)?.[1]);
	expect(groups).toEqual(['1班', '1班', '2班', '2班']);
});

test("next year's roster: who moved, came and left, each by name, and only who was ticked leaves", async ({
	association,
	openPhone,
}) => {
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await importAt(page);
	await choose(page, 'this-year.csv');
	await takeIn(page);
	await page.getByRole('button', { name: file.fine }).click();
	await page.getByRole('button', { name: file.again }).click();
	await choose(page, 'next-year.csv');
	await page.getByRole('button', { name: file.compare }).click();
	await expect(section(page, file.newGroups('1'))).toContainText('4班');
	await page.getByRole('listitem').filter({ hasText: '高橋　弘' }).getByRole('button', { name: file.isOne }).click();
	await expect(section(page, file.added('4'))).not.toContainText('高橋　弘');
	const gone = page.locator('details').filter({ has: page.getByRole('heading', { name: /^この名簿にないお宅/ }) });
	await gone.getByRole('checkbox', { name: /藤井\s勇/ }).check();
	await page.getByRole('button', { name: file.apply, exact: true }).click();
	await page.getByRole('link', { name: file.toRoster }).click();
	await page.getByLabel(words.search).fill('藤井　勇');
	await expect(page.getByRole('main').getByText(words.leftMark, { exact: true })).toBeVisible();
	await page.getByLabel(words.search).fill('三宅　節子');
	await expect(page.getByRole('main').getByText(words.leftMark, { exact: true })).toHaveCount(0);
	// Whoever looks at one household and comes back finds the search as it was.
	await page.getByRole('link', { name: /三宅\s節子/u }).click();
	await expect(page).toHaveURL(/\/desk\/roster\/h/u);
	await page.goBack();
	await expect(page.getByLabel(words.search)).toHaveValue('三宅　節子');
});

test('without signal the roster changes by hand, and what was changed is sent later', async ({
	association,
	openPhone,
}) => {
	const page = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(page);
	await page.goto(`${association.target.origin}/desk/roster`);
	await expect(door(page, '大森 ハル')).toBeVisible();
	await readyOffline(page);
	await page.context().setOffline(true);
	await door(page, '大森 ハル').click();
	await page.getByRole('button', { name: words.move }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText(words.moveText)).toBeVisible();
	await dialog.getByRole('button', { name: words.moveYes }).click();
	await expect(page.getByText(words.said.moved('大森 ハル', '2班'))).toBeVisible();
	const home = page.getByRole('article', { name: common.household('大森 ハル') });
	await expect(home).toContainText('2班');
	await expect(home.getByText(words.unsent, { exact: true })).toBeVisible();
	await page.context().setOffline(false);
	await expect(home.getByText(words.unsent, { exact: true })).toHaveCount(0);
	await page.getByRole('button', { name: words.undo }).click();
	await expect(home).toContainText('1班');
});

test('two leaders take in their files at once: the second is told, compares again, and nobody is there twice', async ({
	association,
	openPhone,
}) => {
	await association.chair({ name: 'seat.open', args: { id: 'seat-vice', role: 'officer', title: '副会長' } });
	const roster = (...lines: string[]) => ({
		name: '名簿.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['班,世帯主', ...lines].join('\r\n')),
	});
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	const vice = await openPhone(association.link(await association.seatCard('seat-vice')), DESK);
	for (const [page, chosen] of [
		[chair, roster('1班,佐藤　一郎', '2班,森　茂')],
		[vice, roster('1班,佐藤　一郎', '2班,原　和子')],
	] as const) {
		await importAt(page);
		await page.locator('input[type=file]').setInputFiles(chosen);
		await page.getByRole('button', { name: file.compare }).click();
		await expect(section(page, file.added('2'))).toBeVisible();
	}
	await readyOffline(vice);
	await vice.context().setOffline(true);
	await chair.getByRole('button', { name: file.apply, exact: true }).click();
	await expect(chair.getByText(file.done('2'))).toBeVisible();
	await expect(chair.getByText(file.unsent('1'))).toHaveCount(0);
	await vice.getByRole('button', { name: file.apply, exact: true }).click();
	await expect(vice.getByText(file.unsent('1'))).toBeVisible();
	await vice.context().setOffline(false);
	await expect(vice.getByRole('alert').getByText(refusals.ROSTER_CHANGED)).toBeVisible();
	await vice.getByRole('button', { name: file.compareAgain }).click();
	await expect(vice.getByText(file.stale)).toBeVisible();
	await expect(section(vice, file.added('1'))).toContainText('原　和子');
	await vice.getByRole('button', { name: file.apply, exact: true }).click();
	await vice.getByRole('link', { name: file.toRoster }).click();
	await expect(vice.getByText(words.whole('7', '2'))).toBeVisible();
	await expect(door(vice, '佐藤　一郎')).toHaveCount(1);
	await expect(door(vice, '森　茂')).toBeVisible();
});
