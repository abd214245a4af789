import type { BrowserContext, Locator, Page } from '@playwright/test';
import { display, frame, ledger, list, reading } from '#i18n/words';
import { linkOf } from '#seeds/local-town';
import { sayYes } from '#tests/browser/steps';
import type { Row } from './row';
import { CIRCULAR, slow, SLOWER, type Stage } from './stage';

/** One touch or key: what the browser calls it, on what, and ms until the next picture was drawn. */
interface Interaction {
	name: string;
	on: string;
	duration: number;
}

const NOTHING: Interaction = { name: '', on: '', duration: 0 };

/**
 * Interaction to Next Paint of two journeys: the slowest of all their touches and keys, as web.dev defines it for fewer
 * than fifty. The browser rounds to 8 ms.
 */
export async function interaction(stage: Stage): Promise<Row[]> {
	return [
		await rowOf('a resident reads and searches', await phone(stage), stage.householdLink('h2-06'), read),
		await rowOf('a 班長 ticks a door', await phone(stage), leaderLink(stage), tick),
	];
}

function leaderLink({ town, origin }: Stage): string {
	const card = town.script.shown.find(({ role }) => role === 'groupLeader');
	if (!card) throw new Error('the town shows no card of a 班長');
	return linkOf(origin, card).url;
}

async function phone(stage: Stage): Promise<BrowserContext> {
	const context = await stage.phone();
	await context.addInitScript(() => {
		const interactions: Interaction[] = [];
		Object.assign(globalThis, { interactions });
		new PerformanceObserver((seen) => {
			for (const { name, duration, interactionId, target } of seen.getEntries() as PerformanceEventTiming[]) {
				const on = target?.textContent?.trim().slice(0, 12) ?? '';
				if (interactionId) interactions.push({ name, on, duration });
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
	const slowest = seen.reduce((most, one) => (one.duration > most.duration ? one : most), NOTHING);
	const note = `CPU ${SLOWER}× slower; the slowest, a ${slowest.name} on 「${slowest.on}」`;
	return { what: `INP: ${who}`, budget: 100, measured: slowest.duration, unit: 'ms', note };
}

/** Longer than a page that has just appeared takes no press: src/ui/press-guard.ts. */
const GUARDED_MS = 700;

async function tap(what: Locator): Promise<void> {
	await what.waitFor();
	await what.page().waitForTimeout(GUARDED_MS);
	await what.tap();
}

async function read(page: Page): Promise<void> {
	// Her household may have read the newest in the town's year: a seal that is pressed already is none to press.
	await tap(page.locator(CIRCULAR).filter({ hasText: list.said.unread }).first());
	await tap(page.getByRole('button', { name: reading.press }));
	await page.getByRole('button', { name: reading.press, pressed: true }).waitFor();
	await tap(page.getByRole('link', { name: reading.toList }));
	await tap(page.getByRole('link', { name: list.toSearch, exact: true }));
	await page.getByRole('searchbox').pressSequentially('掃除');
	await page.locator(CIRCULAR).first().waitFor();
}

async function tick(page: Page): Promise<void> {
	await tap(page.locator('[data-door]').first());
	const dialog = page.getByRole('dialog');
	await tap(dialog.getByRole('button', { name: ledger.tick.told }));
	await dialog.waitFor({ state: 'hidden' });
	await tap(page.getByRole('button', { name: frame.textSize }));
	const looks = page.getByRole('dialog');
	await tap(looks.getByRole('radio', { name: `${display.sizes['150']} ${display.times['150']}`, exact: true }));
	for (const theme of ['dark', 'contrast', 'system'] as const)
		await tap(looks.getByRole('radio', { name: display.themes[theme] }));
	await tap(looks.getByRole('radio', { name: display.spacings.wide }));
}
