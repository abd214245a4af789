import { expect, type Locator, type Page } from '@playwright/test';

/** How long a finger that cannot let go stays, in ms. */
const HELD_MS = 1200;

/** Longer than what has just come must have stood there before a press acts on it (ui/press-guard.ts), in ms. */
const LOOKED_MS = 600;

/** A person looks before a press: until nothing has changed for that long. */
const look = (page: Page): Promise<void> =>
	page.evaluate(
		(ms) =>
			new Promise<void>((done) => {
				let still = setTimeout(done, ms);
				new MutationObserver(() => {
					clearTimeout(still);
					still = setTimeout(done, ms);
				}).observe(document, { subtree: true, childList: true, attributes: true });
			}),
		LOOKED_MS,
	);

async function middleOf(one: Locator): Promise<{ x: number; y: number }> {
	await one.scrollIntoViewIfNeeded();
	await look(one.page());
	const { x, y, width, height } = (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	return { x: x + width / 2, y: y + height / 2 };
}

/** Waits for a gesture; where it loads the page anew the browser may never answer it, and the page is waited for. */
async function done(page: Page, gesture: Promise<unknown>): Promise<void> {
	const loaded = page.waitForEvent('load', { timeout: 0 });
	// Whichever comes late is over with the page.
	for (const each of [gesture, loaded]) each.catch(() => undefined);
	await Promise.race([gesture, loaded]);
}

/** A finger that trembles: two taps at once, where a thing is. */
export async function tapTwice(one: Locator): Promise<void> {
	const { x, y } = await middleOf(one);
	const page = one.page();
	const twice = page.touchscreen.tap(x, y).then(() => page.touchscreen.tap(x, y));
	await done(page, twice);
}

/** A finger that stays on a thing. */
export async function hold(one: Locator): Promise<void> {
	const session = await one.page().context().newCDPSession(one.page());
	const at = await middleOf(one);
	const tap = { ...at, duration: HELD_MS, gestureSourceType: 'touch' } as const;
	await done(one.page(), session.send('Input.synthesizeTapGesture', tap));
}

/** A finger on a thing that somebody has looked at first. */
export async function tap(one: Locator): Promise<void> {
	await middleOf(one);
	await one.tap();
}

/** How far one stroke of a thumb goes, and in how many steps the browser sees it, in px. */
const [STROKE, STEPS] = [400, 8];
/** Strokes after which the end of a page counts as out of reach. */
const STROKES = 60;

/** A thumb that strokes the page upwards until a thing is in the window. */
export async function slideTo(one: Locator): Promise<void> {
	const page = one.page();
	const touch = await touching(page);
	for (let strokes = 0; strokes < STROKES; strokes += 1) {
		const before = await topOf(one);
		if (before >= 0 && before < (page.viewportSize()?.height ?? 0)) return;
		const [x, y] = [180, 600];
		await touch('touchStart', { x, y });
		for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', { x, y: y - (step * STROKE) / STEPS });
		await touch('touchEnd');
		await expect.poll(() => topOf(one)).toBeLessThan(before);
	}
	throw new Error(`${one.toString()} is out of reach for a thumb`);
}

const topOf = (one: Locator): Promise<number> => one.evaluate((element) => element.getBoundingClientRect().top);

/** How far two fingers are from their middle when they are together, and when they are spread, in px. */
const [TOGETHER, SPREAD] = [50, 150];

/** Two fingers in the middle of the window that go from one distance to another. */
async function twoFingers(page: Page, from: number, to: number): Promise<void> {
	const touch = await touching(page);
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	const [x, y] = [width / 2, height / 2];
	const at = (apart: number) => [
		{ x, y: y - apart, id: 0 },
		{ x, y: y + apart, id: 1 },
	];
	await touch('touchStart', ...at(from));
	for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', ...at(from + ((to - from) * step) / STEPS));
	await touch('touchEnd');
}

/** Two fingers that are spread: the window's content grows. */
export const spread = (page: Page): Promise<void> => twoFingers(page, TOGETHER, SPREAD);

/** Two fingers that come together, until the window is as it was. */
export async function pinch(page: Page): Promise<void> {
	await twoFingers(page, SPREAD, TOGETHER);
	await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1);
}

interface Finger {
	x: number;
	y: number;
	id?: number;
}

/** What fingers do, point by point: Playwright's own touchscreen only taps. */
async function touching(page: Page) {
	const session = await page.context().newCDPSession(page);
	return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Finger[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
