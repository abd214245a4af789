import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Circular } from '#contract/rows';
import { addMs, DAY_MS, dayInJapan, momentInJapan } from '#domain/moment';
import { dayLabel, timeLabel } from '#i18n/format';
import { compose, paper, questions as words } from '#i18n/words';
import { DARK, DESK, expect, test } from './browser';
import { button, dialog } from './desk';
import { hasFocus, Keyboard } from './keyboard';
import { smallerThan } from './measures';
import { allSent, lookAt, sayYes, sendNow } from './steps';
import type { BrowserAssociation } from './association';

const TITLE = '冬の防災訓練';
const inDays = (days: number) => dayInJapan(addMs(new Date().toISOString(), days * DAY_MS));
const { each } = words.templates;
const summary = (page: Page, name: string) => page.locator('summary').filter({ hasText: name });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Into the composer with a circular about a day in three weeks. */
async function writing(page: Page, { target }: BrowserAssociation): Promise<void> {
	await sayYes(page);
	await page.goto(target.origin + href('write'));
	await page.getByRole('textbox', { name: compose.title, exact: true }).fill(TITLE);
	await page.getByRole('textbox', { name: compose.body, exact: true }).fill('公園に集まります。');
	await field(page, compose.day).fill(inDays(20));
	await field(page, compose.from).fill('08:00');
}

async function publish(page: Page, press: string): Promise<void> {
	await button(page, press).click();
	await dialog(page).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await sendNow(page);
	await allSent(page);
}

/** A circular as this phone has it from the server. */
const held = (page: Page, id: string): Promise<Circular | undefined> =>
	page.evaluate(async (named) => {
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
		const db = await asked(indexedDB.open('kairan'));
		const rows = await asked(db.transaction('rows').objectStore('rows').getAll());
		db.close();
		return (rows as { kind: string; id: string; row: Circular }[]).find(
			(one) => one.kind === 'circular' && one.id === named,
		)?.row;
	}, id);

