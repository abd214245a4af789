import type { Page } from '@playwright/test';
import { desk, joining, keys, refusals, seats as words } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { setClock } from './clock';
import { linkOn, lookAt, noteRandomBytes, sayYes } from './steps';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayFrom = (days: number) => new Date(Date.now() + 9 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const answer = (page: Page, seat: string) => page.getByRole('group', { name: seat });

/** Says who follows on a seat. */
async function follows(page: Page, seat: string, household: string | undefined, holder: string): Promise<void> {
	const form = page.locator('.answer').filter({ has: answer(page, seat) });
	await answer(page, seat).getByText(words.who.next).click();
	if (household) await form.getByLabel(words.nextHousehold).selectOption({ label: household });
	else await form.getByLabel(words.nextHolder).fill(holder);
	await expect(form.getByLabel(words.nextHolder)).toHaveValue(holder);
}

test('a handover that is broken off half-way goes on where it stopped; on its day the old phone ends and the new one begins', async ({
	association,
	openPhone,
}) => {
	const { origin } = association.target;
	const content = {
		title: '秋祭り',
		body: '集会所で。',
		fields: { when: { day: '2026-10-03' } },
		category: 'event',
	} as const;
	const circular = { ...content, urgent: false, attachments: [] };
	await association.chair({ name: 'circular.publish', args: { id: 'c1', content: circular, audience: { to: 'all' } } });
	const old = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(old);
	const desk1 = await openPhone(origin, DESK);
	await noteRandomBytes(desk1);
	await desk1.goto(association.link(await association.seatCard('seat-chair')));
	await sayYes(desk1);

	// March: the day, one of three seats; then the browser is closed.
	await desk1.goto(`${origin}/desk/seats/handover`);
	await desk1.getByRole('textbox', { name: words.day }).fill(dayFrom(3));
	await follows(desk1, '1班 班長', '大森 ハル', '大森 ハル');
	await lookAt(desk1, '6-prepared');
	const chair = await desk1.context().newPage();
	await desk1.close();

	// Another evening: what was chosen is there; one seat is handed over, and the browser is closed again.
	await chair.goto(`${origin}/desk/seats/handover`);
	await expect(chair.getByLabel(words.nextHolder)).toHaveValue('大森 ハル');
	await expect(chair.getByRole('textbox', { name: words.day })).toHaveValue(dayFrom(3));
	await button(chair, words.doIt('1')).click();
	await lookAt(chair, '6-sure');
	await chair.getByRole('dialog').getByRole('button', { name: words.doYes }).click();
	await expect(chair.getByText(words.did)).toBeVisible();
	await expect(chair.getByText(words.someUnsent('1'))).toHaveCount(0);
	const next = await chair.context().newPage();
	await chair.close();

	// The rest: the seat that is done is not asked for again; the chair's own goes last.
	await next.goto(`${origin}/desk/seats/handover`);
	await expect(answer(next, '会長')).toBeVisible();
	await expect(answer(next, '1班 班長')).toHaveCount(0);
	await follows(next, '2班 班長', '岡本 修', '岡本 修');
	await follows(next, '会長', undefined, '藤井 勇');
	await button(next, words.doIt('2')).click();
	await next.getByRole('dialog').getByRole('button', { name: words.doYes }).click();
	await expect(next.getByText(words.did)).toHaveCount(3);
	await expect(next.getByText(words.allDone).first()).toBeVisible();
	await lookAt(next, '6-done');

	// Last year's circulars as drafts of the next year.
	await next.getByRole('checkbox', { name: /秋祭り/ }).check();
	await button(next, words.yearMake('1')).click();
	await expect(next.getByText(words.yearMade('1'))).toBeVisible();

	// The sheet with the three keys.
	await button(next, words.printKeys('3')).click();
	await expect(next.getByText(keys.ready, { exact: true })).toBeVisible();
	await expect(next.getByRole('row', { name: /1班 班長.*大森 ハル/u })).toBeVisible();
	await lookAt(next, '6-sheet');
	const link = await linkOn(next, next.getByRole('article').filter({ hasText: '1班 班長' }));
	await button(next, keys.done).click();
	await button(next, keys.leaveYes).click();
	await next.goto(`${origin}/desk`);
	await expect(next.getByRole('region', { name: desk.drafts })).toContainText('秋祭り');

	// The new key is not good before the day, and the old phone is until then.
	const early = await openPhone(link);
	await expect(early.getByText(refusals.KEY_NOT_YET)).toBeVisible();
	await lookAt(early, '6-key-not-yet');
	await old.reload();
	await expect(old.locator('[data-door]').first()).toBeVisible();

	// The day has come.
	const day = new Date(Date.now() + 3 * DAY_MS);
	for (const page of [old, early]) await setClock(page.context(), day);
	await old.reload();
	await expect(old.getByText(joining.ended)).toBeVisible();
	await expect(old.locator('[data-door]')).toHaveCount(0);
	await lookAt(old, '6-old-ended');
	await early.goto('about:blank');
	await early.goto(link);
	await expect(early.getByText(joining.questionSeat('1班 班長'))).toBeVisible();
	await sayYes(early);
	await expect(early.locator('[data-door]').first()).toBeVisible();
});
