import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { answers, audit, desk as deskWords, deskTitles, refusals, tally as words } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DARK, DESK, expect, test as base } from './browser';
import { ALL, answer, asked, come, fewer, more, TITLE, WHOLE } from './drill';
import { Keyboard } from './keyboard';
import { allSent, lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const test = base.extend<{ chair: Page; leader: Page }>({
	chair: async ({ association, openPhone }, use) => {
		await association.chair(...more, asked);
		const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(chair);
		await use(chair);
	},
	leader: async ({ chair: _, association, openPhone }, use) => {
		const leader = await openPhone(association.link(await association.seatCard('seat-leader-2')));
		await sayYes(leader);
		await expect(leader.getByRole('link', { name: deskTitles.tally })).toBeVisible();
		await readyOffline(leader);
		await use(leader);
	},
});

const path = href('tally', { circular: 'c1' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.locator('dialog[open]');
const door = (page: Page, id: string) => page.locator(`[data-door="${id}"]`);
const stands = (page: Page, id: string, state: keyof typeof words.states) =>
	expect(door(page, id).locator(`[data-state="${state}"]`)).toBeVisible();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

async function open(page: Page, association: BrowserAssociation): Promise<void> {
	await page.goto(association.target.origin + path);
	await expect(door(page, 'h3')).toBeVisible();
}

test('two answer by phone, a 班長 enters the slips of her 班 without signal, one of them twice: the chair sees every door once', async ({
	association,
	chair,
	leader,
}) => {
	await answer(association, 'h1', ...WHOLE);
	await answer(association, 'h4', come(1, 'o2'));
	await leader.getByRole('link', { name: deskTitles.tally }).click();
	await stands(leader, 'h4', 'answered');
	await expect(door(leader, 'h1')).toHaveCount(0);
	await leader.context().setOffline(true);
	await answer(association, 'h3', come(4));

	// One press a door, for a pile of slips that say the same.
	await choose(leader, words.many.enter);
	await door(leader, 'n1').click();
	await expect(leader.getByText(words.many.first).first()).toBeVisible();
	await choose(leader, words.people('2'));
	await choose(leader, '午前');
	for (const id of ['n1', 'n2', 'n3', 'h3']) {
		await door(leader, id).click();
		await expect(door(leader, id).and(leader.locator('.unsent'))).toContainText('2人');
	}
	await choose(leader, words.absent);
	await door(leader, 'n4').click();
	await stands(leader, 'n4', 'answered');
	// A wrong door, taken back; and one that is pressed once more.
	await door(leader, 'n5').click();
	await stands(leader, 'n5', 'answered');
	await button(leader, words.undo).click();
	await stands(leader, 'n5', 'unanswered');
	await expect(door(leader, 'n5')).toBeFocused();
	await door(leader, 'n4').click();
	await stands(leader, 'n4', 'unanswered');
	await door(leader, 'n4').click();
	await stands(leader, 'n4', 'answered');
	await lookAt(leader, 'a-many-offline');

	// Whose own answer counts is opened, and what is typed there is not lost with the page.
	await door(leader, 'h4').click();
	await expect(dialog(leader)).toContainText(words.detail.counts);
	await button(leader, words.slip.enter).click();
	await expect(dialog(leader)).toContainText('午後');
	await dialog(leader)
		.getByLabel(/ひとこと/u)
		.fill('車いすです');
	await leader.reload();
	await stands(leader, 'n1', 'answered');
	await door(leader, 'h4').click();
	await expect(dialog(leader).getByLabel(/ひとこと/u)).toHaveValue('車いすです');
	await dialog(leader)
		.getByRole('radio', { name: words.people('1'), exact: true })
		.check();
	await lookAt(leader, 'a-slip');
	await button(leader, words.slip.save).click();
	// Without a shift nobody can come: the form says so, and goes nowhere.
	await expect(dialog(leader)).toContainText(answers.problems.shift);
	await dialog(leader).getByRole('radio', { name: '午後', exact: true }).check();
	await button(leader, words.slip.save).click();
	await expect(dialog(leader)).toHaveCount(0);
	await leader.context().setOffline(false);
	await allSent(leader);

	await open(chair, association);
	for (const id of ['h1', 'h3', 'h4', 'n1', 'n2', 'n3', 'n4']) await stands(chair, id, 'answered');
	for (const id of ['h2', 'n5', 'n6']) await stands(chair, id, 'unanswered');
	await expect(chair.locator('[data-door]')).toHaveCount(ALL);
	await expect(chair.getByText(words.answeredOf('7', String(ALL)))).toBeVisible();
	// h1 three, n1 to n3 and h3 two each by their slips, h4 one; n4 does not come.
	await expect(chair.getByText(words.sums.coming('12', '6'))).toBeVisible();
	await expect(chair.getByText(words.sums.others('1', '3'))).toBeVisible();
	await expect(chair.getByText(words.sums.shift('11', '5'))).toBeVisible();
	await expect(chair.getByRole('row', { name: /6日/u })).toContainText(words.sums.best);
	await expect(chair.getByText('車いすです').first()).toBeVisible();
	await lookAtBothSizes(chair, 'a-chair-1280');

	// Both answers of one door stand side by side, the later one counts.
	await door(chair, 'h3').click();
	const said = dialog(chair).getByRole('listitem');
	await expect(said).toHaveCount(2);
	await expect(said.filter({ hasText: words.detail.counts })).toContainText('2班 班長');
	await expect(said.filter({ hasText: words.detail.beside })).toContainText(words.comes('4'));
	await lookAt(chair, 'a-door-1280');
	await chair.keyboard.press('Escape');

	await choose(chair, words.stateCount(words.states.unanswered.word, '3'));
	await expect(chair.locator('[data-door]')).toHaveCount(3);

	// She was told another number: her slip is put right, and the chair sees that.
	await door(leader, 'n1').click();
	await button(leader, words.slip.change).click();
	await dialog(leader)
		.getByRole('radio', { name: words.people('3'), exact: true })
		.check();
	await button(leader, words.slip.save).click();
	await allSent(leader);
	await open(chair, association);
	await expect(door(chair, 'n1')).toContainText('3人');
	await expect(chair.getByText(words.sums.coming('13', '6'))).toBeVisible();
});

test('the chair takes the answers away as a file and on paper, and the record says so', async ({
	association,
	chair,
}) => {
	await answer(association, 'h1', ...WHOLE);
	await association.chair({ name: 'answer.slip', args: { circular: 'c1', household: 'h2', values: [come(0)] } });
	await open(chair, association);
	await stands(chair, 'h2', 'answered');
	const coming = chair.waitForEvent('download');
	await button(chair, words.csv).click();
	const file = await coming;
	expect(file.suggestedFilename()).toContain(TITLE);
	const csv = await readFile(await file.path(), 'utf8');
	expect(csv.startsWith('\ufeff')).toBe(true);
	const lines = csv.trim().split('\r\n');
	expect(lines).toHaveLength(ALL + 1);
	expect(lines.find((line) => line.includes('三宅 節子'))).toMatch(/答えた,3,午前,.*車を出せます/u);
	expect(csv).not.toMatch(/(?:^|,)"?=/mu);

	await chair.getByRole('link', { name: words.toPaper }).click();
	const sheet = chair.getByRole('article');
	await expect(sheet).toContainText('大森 ハル');
	await expect(sheet).toContainText(words.sums.coming('3', '1'));
	await lookAt(chair, 'a-sheet-1280');
	await chair.emulateMedia({ media: 'print' });
	await expect(sheet.getByRole('row')).toHaveCount(ALL + 2 + 3);
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await chair.pdf({ preferCSSPageSize: true, path: `${shots}/a-sheet.pdf` });
	await chair.emulateMedia({ media: 'screen' });
	await choose(chair, words.sheet.doors);
	await expect(sheet).not.toContainText(words.sums.coming('3', '1'));

	await allSent(chair);
	await chair.goto(association.target.origin + href('audit'));
	await expect(chair.getByText(audit.did('look.export', { circular: TITLE })).first()).toBeVisible();
});

test('the chair shows everybody the sums as they are now, renews them, and hides them again', async ({
	association,
	chair,
	openPhone,
}) => {
	await answer(association, 'h1', come(3));
	await chair.goto(association.target.origin + href('desk'));
	await expect(chair.getByRole('link', { name: deskTitles.tally })).toBeVisible();
	await lookAt(chair, 'a-desk-1280');
	await chair.getByRole('link', { name: deskTitles.tally }).click();
	await stands(chair, 'h1', 'answered');
	const preview = chair.getByRole('group', { name: words.show.preview });
	await expect(preview).toContainText(words.show.coming('3'));
	await expect(preview).not.toContainText('三宅');
	await button(chair, words.show.show).click();
	await expect(chair.getByText(words.show.done.show)).toBeVisible();
	await expect(button(chair, words.show.refresh)).toHaveAttribute('aria-disabled', 'true');
	await answer(association, 'h3', come(2));
	await expect(chair.getByText(words.show.older)).toBeVisible({ timeout: 20_000 });
	await button(chair, words.show.refresh).click();
	await expect(chair.getByText(words.show.older)).toHaveCount(0);
	await expect(preview).toContainText(words.show.coming('5'));
	await button(chair, words.show.hide).click();
	await expect(chair.getByText(words.show.off)).toBeVisible();
	await allSent(chair);

	// Who leads one 班 sees its doors, and shows nothing to everybody.
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')), DARK);
	await sayYes(leader);
	await leader.goto(association.target.origin + path);
	await stands(leader, 'h1', 'answered');
	await expect(leader.locator('[data-door]')).toHaveCount(2);
	await expect(button(leader, words.show.show)).toHaveCount(0);
	await lookAt(leader, 'a-leader-dark');
});

test('by keyboard alone: a slip for many, a door of its own, and the way back', async ({ association, leader }) => {
	await open(leader, association);
	const keys = new Keyboard(leader);
	await keys.choose(leader.getByRole('radio', { name: words.many.enter, exact: true }));
	await keys.choose(leader.getByRole('radio', { name: words.absent, exact: true }));
	await keys.press(door(leader, 'n1'));
	await stands(leader, 'n1', 'answered');
	await keys.press(button(leader, words.undo));
	await stands(leader, 'n1', 'unanswered');
	await keys.to(leader.getByRole('radio', { name: words.many.enter, exact: true }), true);
	await leader.keyboard.press('ArrowUp');
	await keys.press(door(leader, 'n2'));
	await keys.press(button(leader, words.slip.enter));
	await keys.choose(dialog(leader).getByRole('radio', { name: words.absent, exact: true }));
	await keys.press(button(leader, words.slip.save));
	await stands(leader, 'n2', 'answered');
	await lookAtBothSizes(leader, 'a-leader');
	await leader.evaluate(() => (document.documentElement.dataset.text = '200'));
	await lookAt(leader, 'a-leader-200');
	await leader.evaluate(() => (document.documentElement.dataset.text = '300'));
	await door(leader, 'n2').click();
	await lookAt(leader, 'a-door-300');
	await button(leader, words.slip.change).click();
	await lookAt(leader, 'a-slip-300');
});

test('every door of a 班 of forty is entered without signal, one press each', async ({ association, leader }) => {
	await open(leader, association);
	await association.chair(
		...Array.from({ length: 32 }, (_, nth): Command => {
			const args = { id: `x${nth}`, group: 'g2', order: 100 + nth, name: `高橋 ${nth + 1}`, ways: ['paper' as const] };
			return { name: 'household.add', args };
		}),
		{ ...asked, args: { ...asked.args, id: 'c2' } } as Command,
	);
	await leader.goto(association.target.origin + href('tally', { circular: 'c2' }));
	await expect(leader.locator('[data-door]')).toHaveCount(40);
	await leader.context().setOffline(true);
	await choose(leader, words.many.enter);
	await choose(leader, words.people('1'));
	await choose(leader, '午後');
	for (const one of await leader.locator('[data-door]').all()) await one.click();
	await expect(leader.locator('[data-door].unsent [data-state="answered"]')).toHaveCount(40);
	await expect(leader.getByText(words.sums.coming('40', '40'))).toBeVisible();
});

test('a slip that the question does not take any more comes back with its door, and is entered anew', async ({
	association,
	leader,
}) => {
	await open(leader, association);
	await leader.context().setOffline(true);
	await choose(leader, words.many.enter);
	await choose(leader, words.people('2'));
	await choose(leader, '午後');
	await door(leader, 'h3').click();
	await stands(leader, 'h3', 'answered');
	await association.chair(fewer);
	await leader.context().setOffline(false);
	await allSent(leader);

	await leader.goto(association.target.origin + href('desk'));
	const back = leader.getByRole('listitem').filter({ hasText: refusals.ANSWER_UNFIT });
	await expect(back).toContainText(TITLE);
	await expect(back).toContainText('2');
	await lookAtBothSizes(leader, 'a-slip-back');
	await back.getByRole('button', { name: deskWords.enterAgain }).click();
	await dialog(leader)
		.getByRole('radio', { name: words.people('1'), exact: true })
		.check();
	await dialog(leader).getByRole('radio', { name: '午後', exact: true }).check();
	await button(leader, words.slip.save).click();
	await expect(door(leader, 'h3')).toContainText('1人');
	await leader.goto(association.target.origin + href('desk'));
	await expect(leader.getByRole('link', { name: deskTitles.tally })).toBeVisible();
	await expect(back).toHaveCount(0);
});
