import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { keys, list } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DESK, expect, test } from './browser';
import { content } from './desk';
import { hindrances } from './measures';
import { screensOf, THINGS } from './screens';
import { GROUP_NAMES, mixedIn, NAMES, TEXTS, turned } from './scripts';
import { outside, sayYes } from './steps';

/*
 * Neighbours whose names and replies are in Arabic, Vietnamese, Chinese and Devanagari, on screens and on paper: a text
 * from right to left stays by itself, and nothing is wider than its window, in the largest letters either.
 */

const TITLE = 'تنظيف الحديقة 3';
/** Typed as one text: a number in it is its own. */
const CONTACT = `${NAMES.h1} 086-000-1234`;
const OF_RIGHT_TO_LEFT = [TEXTS.h1, TITLE, CONTACT, NAMES.h1, GROUP_NAMES.g1];
const HOUSEHOLDS = ['h1', 'h2', 'h3', 'h4'] as const;

/** All of them are called so, have paper brought to them, and have replied to a message. */
async function moveIn(association: BrowserAssociation): Promise<void> {
	const renamed = HOUSEHOLDS.map((id): Command => ({
		name: 'household.change',
		args: { id, name: NAMES[id], phone: '086-000-1234', ways: ['app', 'paper'] },
	}));
	await association.chair(
		{ name: 'group.change', args: { id: 'g1', name: GROUP_NAMES.g1, order: 1 } },
		{ name: 'group.change', args: { id: 'g2', name: GROUP_NAMES.g2, order: 2 } },
		...renamed,
		{
			name: 'circular.publish',
			args: {
				id: 'c1',
				content: { ...content, title: TITLE, fields: { place: GROUP_NAMES.g1, contact: CONTACT } },
				audience: { to: 'all' },
			},
		},
		{ name: 'message.send', args: { id: 'm1', text: '集金に回ります。', audience: { to: 'all' }, urgent: false } },
	);
	for (const id of HOUSEHOLDS) {
		await association.enter(await association.householdCard(id));
		await association.as(id, { name: 'message.reply', args: { circular: 'm1', text: TEXTS[id] } });
	}
}

async function visit(page: Page, origin: string, path: string): Promise<void> {
	await page.goto(origin + path);
	await expect(page.locator('main :is(.paper, .printed, h1, .title)').filter({ visible: true }).first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await page.screenshot({ path: `${shots}/scripts${path.replaceAll('/', '-')}.png`, fullPage: true });
}

test('a household of a long name from right to left reads its pages in the largest letters', async ({
	association,
	openPhone,
}) => {
	await moveIn(association);
	const phone = await openPhone('about:blank', { viewport: { width: 320, height: 640 } });
	await phone.goto(association.link(await association.householdCard('h1')));
	await phone.evaluate(() => localStorage.setItem('kairan.text', '300'));
	await phone.reload();
	await expect(phone.getByText(NAMES.h1).first()).toBeVisible();
	expect.soft(await hindrances(phone, '300'), 'the card').toEqual([]);
	await sayYes(phone);
	await expect(phone.getByText(list.said.unread).first()).toBeVisible();
	for (const path of [
		...screensOf('resident', 'home', THINGS),
		href('circular', { id: 'c1' }),
		href('circular', { id: 'm1' }),
	]) {
		await visit(phone, association.target.origin, path);
		expect.soft(await hindrances(phone, '300'), path).toEqual([]);
		expect.soft(await mixedIn(phone, OF_RIGHT_TO_LEFT), path).toEqual([]);
		expect.soft(await turned(phone), path).toEqual([]);
	}
});

test('a chair has them on all screens and papers of the desk, each by itself', async ({ association, openPhone }) => {
	await moveIn(association);
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(page);
	const paths = [...screensOf('chair', 'desk', THINGS), href('replies', { id: 'm1' }), href('ledger', { id: 'm1' })];
	await expect(page.locator(`a[href="${href('keys')}"]`).first()).toBeVisible();
	for (const path of paths) {
		await visit(page, association.target.origin, path);
		expect.soft(await mixedIn(page, OF_RIGHT_TO_LEFT), path).toEqual([]);
		expect.soft(await turned(page), path).toEqual([]);
		expect.soft(await outside(page), path).toEqual([]);
	}
	// What it says of them on a phone, and in print.
	await page.setViewportSize({ width: 320, height: 640 });
	await page.evaluate(() => localStorage.setItem('kairan.text', '300'));
	for (const path of [href('roster'), href('household', { household: 'h1' }), href('replies', { id: 'm1' })]) {
		await visit(page, association.target.origin, path);
		expect.soft(await hindrances(page, '300'), path).toEqual([]);
	}
	await page.emulateMedia({ media: 'print' });
	for (const path of paths.filter((one) => one.startsWith('/desk/paper'))) {
		await visit(page, association.target.origin, path);
		expect.soft(await mixedIn(page, OF_RIGHT_TO_LEFT), `on paper: ${path}`).toEqual([]);
		const { KAIRAN_SHOTS: shots } = process.env;
		if (shots) await page.pdf({ preferCSSPageSize: true, path: `${shots}/scripts${path.replaceAll('/', '-')}.pdf` });
	}
});

test('their cards hold their names, in print', async ({ association, openPhone }) => {
	await moveIn(association);
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(page);
	await page.goto(association.target.origin + href('keys'));
	await page.getByRole('button', { name: keys.chooseAll('4') }).click();
	await page.getByRole('button', { name: keys.make('4') }).click();
	await expect(page.getByText(keys.ready)).toBeVisible();
	const cards = page.locator('.printed article');
	await expect(cards).toHaveCount(4);
	for (const name of Object.values(NAMES)) await expect(cards.filter({ hasText: name })).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	expect(await mixedIn(page, OF_RIGHT_TO_LEFT)).toEqual([]);
	const out = await cards.evaluateAll((all) =>
		all.flatMap((card) => {
			const edge = card.getBoundingClientRect();
			const parts = [...card.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
			const isOut = ({ left, right, bottom }: DOMRect) =>
				left < edge.left - 1 || right > edge.right + 1 || bottom > edge.bottom + 1;
			return parts.some(isOut) ? [card.textContent] : [];
		}),
	);
	expect(out).toEqual([]);
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await page.pdf({ preferCSSPageSize: true, path: `${shots}/scripts-cards.pdf` });
});
