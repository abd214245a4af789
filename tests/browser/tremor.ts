import type { Locator, Page } from '@playwright/test';

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
