import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Content } from '#contract/content';
import type { Command } from '#contract/commands';
import { common, compose, desk as words, titles, households, ledger, messages } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DESK, expect, test } from './browser';
import { BACK_TO_DESK, lookAt, sayYes, sendNow } from './steps';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayFrom = (days: number) => new Date(Date.now() + 9 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);

const content = (title: string, over: Partial<Content> = {}): Content => ({
	...{ title, body: '公園を掃除します。', fields: {}, category: 'cleaning', urgent: false, attachments: [] },
	...over,
});
const circular = (n: number, over: Partial<Content> = {}): Command => ({
	name: 'circular.publish',
	args: { id: `c${n}`, content: content(`第${n}号の回覧`, over), audience: { to: 'all' } },
});

async function seat(association: BrowserAssociation, open: (url: string) => Promise<Page>, id = 'seat-chair') {
	const page = await open(association.link(await association.seatCard(id)));
	await sayYes(page);
	await page.goto(association.target.origin + href('desk'));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.locator('dialog[open]');
const row = (page: Page, n: number) => page.getByRole('link', { name: `第${n}号の回覧`, exact: true });

async function inLetters(page: Page, size: string): Promise<void> {
	await page.evaluate((text) => localStorage.setItem('kairan.text', text), size);
	await page.reload();
}

test('出す is in reach from the first field on, asks with what goes out, and says that it went', async ({
	association,
	openPhone,
}) => {
	const chair = await seat(association, openPhone);
	await chair.getByRole('link', { name: words.write }).click();
	await expect(button(chair, compose.publish)).toBeInViewport({ ratio: 1 });
	await lookAt(chair, 'f-write-100');
	await chair.getByRole('textbox', { name: compose.title }).fill('秋の一斉清掃');
	await chair.getByRole('textbox', { name: compose.body }).fill('公園を掃除します。');
	await chair.getByRole('checkbox', { name: compose.urgent }).check();
	await button(chair, compose.publish).click();
	await expect(dialog(chair)).toContainText('秋の一斉清掃');
	await expect(dialog(chair)).toContainText(compose.confirmUrgent);
	await expect(dialog(chair)).toContainText(compose.confirmPictures('0'));
	await lookAt(chair, 'f-publish');
	await dialog(chair).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await sendNow(chair);
	await expect(chair.getByText(compose.said.published)).toBeVisible();
	await lookAt(chair, 'f-said');

	await button(chair, compose.actions.withdraw).click();
	await dialog(chair).getByRole('radio', { name: compose.actions.cancelled.cancelled.label }).check();
	await dialog(chair).getByRole('textbox').fill('行事が中止になりました。');
	await dialog(chair).getByRole('button', { name: compose.actions.cancelYes, exact: true }).click();
	await expect(chair.getByText(compose.said.cancelled)).toBeVisible();
});

test('送る is in reach, in letters three times as large too', async ({ association, openPhone }) => {
	const chair = await seat(association, openPhone);
	await chair.goto(association.target.origin + href('message'));
	await expect(button(chair, messages.send)).toBeInViewport({ ratio: 1 });
	await lookAt(chair, 'f-message-100');
	await inLetters(chair, '300');
	await expect(button(chair, messages.send)).toBeInViewport({ ratio: 1 });
	const foot = await button(chair, messages.send).boundingBox();
	expect(foot?.height).toBeLessThan(80);
	await lookAt(chair, 'f-message-300');
	await chair.goto(association.target.origin + href('write'));
	await expect(button(chair, compose.publish)).toBeInViewport({ ratio: 1 });
	await lookAt(chair, 'f-write-300');
});

test('what was done is said with its way back, low and for a while; then the bar is gone', async ({
	association,
	openPhone,
}) => {
	const chair = await seat(association, openPhone);
	await chair.getByRole('link', { name: words.write }).click();
	await chair.getByRole('textbox', { name: compose.title }).fill('下書き');
	await expect(chair.getByText(compose.saved)).toBeVisible();
	await chair.clock.install();
	await chair.goto(association.target.origin + href('desk'));
	await button(chair, words.draftDrop).click();
	const undo = button(chair, words.undo);
	await expect(undo).toBeVisible();
	await lookAt(chair, 'f-undo');
	await chair.mouse.move(10, 10);
	await chair.clock.fastForward(41_000);
	await expect(undo).toBeHidden();
});

test('an end before the start says so under the end', async ({ association, openPhone }) => {
	const chair = await seat(association, openPhone);
	await chair.goto(association.target.origin + href('write'));
	await chair.getByLabel(compose.day).fill('2030-12-01');
	await chair.getByLabel(compose.from).fill('10:00');
	await chair.getByLabel(compose.to).fill('08:00');
	await expect(chair.getByLabel(compose.to)).toHaveAccessibleDescription(compose.problems.endBeforeStart);
	await expect(chair.getByLabel(compose.day)).toHaveAccessibleDescription('');
});

test('a dialog whose error lies below its fold goes there, and the field says it', async ({
	association,
	openPhone,
}) => {
	const chair = await seat(association, openPhone);
	await chair.goto(association.target.origin + href('roster'));
	await button(chair, households.add).click();
	await dialog(chair).getByLabel(households.form.name).fill('高橋');
	const mail = dialog(chair).getByLabel(households.form.mail);
	await mail.fill('高橋');
	await dialog(chair).getByLabel(households.form.name).scrollIntoViewIfNeeded();
	await button(chair, households.form.save).click();
	await expect(mail).toBeFocused();
	await expect(mail).toHaveAccessibleDescription(new RegExp(households.form.wrong.mail, 'u'));
	await expect(dialog(chair).getByText(households.form.wrong.mail)).toBeInViewport({ ratio: 1 });
	await lookAt(chair, 'f-dialog-error');
});

test('back from a ledger the desk stands where it was left, with what was searched for', async ({
	association,
	openPhone,
}) => {
	await association.chair(...Array.from({ length: 15 }, (_, at) => circular(at + 1)));
	const chair = await seat(association, openPhone);
	await row(chair, 4).scrollIntoViewIfNeeded();
	const left = await chair.evaluate(() => scrollY);
	await row(chair, 4).click();
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	await expect(row(chair, 4)).toBeInViewport();
	expect(Math.abs((await chair.evaluate(() => scrollY)) - left)).toBeLessThan(40);

	await chair.getByRole('searchbox', { name: words.search }).fill('第12号');
	await expect(row(chair, 4)).toHaveCount(0);
	await row(chair, 12).click();
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	await expect(row(chair, 12)).toBeVisible();
	await expect(row(chair, 4)).toHaveCount(0);
});

test('at 1280 px a circular is one line, the roster has jumps and columns, the seats are a table', async ({
	association,
	openPhone,
}) => {
	await association.chair(
		...Array.from({ length: 36 }, (_, at): Command => {
			const group = at % 2 ? 'g1' : 'g2';
			return {
				name: 'household.add',
				args: { id: `n${at}`, group, order: 10 + at, name: `高橋 ${at}子`, ways: ['app'] },
			};
		}),
		...Array.from({ length: 12 }, (_, at) => circular(at + 1)),
	);
	const chair = await seat(association, (url) => openPhone(url, DESK));
	await expect(row(chair, 12)).toBeVisible();
	const heights = await chair.getByRole('article').evaluateAll((all) => all.map((one) => one.clientHeight));
	expect(Math.max(...heights)).toBeLessThan(64);
	await lookAt(chair, 'f-desk-1280');

	await chair.goto(association.target.origin + href('roster'));
	const jumps = chair.getByRole('navigation', { name: households.jumps });
	await jumps.getByRole('link', { name: '2班' }).click();
	await expect(chair.getByRole('heading', { level: 2, name: /^2班/u })).toBeInViewport();
	expect(await chair.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2200);
	await lookAt(chair, 'f-roster-1280');

	await chair.goto(association.target.origin + href('seats'));
	await expect(chair.getByRole('heading', { level: 3 }).first()).toBeVisible();
	await lookAt(chair, 'f-seats-1280');
	await chair.goto(association.target.origin + href('handover'));
	await expect(chair.getByRole('group').first()).toBeVisible();
	await lookAt(chair, 'f-handover-1280');
	await chair.goto(association.target.origin + href('ledger', { id: 'c12' }));
	await lookAt(chair, 'f-ledger-1280');
	await chair.goto(association.target.origin + href('write'));
	await lookAt(chair, 'f-write-1280');
});

test('a circular just sent is no alarm, and an urgent one is', async ({ association, openPhone }) => {
	await association.chair(circular(1), circular(2, { urgent: true }));
	const chair = await seat(association, openPhone);
	const number = (n: number) =>
		chair
			.getByRole('article')
			.filter({ has: row(chair, n) })
			.locator('.dark');
	const ground = (n: number) => number(n).evaluate((one) => getComputedStyle(one).backgroundColor);
	expect(await ground(1)).toBe('rgba(0, 0, 0, 0)');
	expect(await ground(2)).not.toBe('rgba(0, 0, 0, 0)');
	await lookAt(chair, 'f-desk-100');
	await row(chair, 1).click();
	await expect(chair.getByText(ledger.calm)).toBeVisible();
	await lookAt(chair, 'f-ledger-100');
});

test('in letters three times as large a circular takes no more than a screen, and no phrase of its title is broken', async ({
	association,
	openPhone,
}) => {
	const title = '防災訓練の出欠を教えてください';
	await association.chair(circular(1, { title }));
	const chair = await seat(association, openPhone);
	await inLetters(chair, '300');
	const link = chair.getByRole('link', { name: title });
	expect((await chair.getByRole('article').filter({ has: link }).boundingBox())?.height).toBeLessThan(600);
	const lines = await link.evaluate((drawn, phrase) => {
		const text = drawn.firstChild;
		const start = text?.nodeValue?.indexOf(phrase) ?? -1;
		if (!text || start < 0) return 0;
		const range = document.createRange();
		range.setStart(text, start);
		range.setEnd(text, start + phrase.length);
		return new Set([...range.getClientRects()].map(({ top }) => top)).size;
	}, '教えてください');
	expect(lines).toBe(1);
	await lookAt(chair, 'f-desk-300');
});

test("last year's circular of this time is offered where one begins to write, and a circular can be copied", async ({
	association,
	openPhone,
}) => {
	const was = dayFrom(14 - 364);
	await association.chair(circular(1, { fields: { when: { day: was, from: '08:00' } } }));
	const chair = await seat(association, openPhone);
	await chair.getByRole('link', { name: words.write }).click();
	await chair.getByRole('region', { name: compose.lastYear.title }).getByRole('button').click();
	await expect(chair.locator('#main')).toBeFocused();
	await expect(chair.getByRole('textbox', { name: compose.title })).toHaveValue('第1号の回覧');
	await expect(chair.getByLabel(compose.day)).not.toHaveValue(was);
	await expect(chair.getByLabel(compose.day)).not.toHaveValue('');

	await chair.goto(association.target.origin + href('ledger', { id: 'c1' }));
	await button(chair, compose.actions.copy).click();
	await expect(chair.getByRole('textbox', { name: compose.title })).toHaveValue('第1号の回覧');
	await expect(chair.getByLabel(compose.day)).toHaveValue('');
	await expect(chair.getByLabel(compose.from)).toHaveValue('08:00');
});

test('a helper sees whom to call, and the lessons with their places', async ({ association, openPhone }) => {
	const lesson = { id: 'l1', hall: '操南公民館', title: 'はじめてのスマホ', day: dayFrom(3), place: '2階 第2講座室' };
	await association.chair(
		{ name: 'seat.open', args: { id: 'seat-help', role: 'volunteer', title: 'スマホの手伝い' } },
		{ name: 'lesson.put', args: { ...lesson, from: '13:30', to: '15:30', phone: '086-000-1401' } },
	);
	const helper = await seat(association, openPhone, 'seat-help');
	await expect(helper.getByRole('heading', { level: 1, name: words.title(common.roles.volunteer) })).toBeVisible();
	await expect(helper.getByRole('link', { name: common.call('086-000-1200') })).toBeVisible();
	await expect(helper.getByText('2階 第2講座室')).toBeVisible();
	await expect(helper.getByRole('link', { name: titles.helping })).toHaveClass(/main/u);
	await lookAt(helper, 'g-helper-100');
	await inLetters(helper, '300');
	await expect(helper.getByText('2階 第2講座室')).toBeVisible();
	await lookAt(helper, 'g-helper-300');
});
