import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { LANGUAGES, loadCatalogue, type Offered } from '#i18n/languages';
import * as japanese from '#i18n/words';
import { faultsOn } from '#tests/support/axe';
import { THEMES } from '#ui/display';
import { asking, ITEMS, sumsFor } from './asking';
import { expect, test } from './browser';
import { published } from './desk';
import { brokenWords, saidInTheWrongLanguage } from './spoken-in';
import { screensOf, THINGS } from './screens';
import { outside } from './steps';

/*
 * Every screen of a household, of somebody without a card, of the practice town and of who helps others, in every
 * language (in Japanese: resident.e2e.ts): what axe finds in ordinary letters and in the largest on the narrowest
 * phone, in the themes by turns; what sticks out; broken words; and what is marked as of another language than it is.
 */

const SENT: Command = {
	name: 'message.send',
	args: { id: 'm1', text: '断水します。', audience: { to: 'all' }, urgent: true },
};
const HELPER: Command = { name: 'seat.open', args: { id: 'seat-help', role: 'volunteer', title: 'お手伝い' } };
const LUNCH = { item: 'lunch', kind: 'number', number: 5 } as const;
const [, , LUNCHES] = ITEMS;
const ASKED_NUMBER = LUNCHES ? [LUNCHES] : [];
const ASKED: Command[] = [
	asking({}, 'q1'),
	asking({ items: ASKED_NUMBER }, 'q2'),
	{ name: 'answer.slip', args: { circular: 'q2', household: 'h1', values: [LUNCH] } },
	{ name: 'answer.showSums', args: { circular: 'q2', sums: sumsFor(ASKED_NUMBER) } },
];
const LOOKS = [
	['100', { width: 360, height: 800 }],
	['300', { width: 320, height: 640 }],
] as const;

const wordsOf = async (code: Offered['code']) => ({ ...japanese, ...(await loadCatalogue(code))?.words });

async function showIn(page: Page, size: string, theme: string): Promise<void> {
	await page.evaluate(
		([text, chosen]) => {
			document.documentElement.dataset.text = text;
			(globalThis as unknown as { kairanTheme: { choose(theme: string): void } }).kairanTheme.choose(chosen);
		},
		[size, theme] as const,
	);
}

async function look(page: Page, where: string, code: Offered['code'], turn: number): Promise<void> {
	// Over the page as it was built, in Japanese, lies a cover until the language is there.
	await expect(page.locator('html')).toHaveAttribute('lang', code);
	await expect(page.locator('#cover')).toHaveCount(0);
	await expect(page.locator('main :is(h1, h2, .title)').filter({ visible: true }).first()).toBeVisible();
	for (const [at, [size, viewport]] of LOOKS.entries()) {
		const theme = THEMES[(turn + at) % THEMES.length] ?? 'system';
		await page.setViewportSize(viewport);
		await showIn(page, size, theme);
		// Contrast is the same in both sizes, and takes most of the time.
		const found = await faultsOn(page, (axe) => (at === 0 ? axe : axe.disableRules(['color-contrast'])));
		const faults = found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
		expect.soft(faults, `${where} ${size} ${theme}`).toEqual([]);
		expect.soft(await outside(page), `${where} ${size}`).toEqual([]);
		expect.soft(await brokenWords(page), `broken: ${where} ${size}`).toEqual([]);
	}
	expect.soft(await saidInTheWrongLanguage(page, code), where).toEqual([]);
}

const others = LANGUAGES.filter(({ code }) => code !== 'ja');

for (const [n, { code, name }] of others.entries())
	test(`every screen in ${name} is free of faults, and is said in that language`, async ({
		association,
		openPhone,
	}) => {
		const said = await wordsOf(code);
		await association.chair(published, SENT, HELPER, ...ASKED);
		const { origin } = association.target;
		const open = async () => {
			const page = await openPhone('about:blank', { reducedMotion: 'reduce' });
			await page.addInitScript((language) => localStorage.setItem('kairan.language', language), code);
			return page;
		};
		const walk = async (page: Page, who: string, paths: string[]) => {
			for (const [at, path] of paths.entries()) {
				await page.goto(origin + path);
				await look(page, `${who} ${path}`, code, n + at);
			}
		};
		const enter = async (page: Page, link: string, yes: string) => {
			await page.goto(link);
			await page.getByRole('button', { name: yes }).click();
			await page.waitForURL((url) => !url.pathname.startsWith('/join'));
		};

		const newcomer = await open();
		await walk(newcomer, 'newcomer', ['/', href('join'), href('joinRequest', { association: association.id })]);

		const resident = await open();
		await enter(resident, association.link(await association.householdCard('h1')), said.joining.yes);
		await walk(resident, 'resident', [
			...screensOf('resident', 'home', { ...THINGS, id: 'm1' }).filter((path) => path !== href('helper')),
			href('circular', { id: 'c1' }),
		]);
		// One that asks, and one that was answered on paper and shows the sums.
		for (const id of ['q1', 'q2']) {
			await resident.goto(origin + href('circular', { id }));
			await expect(resident.getByRole('region', { name: said.answers.heading })).toBeVisible();
			await look(resident, `resident ${id}`, code, n);
		}

		const helper = await open();
		await enter(helper, association.link(await association.seatCard('seat-help')), said.joining.yes);
		await walk(helper, 'helper', [href('helping')]);

		await newcomer.goto(origin);
		await newcomer.getByRole('button', { name: said.practice.enter, exact: true }).click();
		await newcomer.getByRole('link', { name: said.practiceTown.circulars[0]?.title ?? '' }).click();
		await expect(newcomer.getByRole('button', { name: said.reading.press })).toBeVisible();
		await look(newcomer, 'practice', code, n);
	});
