import type { Page } from '@playwright/test';
import type { Content } from '#contract/content';
import catalogue from '#i18n/en/index';
import { frame, list } from '#i18n/words';
import { expect, test } from './browser';
import { lookAt } from './steps';

const { devices, frame: bar, joining, list: board, reading, refusals, titles } = catalogue.words;

const content: Content = {
	title: '秋の川掃除',
	body: '来られない方は 086-123-4567 まで。',
	fields: {
		when: { day: '2030-12-01', from: '07:30' },
		place: '河川公園',
		bring: '軍手',
		deadline: '2030-11-20',
		contact: '会長 086-123-4567',
	},
	category: 'cleaning',
	urgent: true,
	attachments: [],
};

/**
 * The Japanese that is drawn and not marked as such: what the app itself says, or a name that it forgot to mark. What
 * announces a title is one text in two languages.
 */
const unmarked = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const within = text.parentElement;
			if (!within?.checkVisibility() || within.closest('noscript, [lang=ja], [data-announcer]')) continue;
			const said = text.nodeValue?.trim() ?? '';
			if (/[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u.test(said)) found.push(said);
		}
		return found;
	});

async function lookAtEnglish(page: Page, name: string): Promise<void> {
	await lookAt(page, `english-${name}`);
	expect(await unmarked(page), name).toEqual([]);
}

for (const size of ['100', '300'] as const) {
	test(`a neighbour from elsewhere comes in, reads and presses in English (${size} %), and goes back to Japanese`, async ({
		association,
		openPhone,
	}) => {
		await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
		const corrected = { ...content, fields: { ...content.fields, place: '学校の前' } };
		const args = { id: 'c1', content: corrected, from: 1, note: '場所が変わりました。', again: true };
		await association.chair({ name: 'circular.correct', args });
		const still = { locale: 'en-US', reducedMotion: 'reduce' } as const;
		const phone = await openPhone(`${association.target.origin}/join`, still);
		await phone.evaluate((text) => localStorage.setItem('kairan.text', text), size);
		// A page of its own, and not the same one with another card: the text size is read when it is loaded.
		await phone.goto('about:blank');
		await phone.goto(association.link(await association.householdCard('h1')));
		await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
		await expect(phone.getByRole('heading', { name: joining.question('三宅 節子') })).toBeVisible();
		await lookAtEnglish(phone, `card-${size}`);
		await phone.getByRole('button', { name: joining.yes }).click();

		const circular = phone.getByRole('link', { name: content.title });
		await expect(circular).toContainText(board.said.unread);
		await lookAtEnglish(phone, `list-${size}`);
		await circular.click();
		await expect(phone.getByText(reading.corrected)).toBeVisible();
		await phone.getByText(reading.whatChanged).click();
		await lookAtEnglish(phone, `sheet-${size}`);
		await phone.getByRole('button', { name: reading.press }).click();
		await expect(phone.getByText(reading.thanks)).toBeVisible();
		await lookAtEnglish(phone, `pressed-${size}`);

		for (const [path, title] of [
			['/', titles.home],
			['/older', titles.older],
			['/lessons', titles.lessons],
			['/mine', titles.ownData],
			['/circular/none', reading.missing],
			['/settings', titles.settings],
		] as const) {
			await phone.goto(association.target.origin + path);
			await expect(phone.getByRole('heading', { name: title }).first()).toBeVisible();
			if (path === '/settings') await expect(phone.getByText(devices.own, { exact: true })).toBeVisible();
			await lookAtEnglish(phone, `${path.replaceAll('/', '-')}-${size}`);
		}
		await phone.getByRole('button', { name: '日本語' }).click();
		await expect(phone.locator('html')).toHaveAttribute('lang', 'ja');
		await phone.getByRole('link', { name: frame.home }).click();
		await expect(phone.getByText(list.said.read)).toBeVisible();
	});
}

test('a browser that acts for nobody chooses its language where the card is entered, and keeps it', async ({
	town,
	openPhone,
}) => {
	const phone = await openPhone('about:blank');
	let bringApp = () => {};
	const app = new Promise<void>((bring) => (bringApp = bring));
	await phone.route('**/_app/immutable/entry/*', async (route) => {
		await app;
		await route.continue();
	});
	await phone.goto(`${town.origin}/join`, { waitUntil: 'commit' });
	// On a slow phone the page stands there before the app does: what is pressed then is not lost.
	await phone.getByRole('button', { name: frame.language }).click();
	bringApp();
	await phone.getByRole('button', { name: 'English' }).click();
	await expect(phone.getByRole('heading', { name: joining.typeTitle })).toBeVisible();
	await phone.getByRole('textbox', { name: joining.typeLabel }).fill('abcd efgh jklm');
	await phone.getByRole('button', { name: joining.typeSubmit }).click();
	await expect(phone.getByText(refusals.KEY_UNKNOWN)).toBeVisible();
	await lookAtEnglish(phone, 'join');
	await phone.goto(town.origin);
	await expect(phone.getByRole('heading', { name: joining.welcome }).filter({ visible: true })).toBeVisible();
	await expect(phone.getByRole('link', { name: bar.helpWhole })).toBeVisible();
	await lookAtEnglish(phone, 'welcome');
});

test('a language that cannot be had leaves Japanese', async ({ town, openPhone }) => {
	const phone = await openPhone('about:blank', { locale: 'en-US', serviceWorkers: 'block' });
	const catalogue: string[] = [];
	// Whichever file says it in English: its name changes with each build.
	await phone.route('**/_app/immutable/**/*.js', async (route) => {
		const answer = await route.fetch();
		const text = await answer.text();
		if (!text.includes(joining.typeTitle)) return route.fulfill({ response: answer });
		catalogue.push(route.request().url());
		return route.abort();
	});
	await phone.goto(`${town.origin}/join`);
	await expect.poll(() => catalogue).toHaveLength(1);
	await expect(phone.locator('#cover')).toHaveCount(0);
	await expect(phone.getByRole('button', { name: frame.language })).toBeVisible();
	await expect(phone.locator('html')).toHaveAttribute('lang', 'ja');
	expect(catalogue).toHaveLength(1);
});
