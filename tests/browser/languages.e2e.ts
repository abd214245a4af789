import type { Page } from '@playwright/test';
import type { Content } from '#contract/content';
import english from '#i18n/en/index';
import { LANGUAGES, loadCatalogue, type Offered } from '#i18n/languages';
import { frame, list } from '#i18n/words';
import { expect, test } from './browser';
import { saidInTheWrongLanguage } from './spoken-in';
import { lookAt, readyOffline } from './steps';

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
	texts: [{ lang: 'pt', title: 'Limpeza do rio', body: 'Quem não puder vir, ligue para 086-123-4567.' }],
};

/** What a browser of such a reader says that it wants; やさしい日本語 is no browser's language, and chosen by hand. */
const LOCALES: Record<Exclude<Offered['code'], 'ja'>, string> = {
	'ja-simple': 'ja-JP',
	en: 'en-US',
	'zh-Hans': 'zh-CN',
	vi: 'vi-VN',
	pt: 'pt-BR',
};
type Language = keyof typeof LOCALES;

/** Looks at a screen as `lookAt` does, and for Japanese that stands among the words of another language. */
const looking = (code: Language, size: string) => async (page: Page, name: string) => {
	await lookAt(page, `${code}-${name}-${size}`);
	expect(await saidInTheWrongLanguage(page, code), name).toEqual([]);
};

const others = LANGUAGES.flatMap(({ code, name }) => (code === 'ja' ? [] : [{ code, name }]));

for (const { code, name } of others) {
	for (const size of ['100', '300'] as const) {
		test(`a neighbour comes in, reads and presses in ${name} (${size} %), and goes back to Japanese`, async ({
			association,
			openPhone,
		}) => {
			const said = (await loadCatalogue(code))?.words;
			if (!said) throw new Error(`no words in ${code}`);
			const look = looking(code, size);
			await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
			const corrected = { ...content, fields: { ...content.fields, place: '学校の前' } };
			const args = { id: 'c1', content: corrected, from: 1, note: '場所が変わりました。', again: true };
			await association.chair({ name: 'circular.correct', args });
			const still = { locale: LOCALES[code], reducedMotion: 'reduce' } as const;
			const phone = await openPhone(`${association.target.origin}/join`, still);
			await phone.evaluate((text) => localStorage.setItem('kairan.text', text), size);
			if (code === 'ja-simple') {
				await phone.getByRole('button', { name: frame.language }).click();
				await phone.getByRole('button', { name }).click();
				await expect(phone.locator('html')).toHaveAttribute('lang', code);
			}
			// A page of its own, and not the same one with another card: the text size is read when it is loaded.
			await phone.goto('about:blank');
			await phone.goto(association.link(await association.householdCard('h1')));
			await expect(phone.locator('html')).toHaveAttribute('lang', code);
			await expect(phone.getByRole('heading', { name: said.joining.question('三宅 節子') })).toBeVisible();
			await look(phone, 'card');
			await phone.getByRole('button', { name: said.joining.yes }).click();

			const title = code === 'pt' ? 'Limpeza do rio' : content.title;
			const circular = phone.getByRole('link', { name: title });
			await expect(circular).toContainText(said.list.said.unread);
			await look(phone, 'list');
			await circular.click();
			await expect(phone.getByText(said.reading.corrected)).toBeVisible();
			await phone.getByText(said.reading.whatChanged).click();
			await look(phone, 'sheet');
			await phone.getByRole('button', { name: said.reading.press }).click();
			await expect(phone.getByText(said.reading.thanks)).toBeVisible();
			await look(phone, 'pressed');

			for (const [path, heading] of [
				['/', said.titles.home],
				['/older', said.titles.older],
				['/lessons', said.titles.lessons],
				['/help', said.titles.help],
				['/mine', said.titles.ownData],
				['/circular/none', said.reading.missing],
				['/settings', said.titles.settings],
			] as const) {
				await phone.goto(association.target.origin + path);
				await expect(phone.getByRole('heading', { name: heading }).first()).toBeVisible();
				if (path === '/settings') await expect(phone.getByText(said.devices.own, { exact: true })).toBeVisible();
				await look(phone, path.replaceAll('/', '-'));
			}
			await phone.getByRole('button', { name: '日本語', exact: true }).click();
			await expect(phone.locator('html')).toHaveAttribute('lang', 'ja');
			await phone.getByRole('link', { name: frame.home }).click();
			await expect(phone.getByText(list.said.read)).toBeVisible();
		});
	}
}

