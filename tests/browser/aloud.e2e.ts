import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Content } from '#contract/content';
import { reading, readings as list, speech as words } from '#i18n/words';
import { faultsOn } from '#tests/support/axe';
import type { BrowserAssociation } from './association';
import { DESK, expect, test } from './browser';
import { lookAt, lookAtBothSizes, outside, sayYes } from './steps';
import { said, say, stubSpeech } from './stub-speech';

const content: Content = {
	title: '邑久《おく》の清掃',
	body: `集合は邑久公民館です。\n会費は1,500円です。\n\n${'きれいな町にしましょう。\n'.repeat(30)}係は五百旗頭さん（086-252-1234）です。`,
	fields: { when: { day: '2030-12-01', from: '07:30' } },
	category: 'cleaning',
	urgent: false,
	attachments: [],
};

/** The words that are marked on the sheet. */
const marked = (page: Page) =>
	page.evaluate(() => {
		const [range] = CSS.highlights.get('spoken') ?? [];
		const copy = (range as Range | undefined)?.cloneContents();
		for (const beside of copy?.querySelectorAll('rt, .unseen') ?? []) beside.remove();
		return copy?.textContent;
	});

async function openCircular(
	association: BrowserAssociation,
	openPhone: (url: string) => Promise<Page>,
	langs: string[] | undefined,
): Promise<Page> {
	const entry = { base: '五百旗頭', reading: 'いおきべ', about: 'family' as const };
	await association.chair({ name: 'reading.put', args: { id: 'r1', entry } });
	await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await stubSpeech(phone, langs);
	await phone.goto(association.target.origin + href('circular', { id: 'c1' }));
	await expect(phone.getByRole('button', { name: reading.listen })).toBeVisible();
	return phone;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a circular is read aloud sentence by sentence, marked, with its names right, and stops when it is left', async ({
	association,
	openPhone,
}) => {
	const phone = await openCircular(association, openPhone, ['en-US', 'ja_JP']);
	await button(phone, reading.listen).click();
	await expect.poll(() => said(phone)).toEqual(['オクの清掃']);
	expect(await marked(phone)).toBe('邑久の清掃');
	await expect(button(phone, words.pause)).toBeFocused();
	await say(phone);
	await say(phone);
	await expect
		.poll(() => said(phone))
		.toEqual(['オクの清掃', '日時、2030年12月1日、日曜日、午前7時30分から', '集合はオク公民館です。']);
	expect(await marked(phone)).toBe('集合は邑久公民館です。');
	await lookAtBothSizes(phone, 'v-aloud');

	// Paused it keeps its place; the next sentence is brought into sight.
	await button(phone, words.pause).click();
	await button(phone, words.next).click();
	await button(phone, words.goOn).click();
	await expect.poll(async () => (await said(phone)).at(-1)).toBe('会費は1500円です。');
	for (let i = 0; i < 31; i += 1) await say(phone);
	await expect
		.poll(async () => (await said(phone)).at(-1))
		.toBe('係はイオキベさん、ゼロハチロク、ニーゴーニー、イチニーサンヨン、です。');
	expect(await marked(phone)).toBe('係は五百旗頭さん（086-252-1234）です。');
	await expect(phone.getByText('係は', { exact: false }).last()).toBeInViewport();

	const count = (await said(phone)).length;
	await phone.getByRole('link', { name: reading.toList }).click();
	await expect(button(phone, words.pause)).toBeHidden();
	await say(phone);
	expect(await said(phone)).toHaveLength(count);
	// Coming back, it goes on where it was.
	await phone.goto(association.target.origin + href('circular', { id: 'c1' }));
	await button(phone, reading.listen).click();
	await expect.poll(async () => (await said(phone)).at(-1)).toContain('イオキベ');
	await button(phone, words.close).click();
	await expect(button(phone, reading.listen)).toBeFocused();
	expect(await faultsOn(phone)).toEqual([]);
	expect(await outside(phone)).toEqual([]);
});

test('without a Japanese voice, or any speech at all, it says what to do', async ({ association, openPhone }) => {
	const phone = await openCircular(association, openPhone, undefined);
	await button(phone, reading.listen).click();
	await expect(phone.getByText(words.none)).toBeVisible();
	await lookAt(phone, 'v-aloud-none');
});

test('names have their readings above them, and a screen reader hears each once', async ({
	association,
	openPhone,
}) => {
	const phone = await openCircular(association, openPhone, ['ja-JP']);
	await expect(phone.locator('ruby').filter({ hasText: '五百旗頭' })).toContainText('いおきべ');
	await expect(phone.getByRole('heading', { level: 1, name: /^おく\s?の清掃$/u })).toBeVisible();
	await expect(phone.getByText('《')).toHaveCount(0);
	expect(await phone.locator('[data-part=body]').ariaSnapshot()).not.toMatch(/五百旗頭|いおきべ.*いおきべ/u);
});

test('the list of readings is written, changed and taken back at the desk', async ({ association, openPhone }) => {
	const desk = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(desk);
	await desk.goto(association.target.origin + href('readings'));
	await expect(desk.getByText(list.none)).toBeVisible();
	await desk.getByRole('button', { name: list.add }).click();
	await desk.getByRole('textbox', { name: list.base }).fill('邑久');
	await desk.getByRole('textbox', { name: list.reading }).fill('邑久');
	await button(desk, list.save).click();
	await expect(desk.getByText(list.readingWrong)).toBeVisible();
	await desk.getByRole('textbox', { name: list.reading }).fill('おく');
	await button(desk, list.save).click();
	await expect(desk.getByText(list.saved('邑久', 'おく'))).toBeVisible();
	await lookAt(desk, 'v-readings');
	await button(desk, list.remove('邑久')).click();
	await expect(desk.getByText(list.none)).toBeVisible();
	await button(desk, list.undo).click();
	await expect(button(desk, list.change('邑久'))).toBeVisible();
	expect(await faultsOn(desk)).toEqual([]);
});
