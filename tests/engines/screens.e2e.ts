import { writeFileSync } from 'node:fs';
import { desk, joining, keys, list } from '#i18n/words';
import { circular, sayYes } from './steps';
import { DESK, expect, PHONE, test } from './test';
import type { Window } from './window';

const SIDEWAYS = { width: 800, height: 360 };

const BOARD = [circular('c1', { urgent: true }), circular('c2', { title: '令和12年度総会のお知らせ' })];

/** Keeps a picture of the window where KAIRAN_SHOTS names a folder. */
async function keep(window: Window, name: string): Promise<void> {
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) writeFileSync(`${shots}/${test.info().project.name}-${name}.png`, await window.driver.screenshot());
}

/** Looks at a page in letters of these sizes: no wider than its window, and with most of its height for reading. */
async function look(window: Window, name: string, sizes: number[]): Promise<void> {
	for (const percent of sizes) {
		await window.ask('setLetters', percent);
		const where = `${name} at ${percent} %`;
		expect.soft(await window.ask('outside'), where).toEqual([]);
		expect.soft(await window.ask('stuck'), `fixed bars: ${where}`).toBeLessThan(0.25);
		await keep(window, `${where.replaceAll(/[/ ]/gu, '-').replace('-%', '')}`);
	}
}

/** Opens each page in a window that stands, in the largest letters, and in one that lies on its side. */
async function lookAll(window: Window, paths: string[]): Promise<void> {
	for (const [size, letters] of [
		[PHONE, [300]],
		[SIDEWAYS, [100, 300]],
	] as const) {
		await window.driver.resize(size);
		for (const path of paths) {
			await window.goto(path);
			await window.seePage(path);
			await look(window, `${path} in ${size.width}`, [...letters]);
		}
	}
}

test.beforeEach(({ engine }) => {
	test.skip(engine === 'chromium', 'Every screen in Chromium: tests/browser/looks.e2e.ts.');
});

test('every screen of a household fits its window in large letters, and no bar covers it', async ({
	association,
	open,
}) => {
	await association.chair(...BOARD);
	const { window } = await open(await association.householdCard('h1'));
	await window.see(joining.question('三宅 節子'));
	expect(await window.ask('digitsAmongLetters'), 'digits among letters keep their room').toBeCloseTo(1, 1);
	await look(window, 'join', [300]);
	await window.ask('setLetters', 100);
	await sayYes(window, joining.question('三宅 節子'));
	await window.see(list.said.unread);
	await lookAll(window, ['/', '/circular/c1', '/settings', '/mine']);
});

test('every screen of the chair fits its window in large letters, and no bar covers it', async ({
	association,
	open,
}) => {
	await association.chair(...BOARD);
	const { window } = await open(await association.seatCard('seat-chair'));
	await sayYes(window, joining.questionSeat('会長'));
	await window.see(desk.circulars);
	const pages = [
		'',
		'/write',
		'/circular/c1',
		'/roster',
		'/audit',
		'/keys',
		'/seats',
		'/overview',
		'/paper/circular/c1',
	];
	await lookAll(
		window,
		pages.map((path) => `/desk${path}`),
	);
	await window.goto('/desk/keys');
	await window.press('button', keys.chooseAll('4'));
	await window.see(keys.chosen('4'));
	for (const size of [SIDEWAYS, DESK]) {
		await window.driver.resize(size);
		await look(window, `keys in ${size.width}`, [100, 200, 300]);
	}
});