test('a browser that acts for nobody chooses its language where the card is entered, and keeps it', async ({
	town,
	openPhone,
}) => {
	const look = looking('en', '100');
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
	await expect(phone.getByRole('heading', { name: english.words.joining.typeTitle })).toBeVisible();
	await phone.getByRole('textbox', { name: english.words.joining.typeLabel }).fill('abcd efgh jklm');
	await phone.getByRole('button', { name: english.words.joining.typeSubmit }).click();
	await expect(phone.getByText(english.words.refusals.KEY_UNKNOWN)).toBeVisible();
	await look(phone, 'join');
	await phone.goto(town.origin);
	await expect(
		phone.getByRole('heading', { name: english.words.joining.welcome }).filter({ visible: true }),
	).toBeVisible();
	await expect(phone.getByRole('link', { name: english.words.frame.helpWhole })).toBeVisible();
	await look(phone, 'welcome');
});

test('a language that cannot be had leaves Japanese', async ({ town, openPhone }) => {
	const phone = await openPhone('about:blank', { locale: 'en-US', serviceWorkers: 'block' });
	const catalogue: string[] = [];
	// Whichever file says it in English: its name changes with each build.
	await phone.route('**/_app/immutable/**/*.js', async (route) => {
		const answer = await route.fetch();
		const text = await answer.text();
		if (!text.includes(english.words.joining.typeTitle)) return route.fulfill({ response: answer });
		catalogue.push(route.request().url());
		return route.abort();
	});
	await phone.goto(`${town.origin}/join`);
	await expect.poll(() => catalogue).toHaveLength(1);
	await expect(phone.locator('#cover')).toHaveCount(0);
	await expect(phone.getByRole('button', { name: frame.language })).toBeVisible();
	await expect(phone.locator('html')).toHaveAttribute('lang', 'ja');
	expect(catalogue).toHaveLength(1);
	// Files that nobody waits for any more may still be on their way.
	await phone.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a language holds from the first word on: over loads, steps back, what the server sends, and without signal', async ({
	association,
	openPhone,
}) => {
	await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
	const phone = await openPhone('about:blank', { locale: LOCALES.en });
	await phone.addInitScript(() => {
		const changes: string[] = [];
		Object.assign(globalThis, { changes });
		const page = () => document.documentElement;
		const isOfPage = ({ target }: MutationRecord) => target === page();
		new MutationObserver((records) => {
			if (records.some(isOfPage)) changes.push(page().lang);
		}).observe(document, { subtree: true, attributeFilter: ['lang'] });
	});
	await phone.goto(association.link(await association.householdCard('h1')));
	await phone.getByRole('button', { name: english.words.joining.yes }).click();
	const { said } = english.words.list;
	const row = phone.getByRole('link', { name: content.title });
	const holds = async () => {
		await expect(phone.getByRole('link', { name: english.words.frame.helpWhole })).toBeVisible();
		// From the Japanese of the file to English, once in each load.
		expect(await phone.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual(['en']);
		expect(await saidInTheWrongLanguage(phone, 'en')).toEqual([]);
	};
	await expect(row).toContainText(said.unread);
	await readyOffline(phone);
	await holds();
	await row.click();
	await expect(phone.getByRole('button', { name: english.words.reading.press })).toBeVisible();
	await holds();
	await phone.reload();
	await expect(phone.getByRole('button', { name: english.words.reading.press })).toBeVisible();
	await holds();
	const args = { id: 'c1', content: { ...content, urgent: false }, from: 1, note: '', again: true };
	await association.chair({ name: 'circular.correct', args });
	await phone.goBack();
	await expect(row).toContainText(said.unread);
	await holds();
	await phone.context().setOffline(true);
	await phone.reload();
	await expect(row).toContainText(said.unread);
	await holds();
});
