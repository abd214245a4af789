import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Role } from '#contract/member';
import { faultsOn } from '#tests/support/axe';
import { BrowserAssociation } from './association';
import { DARK, DESK, expect, test } from './browser';
import { published } from './desk';
import { flatMarks, moving, unseen } from './forced';
import { screensOf, THINGS } from './screens';
import { sayYes } from './steps';

/*
 * The system's own few colours, as somebody chose them who sees little, and no motion: every screen of a household, a
 * leader and the city. The theme that was chosen in the app has black ink, and the system's ground is black.
 */

const FORCED = { ...DARK, forcedColors: 'active', reducedMotion: 'reduce' } as const;

async function keep(page: Page, name: string): Promise<void> {
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await page.screenshot({ path: `${shots}/forced-${name.replaceAll('/', '-')}.png`, fullPage: true });
}

/** Walks over pages; each is there when it has more than its frame. */
async function walk(page: Page, who: string, origin: string, paths: string[]): Promise<void> {
	await page.evaluate(() => localStorage.setItem('kairan.theme', 'contrast'));
	for (const path of paths) {
		await page.goto(origin + path);
		await expect(
			page.locator('main :is(.paper, .printed, h1, .title)').filter({ visible: true }).first(),
		).toBeVisible();
		// What is drawn in steps, or comes from the phone's store.
		await page.waitForLoadState('networkidle');
		await keep(page, who + path);
		expect.soft(await unseen(page), `lost: ${path}`).toEqual([]);
		expect.soft(await moving(page), `motion: ${path}`).toEqual([]);
		// The colours are the system's, and axe takes the app's own for the ground.
		const faults = await faultsOn(page, (axe) => axe.disableRules(['color-contrast']));
		expect
			.soft(
				faults.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
				path,
			)
			.toEqual([]);
		expect.soft(await flatMarks(page), `by colour alone: ${path}`).toEqual([]);
	}
}

const everywhere = (role: Role) => [...screensOf(role, 'home', THINGS), ...screensOf(role, 'desk', THINGS)];

test('a household, in forced colours and without motion', async ({ association, openPhone }) => {
	const withdrawn = { ...published, args: { ...published.args, id: 'c2' } };
	const read = { ...published, args: { ...published.args, id: 'c3' } };
	await association.chair(published, withdrawn, read, {
		name: 'circular.withdraw',
		args: { id: 'c2', reason: '雨のため', cancelled: true },
	});
	const card = await association.householdCard('h1');
	await association.enter(card);
	await association.as('h1', { name: 'receipt.read', args: { circular: 'c3', version: 1 } });
	const page = await openPhone(association.link(card), FORCED);
	await sayYes(page);
	await walk(page, 'household', association.target.origin, [...everywhere('resident'), href('circular', { id: 'c3' })]);
});

test('a chair, in forced colours and without motion', async ({ association, openPhone }) => {
	await association.chair(published);
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), { ...DESK, ...FORCED });
	await sayYes(page);
	await walk(page, 'chair', association.target.origin, everywhere('chair'));
});

test("the city's seat, in forced colours and without motion", async ({ town, openPhone }) => {
	const city = await BrowserAssociation.foundCity(town.handed.target);
	const page = await openPhone(city.link(await city.seatCard('seat-city')), { ...DESK, ...FORCED });
	await sayYes(page);
	await walk(page, 'city', city.target.origin, screensOf('city', 'desk', THINGS));
});
