import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { LANGUAGES, loadCatalogue, type Offered } from '#i18n/languages';
import * as japanese from '#i18n/words';
import { faultsOn } from '#tests/support/axe';
import { foundWithApplications, TITLES } from './applications';
import { asking, ITEMS, sumsFor } from './asking';
import { expect, test } from './browser';
import { published } from './desk';
import { faintIn, hindrances, resize } from './measures';
import { brokenWords, saidInTheWrongLanguage } from './spoken-in';
import { screensOf, THINGS } from './screens';
import { readyOffline } from './steps';

/*
 * Every screen of a household, of somebody without a card, of the practice town and of who helps others, in every
 * language (in Japanese: resident.e2e.ts): what axe finds in ordinary letters and in the largest on the narrowest
 * phone, its rules of colour in every theme; what sticks out, is too small or in the way; broken words; and what is
 * marked as of another language than it is.
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

type Said = typeof japanese;
const wordsOf = async (code: Offered['code']): Promise<Said> => ({
	...japanese,
	...(await loadCatalogue(code))?.words,
});

async function look(page: Page, where: string, code: Offered['code']): Promise<void> {
	// Over the page as it was built, in Japanese, lies a cover until the language is there.
	await expect(page.locator('html')).toHaveAttribute('lang', code);
	await expect(page.locator('#cover')).toHaveCount(0);
	await expect(page.locator('main :is(h1, h2, .title)').filter({ visible: true }).first()).toBeVisible();
	for (const [size, viewport] of LOOKS) {
		await resize(page, size, viewport);
		const found = await faultsOn(page, (axe) => axe.disableRules(['color-contrast']));
		const faults = found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
		expect.soft(faults, `${where} ${size}`).toEqual([]);
		expect.soft(await faintIn(page), `${where} ${size}`).toEqual([]);
		expect.soft(await hindrances(page, size), `${where} ${size}`).toEqual([]);
		expect.soft(await brokenWords(page), `broken: ${where} ${size}`).toEqual([]);
	}
	expect.soft(await saidInTheWrongLanguage(page, code), where).toEqual([]);
}

const others = LANGUAGES.filter(({ code }) => code !== 'ja');

/** The page of lessons when the city's answers have come: they are there with one of the next visits. */
async function openAnswered(page: Page, { states, gone }: Said['applying']): Promise<void> {
	const answered = page.getByText(states.declined, { exact: true }).or(page.getByText(gone, { exact: true }));
	await expect
		.poll(async () => {
			await page.goto(new URL(href('lessons'), page.url()).href);
			await expect(page.getByRole('heading', { level: 3, name: TITLES.accepted }).first()).toBeVisible();
			return answered.count();
		})
		// Each stands above, among what was applied for; what is not gone stands at its lesson, too.
		.toBe(3);
}

/** Applying for a lesson and taking it back, up to what waits for a signal. */
async function lookAtApplying(page: Page, { applying, common }: Said, code: Offered['code']): Promise<void> {
	const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
	const dialog = page.locator('dialog[open]');
	await openAnswered(page, applying);
	await look(page, 'lessons', code);
	await button(applying.cancelOf(TITLES.accepted)).click();
	await look(page, 'taking an application back', code);
	await dialog.getByRole('button', { name: applying.keep, exact: true }).click();
	await button(applying.openOf(TITLES.open)).click();
	await dialog.getByLabel(applying.name).fill('');
	await dialog.getByRole('button', { name: applying.open, exact: true }).click();
	await expect(dialog.getByText(applying.missing)).toBeVisible();
	await look(page, 'applying', code);
	await dialog.getByLabel(applying.name).fill('三宅 節子');
	await readyOffline(page);
	await page.context().setOffline(true);
	await dialog.getByRole('button', { name: applying.open, exact: true }).click();
	await expect(page.getByText(common.notSent).first()).toBeVisible();
	await look(page, 'an application that waits', code);
	await page.context().setOffline(false);
}

for (const { code, name } of others)
	test(`every screen in ${name} is free of faults, and is said in that language`, async ({ town, openPhone }) => {
		const said = await wordsOf(code);
		const association = await foundWithApplications(town.handed.target);
		await association.chair(published, SENT, HELPER, ...ASKED);
		const { origin } = association.target;
		const open = async () => {
			const page = await openPhone('about:blank', { reducedMotion: 'reduce' });
			await page.addInitScript((language) => localStorage.setItem('kairan.language', language), code);
			return page;
		};
		const walk = async (page: Page, who: string, paths: string[]) => {
			for (const path of paths) {
				await page.goto(origin + path);
				await look(page, `${who} ${path}`, code);
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
			...screensOf('resident', 'home', { ...THINGS, id: 'm1' }).filter(
				(path) => ![href('helper'), href('lessons')].includes(path),
			),
			href('circular', { id: 'c1' }),
		]);
		// One that asks, and one that was answered on paper and shows the sums.
		for (const id of ['q1', 'q2']) {
			await resident.goto(origin + href('circular', { id }));
			await expect(resident.getByRole('region', { name: said.answers.heading })).toBeVisible();
			await look(resident, `resident ${id}`, code);
		}
		await lookAtApplying(resident, said, code);

		const helper = await open();
		await enter(helper, association.link(await association.seatCard('seat-help')), said.joining.yes);
		await walk(helper, 'helper', [href('helping')]);

		await newcomer.goto(origin);
		await newcomer.getByRole('button', { name: said.practice.enter, exact: true }).click();
		await newcomer.getByRole('link', { name: said.practiceTown.circulars[0]?.title ?? '' }).click();
		await expect(newcomer.getByRole('button', { name: said.reading.press })).toBeVisible();
		await look(newcomer, 'practice', code);
	});

test('Chinese is drawn in a Chinese font, and what neighbours wrote in a Japanese one', async ({ town, openPhone }) => {
	const page = await openPhone('about:blank');
	await page.addInitScript(() => localStorage.setItem('kairan.language', 'zh-Hans'));
	await page.goto(town.origin + href('join'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	const fonts = await page.evaluate(() => {
		const name = document.createElement('bdi');
		name.lang = 'ja';
		document.querySelector('main')?.append(name);
		return [document.body, document.querySelector('.button'), name].map(
			(one) => one && getComputedStyle(one).fontFamily,
		);
	});
	expect(fonts).toEqual([
		expect.stringMatching(/^"PingFang SC"/u),
		fonts[0],
		expect.stringMatching(/^"BIZ UDPGothic"/u),
	]);
});