/** What would come out of the printer; kept as a file where pictures are. */
async function pagesOf(page: Page, name: string): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) writeFileSync(`${shots}/${name}.pdf`, pdf);
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a chair asks by a template, corrects it after an answer came, and prints slips', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await writing(chair, association);
	await summary(chair, words.add).click();
	await button(chair, each.drill.name).click();
	await expect(field(chair, words.label)).toBeFocused();
	await expect(field(chair, words.label)).toHaveValue('防災訓練に出る人数');
	await expect(field(chair, words.deadline.day)).toHaveValue(inDays(17));
	await expect(field(chair, words.deadline.time)).toHaveValue('20:00');

	// A deadline that nobody can keep is refused in words, and one press mends it.
	await field(chair, words.deadline.day).fill(inDays(21));
	await expect(chair.getByText(words.problems.deadlineAfterEvent)).toBeVisible();
	await field(chair, words.deadline.day).fill(inDays(-1));
	await expect(chair.getByText(words.problems.deadlinePast)).toBeVisible();
	await lookAt(chair, 'qw-desk-past');
	await button(chair, words.deadline.take(`${dayLabel(inDays(17), inDays(0))} ${timeLabel('20:00')}`)).click();
	await expect(chair.getByText(words.problems.deadlinePast)).toHaveCount(0);

	await button(chair, each.one.name).click();
	const second = chair.getByRole('article', { name: words.nth('2', words.kinds.choice) });
	await second.getByLabel(words.label, { exact: true }).fill('軍手は持っていますか');
	await second.getByLabel(words.option('1'), { exact: true }).fill('持っている');
	await button(chair, compose.publish).click();
	await expect(second.getByText(words.problems.fewOptions)).toBeVisible();
	await second.getByLabel(words.option('2'), { exact: true }).fill('借りたい');
	await second.getByRole('button', { name: words.removeOf('借りたい') }).click();
	await button(chair, words.undo).click();
	await expect(second.getByLabel(words.option('2'), { exact: true })).toHaveValue('借りたい');
	const preview = chair.frameLocator('iframe').first();
	await expect(preview.getByText('軍手は持っていますか')).toBeAttached();
	await expect(preview.getByText(words.shown.pickOne)).toBeAttached();

	await expect(chair.getByText(compose.saved)).toBeVisible();
	await chair.reload();
	await expect(second.getByLabel(words.option('2'), { exact: true })).toHaveValue('借りたい');
	await second.getByRole('button', { name: words.removeOf(words.nth('2', words.kinds.choice)) }).click();
	await expect(field(chair, words.label)).toHaveCount(1);
	await button(chair, words.undo).click();
	await expect(field(chair, words.label)).toHaveCount(2);
	await lookAt(chair, 'qw-desk');
	await publish(chair, compose.publish);

	await chair.waitForURL('**/desk/circular/*');
	const id = chair.url().split('/').at(-1)!;
	await expect.poll(async () => (await held(chair, id))?.content.question?.items.length).toBe(2);
	const [drill, gloves] = (await held(chair, id))!.content.question!.items;
	await association.enter(await association.householdCard('h1'));
	await association.as('h1', {
		name: 'answer.put',
		args: {
			circular: id,
			values: [
				{ item: drill!.id, kind: 'attend', people: 4 },
				{ item: gloves!.id, kind: 'choice', chosen: [gloves!.kind === 'choice' ? gloves!.options[0]!.id : ''] },
			],
		},
	});

	await chair.reload();
	await button(chair, compose.actions.correct).click();
	await chair.waitForURL('**/desk/write/*');
	await field(chair, words.label).first().fill('防災訓練に出る方の人数');
	await expect(chair.getByText(words.effect.kept('1'))).toBeVisible();
	await field(chair, words.most).fill('3');
	await expect(chair.getByText(words.effect.again('1'))).toBeVisible();
	await field(chair, words.deadline.day).fill(inDays(18));
	await expect(chair.getByText(words.effect.longer)).toBeVisible();
	await lookAt(chair, 'qw-desk-correct');
	await chair.getByRole('textbox', { name: compose.correction.note, exact: true }).fill('締切をのばしました。');
	await button(chair, compose.publishCorrection).click();
	await expect(dialog(chair)).toContainText(words.effect.again('1'));
	await lookAt(chair, 'qw-desk-correct-confirm');
	await dialog(chair).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await sendNow(chair);
	await allSent(chair);
	await expect.poll(async () => (await held(chair, id))?.version).toBe(2);
	const corrected = (await held(chair, id))!.content.question!;
	expect(corrected.deadline).toBe(momentInJapan(inDays(18), '20:00'));
	expect(corrected.moved?.map(({ from }) => from)).toEqual([momentInJapan(inDays(17), '20:00')]);
	expect(corrected.items.map((item) => item.id)).toEqual([drill!.id, gloves!.id]);

	await chair.goto(association.target.origin + href('paperCircular', { id }));
	await expect(chair.getByRole('heading', { name: words.slip.heading })).toBeVisible();
	await lookAt(chair, 'qw-paper');
	await expect.poll(() => pagesOf(chair, 'qw-paper')).toBe(1);
	await chair.getByRole('checkbox', { name: words.slip.with }).uncheck();
	await expect(chair.getByRole('heading', { name: words.slip.heading })).toHaveCount(0);
	await button(chair, words.slip.toSlips).click();
	// h1 has a phone, and its answer is asked for again.
	await expect(chair.getByText(words.slip.count('3'))).toBeVisible();
	await expect(chair.getByText(words.slip.of('赤木 キヨ'))).toBeVisible();
	await chair.getByRole('radio', { name: words.slip.kinds[1]!.hint }).check();
	await expect(chair.getByText(words.slip.count('4'))).toBeVisible();
	await lookAt(chair, 'qw-slips');
	expect(await pagesOf(chair, 'qw-slips')).toBeLessThan(4);
	await chair.getByRole('radio', { name: words.slip.kinds[2]!.hint }).check();
	await expect(chair.getByText(words.slip.of('赤木 キヨ'))).toHaveCount(0);
	await expect(chair.locator('.slip').nth(1)).toBeAttached();
	await expect.poll(() => pagesOf(chair, 'qw-slips-blank')).toBe(1);
	await chair.getByRole('checkbox', { name: paper.large }).check();
	await expect.poll(() => pagesOf(chair, 'qw-slips-large')).toBe(1);
});

