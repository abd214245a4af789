import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { calls as words, desk, ledger, paper } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DESK, expect, test } from './browser';
import { content, TITLE } from './desk';
import { lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const REASON = '朝からの雨のためです。川の水がふえています。次は来月です。';
const [FIRST = '', , LAST = ''] = REASON.split(/(?<=。)/u);
const CANCELLED: Command[] = [
	{ name: 'household.change', args: { id: 'h1', name: '三宅 節子', phone: '086-252-1111', ways: [] } },
	{ name: 'household.change', args: { id: 'h2', name: '大森 ハル', phone: '086-252-2222', ways: [] } },
	{ name: 'household.add', args: { id: 'h5', name: '難波 實', group: 'g1', order: 3, ways: ['paper'] } },
	{
		name: 'circular.publish',
		args: {
			...{ id: 'c1', audience: { to: 'all' } },
			content: { ...content, fields: { when: { day: '2099-12-06', from: '07:00' }, place: '椿原公園' }, urgent: true },
		},
	},
	{ name: 'circular.withdraw', args: { id: 'c1', reason: REASON, cancelled: true } },
];

/** The 班長 of 1班 on her phone, with what was called off. */
async function leaderOf1(association: BrowserAssociation, open: (url: string) => Promise<Page>): Promise<Page> {
	await association.chair(...CANCELLED);
	const leader = await open(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	return leader;
}

const row = (page: Page, household: string) => page.locator(`[data-call="${household}"]`);
const mark = (page: Page, household: string, which: keyof typeof words.mark) =>
	row(page, household).getByRole('button', { name: words.mark[which] }).click();
/** What a fact says after its hour. */
const saidOf = (fact: (when: string) => string) => fact('').trim();

test('a 班長 calls whom nothing reached, also without signal; the chair sees who called and who knows', async ({
	association,
	openPhone,
}) => {
	const leader = await leaderOf1(association, openPhone);
	await readyOffline(leader);
	await leader.goto(association.target.origin + href('desk'));
	await leader.getByRole('link', { name: desk.toCalls }).click();

	await expect(leader.getByText(words.say.cancelled(TITLE))).toBeVisible();
	await expect(leader.getByText(FIRST)).toBeVisible();
	await expect(leader.getByText(LAST)).toBeHidden();
	await leader.getByRole('button', { name: words.say.showWhole }).click();
	await expect(leader.getByText(LAST)).toBeVisible();
	await expect(leader.getByText(words.left('3'))).toBeVisible();
	await expect(leader.getByText(words.who)).toBeVisible();
	await expect(leader.locator('[data-call]')).toHaveCount(3);
	await expect(row(leader, 'h1').getByRole('link')).toHaveAttribute('href', 'tel:0862521111');
	await expect(leader.getByRole('region', { name: words.noPhone }).locator('[data-call="h5"]')).toBeVisible();
	await expect(row(leader, 'h5').getByRole('button')).toHaveCount(1);

	const noAnswer = saidOf(ledger.facts.noAnswer);
	await mark(leader, 'h1', 'noAnswer');
	await expect(row(leader, 'h1').getByText(noAnswer)).toBeVisible();
	await leader.getByRole('button', { name: ledger.undo }).click();
	await expect(row(leader, 'h1').getByText(noAnswer)).toBeHidden();
	await mark(leader, 'h1', 'noAnswer');
	await expect(row(leader, 'h1').getByText(noAnswer)).toBeVisible();
	await lookAtBothSizes(leader, 'c-calls');

	await leader.context().setOffline(true);
	await leader.reload();
	await mark(leader, 'h2', 'told');
	await expect(leader.getByText(words.left('2'))).toBeVisible();
	// Who was told stays in place: no other household comes under the finger.
	await expect(row(leader, 'h2').getByText(ledger.states.told.word, { exact: true })).toBeVisible();
	await expect(row(leader, 'h2').getByText(desk.pending)).toBeVisible();
	await leader.getByRole('button', { name: ledger.undo }).click();
	await expect(leader.getByText(words.left('3'))).toBeVisible();
	await mark(leader, 'h2', 'told');
	await expect(leader.getByText(words.left('2'))).toBeVisible();
	await lookAt(leader, 'c-calls-offline');
	// What waits is laid over the rows by rules that are loaded anew.
	await leader.reload();
	await expect(leader.getByText(words.left('2'))).toBeVisible();
	await leader.context().setOffline(false);
	await expect(row(leader, 'h2').getByText(desk.pending)).toBeHidden();

	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await chair.goto(association.target.origin + href('ledger', { id: 'c1' }));
	await expect(chair.locator('[data-door="h2"] [data-state="told"]')).toBeVisible();
	await chair.locator('[data-door="h1"]').click();
	await expect(chair.getByRole('dialog').getByText(`${noAnswer}${ledger.by('1班 班長')}`)).toBeVisible();
	await chair.keyboard.press('Escape');
	await chair.getByRole('link', { name: ledger.toCalls }).click();
	await expect(row(chair, 'h1').getByText(`${noAnswer}${ledger.by('1班 班長')}`)).toBeVisible();
	await expect(row(chair, 'h3')).toBeVisible();
	await lookAt(chair, 'c-calls-chair');

	await mark(leader, 'h1', 'told');
	await mark(leader, 'h5', 'told');
	await expect(leader.getByText(words.done)).toBeVisible();
	await lookAtBothSizes(leader, 'c-calls-done');
});

test('the list is printed with boxes to tick, what to say on top, and the chair can read that it was', async ({
	association,
	openPhone,
}) => {
	const leader = await leaderOf1(association, openPhone);
	await leader.goto(association.target.origin + href('calls', { id: 'c1' }));
	await leader.getByRole('link', { name: words.toPaper }).click();
	await expect(leader.getByRole('rowheader', { name: '三宅 節子' })).toBeVisible();
	await expect(leader.getByText(words.say.cancelled(TITLE))).toBeVisible();
	await expect(leader.getByText(words.sheet.goesOn)).toBeVisible();
	await expect(leader.getByText('086-252-1111')).toBeVisible();
	await expect(leader.getByText(words.sheet.noPhone)).toBeVisible();
	await expect(leader.locator('body')).not.toContainText('赤木 キヨ');
	await lookAtBothSizes(leader, 'c-call-sheet');
	await expect(leader.getByRole('button', { name: paper.print })).toBeVisible();

	await leader.setViewportSize({ width: 794, height: 1123 });
	await leader.emulateMedia({ media: 'print' });
	await expect(leader.getByRole('button', { name: paper.print })).toBeHidden();
	await expect(leader.getByRole('columnheader')).toHaveText(Object.values(words.sheet.columns));
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await leader.screenshot({ path: `${shots}/c-call-sheet-print.png`, fullPage: true });
});
