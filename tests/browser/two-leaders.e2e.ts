import type { Page } from '@playwright/test';
import { commandNames, common, desk, households as words, ledger, refusals, settings } from '#i18n/words';
import { DESK, expect, test as base } from './browser';
import { lookAt, readyOffline, sayYes } from './steps';

/** The chair at her desk and the 班長 of 2班 on her phone, both with the same circular and roster, both without signal. */
const test = base.extend<{ chair: Page; leader: Page }>({
	chair: async ({ association, openPhone }, use) => {
		await association.chair(
			{ name: 'group.add', args: { id: 'g3', name: '3班', order: 3 } },
			{ name: 'message.send', args: { id: 'c1', text: '断水します。', audience: { to: 'all' }, urgent: false } },
		);
		const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(chair);
		await use(chair);
	},
	leader: async ({ chair, association, openPhone }, use) => {
		const leader = await openPhone(association.link(await association.seatCard('seat-leader-2')));
		await sayYes(leader);
		for (const page of [chair, leader]) {
			await expect(page.getByText('断水します。').first()).toBeVisible();
			await readyOffline(page);
		}
		await use(leader);
	},
});

const signal = (page: Page, on: boolean) => page.context().setOffline(!on);
const door = (page: Page, id: string, state: string) =>
	expect(page.locator(`[data-door="${id}"]:not(.unsent) [data-state="${state}"]`)).toBeVisible();

/** Without signal: the door says that its tick is kept here, before anything else may happen to the page. */
async function tick(page: Page, name: string, button: string): Promise<void> {
	const at = page.locator('[data-door]').filter({ hasText: name });
	await at.click();
	await page.getByRole('dialog').getByRole('button', { name: button }).click();
	await expect(at.and(page.locator('.unsent'))).toBeVisible();
}

/** What waits goes, and what is new comes. */
async function backOnline(page: Page): Promise<void> {
	await signal(page, true);
	await expect(page.locator('[data-door].unsent')).toHaveCount(0);
	await page.reload();
}

test('two leaders at the same doors without signal, in different ways, one of them undoing: both see one state in the end', async ({
	chair,
	leader,
	association,
}) => {
	for (const page of [chair, leader]) {
		await page.goto(`${association.target.origin}/desk/circular/c1`);
		await expect(page.locator('[data-door="h3"]')).toBeVisible();
		await signal(page, false);
	}
	await tick(leader, '赤木', ledger.tick.told);
	await tick(leader, '岡本', ledger.tick.paper);
	await tick(chair, '赤木', ledger.tick.paper);
	await chair.getByRole('button', { name: words.undo }).click();
	await tick(chair, '岡本', ledger.tick.paper);
	await expect(chair.locator('[data-door="h3"] [data-state="unreached"]')).toBeVisible();

	await backOnline(leader);
	await backOnline(chair);
	await leader.reload();
	for (const page of [chair, leader]) {
		await door(page, 'h3', 'told');
		await door(page, 'h4', 'paper');
	}
	// The door that both ticked bears one tick: whoever takes it back takes it back for both.
	await signal(chair, false);
	await tick(chair, '岡本', ledger.untick.paper);
	await backOnline(chair);
	await leader.reload();
	for (const page of [chair, leader]) await door(page, 'h4', 'unreached');
	const counts = await leader.getByRole('img', { name: ledger.stateCount(ledger.states.told.word, '1') }).count();
	expect(counts).toBe(1);
});

const home = (page: Page) => page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2 }) });

/** Changes parts of a household's facts by its form. */
async function change(page: Page, facts: Partial<Record<'name' | 'phone' | 'kana', string>>): Promise<void> {
	await page.getByRole('button', { name: words.change, exact: true }).click();
	for (const [part, text] of Object.entries(facts) as [keyof typeof facts, string][]) {
		await page.getByRole('dialog').getByLabel(words.form[part]).fill(text);
	}
	await page.getByRole('dialog').getByRole('button', { name: words.form.save }).click();
	await expect(home(page).getByText(words.unsent, { exact: true })).toBeVisible();
}

async function sent(page: Page): Promise<void> {
	await signal(page, true);
	await expect(home(page).getByText(words.unsent, { exact: true })).toHaveCount(0);
}

test('both change the same household: each keeps what she changed, and where both did, both see the later one', async ({
	chair,
	leader,
	association,
}) => {
	for (const page of [chair, leader]) {
		await page.goto(`${association.target.origin}/desk/roster/h3`);
		await expect(home(page)).toContainText('赤木 キヨ');
		await signal(page, false);
	}
	await change(chair, { name: '赤木 清子', phone: '086-252-1234' });
	await change(leader, { name: '赤木 きよ', kana: 'あかぎ きよ' });
	await sent(chair);
	await sent(leader);
	await chair.reload();
	for (const page of [chair, leader]) {
		for (const fact of ['赤木 きよ', '086-252-1234', 'あかぎ きよ']) await expect(home(page)).toContainText(fact);
	}
	// Taking back is of her own change alone.
	await leader.getByRole('button', { name: words.undo }).click();
	await expect(home(leader)).toContainText('086-252-1234');
	await expect(home(leader)).not.toContainText('あかぎ きよ');
});

test('both move the same household: it stands where the later one moved it, and what a 班長 wrote of it too late says which door', async ({
	chair,
	leader,
	association,
	openPhone,
}) => {
	const seat = { id: 'seat-officer', role: 'officer', title: '会計' } as const;
	await association.chair({ name: 'seat.open', args: seat });
	const officer = await openPhone(association.link(await association.seatCard('seat-officer')), DESK);
	await sayYes(officer);
	for (const page of [chair, officer, leader]) {
		await page.goto(`${association.target.origin}/desk/roster/h3`);
		await expect(home(page)).toContainText('2班');
		if (page === officer) await readyOffline(officer);
		await signal(page, false);
	}
	for (const [page, group] of [
		[chair, '1班'],
		[officer, '3班'],
	] as const) {
		await page.getByRole('button', { name: words.move }).click();
		await page.getByRole('dialog').getByLabel(words.moveTo).selectOption(group);
		await page.getByRole('dialog').getByRole('button', { name: words.moveYes, exact: true }).click();
		await expect(page.getByText(words.said.moved('赤木 キヨ', group))).toBeVisible();
	}
	await change(leader, { name: '赤木 きよ' });
	await sent(chair);
	await sent(officer);
	await chair.reload();
	for (const page of [chair, officer]) {
		await expect(home(page)).toContainText('3班');
		await expect(home(page)).toContainText('赤木 キヨ');
	}

	await signal(leader, true);
	await expect(leader.getByText(words.missing)).toBeVisible();
	await lookAt(leader, '4-moved-away');
	await leader.goto(`${association.target.origin}/desk`);
	const about = commandNames['household.change'] + settings.about('赤木 きよ');
	await expect(leader.getByText(desk.refusedTitle(about))).toBeVisible();
	await expect(leader.getByText(refusals.NOT_ALLOWED)).toBeVisible();
	await lookAt(leader, '4-refused');
	await leader.getByRole('button', { name: desk.drop }).click();
	await leader.getByRole('dialog').getByRole('button', { name: desk.dropYes }).click();
	await expect(leader.getByText(refusals.NOT_ALLOWED)).toHaveCount(0);
	await expect(leader.getByText(common.household('赤木 キヨ'))).toHaveCount(0);
});