test('what is asked can be written on a phone, in the largest letters and in the dark', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DARK);
	await writing(chair, association);
	await summary(chair, words.add).click();
	await lookAt(chair, 'qw-phone-templates');
	for (const { name } of [each.festival, each.several, each.bags, each.dates]) await button(chair, name).click();
	const days = chair.getByRole('article', { name: words.nth('5', words.kinds.dates) });
	for (const [day, time] of [
		[10, '10:00'],
		[11, '19:00'],
	] as const) {
		await days.getByLabel(words.day, { exact: true }).fill(inDays(day));
		await days.getByLabel(words.time, { exact: true }).fill(time);
		await button(chair, words.addDay).click();
	}
	await expect(days.getByLabel(words.option('2'), { exact: true })).toHaveValue(/午後7時$/u);
	await button(chair, compose.publish).click();
	await expect(chair.getByText(compose.problemsTitle)).toBeVisible();
	for (const scheme of ['dark', 'light'] as const) {
		await chair.emulateMedia({ colorScheme: scheme });
		for (const size of ['100', '200', '300']) {
			await chair.evaluate((to) => (document.documentElement.dataset.text = to), size);
			await lookAt(chair, `qw-phone-${scheme}-${size}`);
			expect(await smallerThan(chair, size === '100' ? 48 : 60, '[data-item]'), `${scheme} ${size}`).toEqual([]);
		}
	}
	await chair.evaluate(() => delete document.documentElement.dataset.text);
	await button(chair, compose.previewOpen).click();
	await lookAt(chair, 'qw-phone-preview');
	const shown = chair.frameLocator('dialog[open] iframe').first();
	await expect(shown.getByRole('heading', { name: words.shown.title, includeHidden: true })).toBeAttached();
});

test('by keys alone a question is added, put in order, removed and brought back', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await writing(chair, association);
	const keys = new Keyboard(chair);
	await keys.press(summary(chair, words.add));
	await keys.press(button(chair, each.drill.name));
	await keys.press(button(chair, each.words.name));
	await expect(field(chair, words.label).nth(1)).toBeFocused();
	const ofWords = words.nth('2', words.kinds.text);
	await keys.press(chair.getByRole('button', { name: words.upOf(ofWords) }));
	await hasFocus(chair, 'after it moved');
	const labels = () =>
		field(chair, words.label).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
	expect(await labels()).toEqual([each.words.items[0]!.label, each.drill.items[0]!.label]);
	await keys.press(chair.getByRole('button', { name: words.removeOf(words.nth('1', words.kinds.text)) }));
	expect(await labels()).toEqual([each.drill.items[0]!.label]);
	await keys.press(button(chair, words.undo));
	expect(await labels()).toEqual([each.words.items[0]!.label, each.drill.items[0]!.label]);
});

test('what is sent later goes out before its answers are due', async ({ association, openPhone }) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await writing(chair, association);
	await summary(chair, words.add).click();
	await button(chair, each.drill.name).click();
	await field(chair, words.deadline.day).fill(inDays(2));
	for (const [day, isRefused] of [
		[3, true],
		[1, false],
	] as const) {
		if (isRefused) await button(chair, compose.later.open).click();
		await dialog(chair).getByLabel(compose.later.day).fill(inDays(day));
		await dialog(chair).getByLabel(compose.later.time).fill('09:00');
		await button(chair, compose.later.yes).click();
		if (isRefused) {
			const until = `${dayLabel(inDays(2), inDays(0))} ${timeLabel('20:00')}`;
			await expect(dialog(chair)).toContainText(words.deadline.later(until));
		} else await chair.waitForURL('**/desk');
	}
});
