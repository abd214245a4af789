import type { BrowserContext, Page } from '@playwright/test';
import { frame, ledger, list, reading } from '#i18n/words';
import { linkOf } from '#seeds/local-town';
import { sayYes } from '#tests/browser/steps';
import type { Row } from './row';
import { CIRCULAR, slow, SLOWER, type Stage } from './stage';

/** One touch or key: what the browser calls it, and ms until the next picture was drawn. */
interface Interaction {
	name: string;
	duration: number;
}

/**
 * Interaction to Next Paint of two journeys: the slowest of all their touches and keys, as web.dev defines it for fewer
 * than fifty. The browser rounds to 8 ms.
 */
export async function interaction(stage: Stage): Promise<Row[]> {
	return [
		await rowOf('a resident reads and searches', await phone(stage), stage.householdLink('h2-06'), read),
		await rowOf('a 班長 ticks a door', await phone(stage), seatLink(stage, 'seat-leader-2'), tick),
	];
}

function seatLink(stage: Stage, seat: string): string {
	const card = stage.town.script.cards.find(({ member }) => member === seat);
	if (!card) throw new Error(`no card of ${seat}`);
	return linkOf(stage.origin, card).url;
}

async function phone(stage: Stage): Promise<BrowserContext> {
	const context = await stage.phone();
	await context.addInitScript(() => {
		const interactions: Interaction[] = [];
		Object.assign(globalThis, { interactions });
		new PerformanceObserver((seen) => {
			for (const { name, duration, interactionId } of seen.getEntries() as PerformanceEventTiming[]) {
				if (interactionId) interactions.push({ name, duration });
			}
		}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	});
	return context;
}

async function rowOf(
	who: string,
	context: BrowserContext,
	link: string,
	journey: (page: Page) => Promise<void>,
): Promise<Row> {
	const page = await context.newPage();
	await page.goto(link);
	await sayYes(page);
	await page.waitForLoadState('networkidle');
	await slow(page);
	await journey(page);
	// The browser tells of a touch once its picture is drawn.
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 500))));
	const seen = await page.evaluate(() => (globalThis as unknown as { interactions: Interaction[] }).interactions);
	await context.close();
	const slowest = seen.reduce((most, one) => (one.duration > most.duration ? one : most), { name: '', duration: 0 });
	const note = `CPU ${SLOWER}× slower; the slowest, a ${slowest.name}`;
	return { what: `INP: ${who}`, budget: 100, measured: slowest.duration, unit: 'ms', note };
}

async function read(page: Page): Promise<void> {
	await page.locator(CIRCULAR).first().tap();
	await page.getByRole('button', { name: reading.press }).tap();
	await page.getByRole('button', { name: reading.press, pressed: true }).waitFor();
	await page.getByRole('link', { name: reading.toList }).tap();
	await page.getByRole('link', { name: list.toSearch, exact: true }).tap();
	await page.getByRole('searchbox').pressSequentially('掃除');
	await page.locator(CIRCULAR).first().waitFor();
}

async function tick(page: Page): Promise<void> {
	await page.locator('[data-door]').first().tap();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: ledger.tick.told }).tap();
	await dialog.waitFor({ state: 'hidden' });
	await page.getByRole('button', { name: frame.textSize }).tap();
	await page.getByRole('dialog').getByRole('radio').nth(2).tap();
}
