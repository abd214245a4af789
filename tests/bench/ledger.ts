import type { Page } from '@playwright/test';
import { neighbourhood, putInto } from './ledger-rows';
import type { Row } from './row';
import { slow, SLOWER, type Stage } from './stage';

const DOORS = 1000;
const GROUPS = 80;
/** How far the page goes with each frame, in px (60 of them are 4,800 px a second), and for how many. */
const STEP = 80;
const STEPS = 150;
const RUNS = 3;
/** A frame at 60 a second, and the rounding of the clock. */
const FRAME = 1000 / 60;

/** A door of the ledger. */
const DOOR = '[data-door]';

/**
 * The ledger of one circular with 1,000 doors in 80 班 on a chair's phone: from the tap to the first doors on the screen
 * and to the last of them, and what a scroll through all of them costs. The rows are written straight into the phone's
 * store. What has just appeared is pressed by keyboard: a finger's press does nothing yet (src/ui/press-guard.ts).
 */
export async function ledger(stage: Pick<Stage, 'origin' | 'phone'>): Promise<Row[]> {
	const page = await (await stage.phone()).newPage();
	// What the functions below become when they are read as TypeScript.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(stage.origin);
	await page.getByRole('main').waitFor();
	await putInto(page, neighbourhood(DOORS, GROUPS));
	await page.goto(`${stage.origin}/desk`);
	const link = page.locator('a[href="/desk/circular/c1"]').first();
	await link.waitFor();
	await slow(page);
	const { first, all } = await opening(page);
	const runs: Scrolled[] = [];
	for (let i = 0; i < RUNS; i += 1) runs.push(await scrolling(page));
	const least = (of: (run: Scrolled) => number) => Math.min(...runs.map(of));
	const tick = await ticking(page);
	await page.context().close();
	const note = `${DOORS} doors in ${GROUPS} groups, CPU ${SLOWER}× slower`;
	const best = `${note}; the best of ${RUNS}: what else this machine does only adds`;
	return [
		{ what: 'ledger of 1,000: tap to the first doors', budget: 400, measured: first, unit: 'ms', note },
		{ what: 'ledger of 1,000: tap to the last door', budget: 1500, measured: all, unit: 'ms', note },
		{
			what: 'ledger of 1,000: frames dropped in a scroll',
			budget: 2,
			measured: least((run) => run.dropped),
			unit: '%',
			note: best,
		},
		{
			what: 'ledger of 1,000: longest task in a scroll',
			budget: 50,
			measured: least((run) => run.longest),
			unit: 'ms',
			note: best,
		},
		{ what: 'ledger of 1,000: a tick to its door', budget: 200, measured: tick, unit: 'ms', note },
	];
}

/** In ms from the tap on the circular. */
async function opening(page: Page): Promise<{ first: number; all: number }> {
	await page.evaluate(
		({ door, doors }) => {
			const paint = (name: string) => requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
			let seen = false;
			new MutationObserver((_, watching) => {
				const count = document.querySelectorAll(door).length;
				if (count > 0 && !seen) paint('first');
				seen ||= count > 0;
				if (count < doors) return;
				watching.disconnect();
				paint('all');
			}).observe(document, { childList: true, subtree: true });
			document.addEventListener('click', () => performance.mark('tap'), { capture: true, once: true });
		},
		{ door: DOOR, doors: DOORS },
	);
	await page.locator('a[href="/desk/circular/c1"]').first().press('Enter');
	await page.waitForFunction(() => performance.getEntriesByName('all').length > 0);
	return page.evaluate(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
		return { first: Math.round(at('first') - at('tap')), all: Math.round(at('all') - at('tap')) };
	});
}

/** The page goes through the doors as under a quick finger. */
async function scrolling(page: Page): Promise<Scrolled> {
	await page.evaluate(() => scrollTo(0, 0));
	const { frames, long, moved } = await page.evaluate(
		([step, steps]) =>
			new Promise<Watched>((done) => {
				const [frames, long]: number[][] = [[], []];
				const watching = new PerformanceObserver((list) => long?.push(...list.getEntries().map((one) => one.duration)));
				let last = 0;
				// Two frames later: the task that brings this script to the page is not the page's.
				requestAnimationFrame(function frame(now) {
					if (last > 0) frames?.push(now - last);
					if (frames?.length === 2) watching.observe({ type: 'longtask' });
					last = now;
					scrollBy(0, step);
					if ((frames?.length ?? 0) < steps) requestAnimationFrame(frame);
					else done({ frames: frames ?? [], long: long ?? [], moved: scrollY });
				});
			}),
		[STEP, STEPS] as const,
	);
	if (moved < STEP * 10) throw new Error(`the ledger was not scrolled: ${moved} px`);
	const late = frames.filter((ms) => ms > 1.5 * FRAME).length;
	return { dropped: Math.round((100 * late) / frames.length), longest: Math.round(Math.max(0, ...long)) };
}

/** Frames that came late, in percent, and the longest task, in ms. */
interface Scrolled {
	dropped: number;
	longest: number;
}

interface Watched {
	frames: number[];
	long: number[];
	moved: number;
}

/** From the press on a tick in a door's dialog to its door in the new state, in ms. */
async function ticking(page: Page): Promise<number> {
	const door = page.locator(`${DOOR}[data-state="unread"], ${DOOR} [data-state="unread"]`).first();
	await door.tap();
	await page.evaluate(() => {
		document.addEventListener('click', () => performance.mark('press'), { capture: true, once: true });
		new MutationObserver((_, watching) => {
			if (!document.querySelector('[aria-live] button')) return;
			watching.disconnect();
			requestAnimationFrame(() => setTimeout(() => performance.mark('ticked')));
		}).observe(document, { childList: true, subtree: true });
	});
	await page.locator('dialog[open] .ticks button').first().press('Enter');
	await page.waitForFunction(() => performance.getEntriesByName('ticked').length > 0);
	return page.evaluate(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
		return Math.round(at('ticked') - at('press'));
	});
}
