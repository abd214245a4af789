import type { Page } from '@playwright/test';
import { joining } from '#i18n/ja/joining';

/** Says yes to the name on the card: the phone is in when the question has gone. */
export async function sayYes(page: Page): Promise<void> {
	const yes = page.getByRole('button', { name: joining.yes });
	await yes.click();
	await yes.waitFor({ state: 'detached' });
	await page.waitForURL((url) => !url.pathname.startsWith('/join'));
}

/** Waits until the phone holds all that it needs to start without signal. */
export async function readyOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
}

/** What sticks out of the screen sideways, outside of boxes that scroll by themselves: nothing, on a page that fits. */
export async function outside(page: Page): Promise<string[]> {
	// Asked of the window that was opened: on a phone, a page that is too wide makes `innerWidth` grow with it.
	const width = page.viewportSize()?.width ?? 0;
	return page.evaluate((wide) => {
		if (document.documentElement.scrollWidth <= wide) return [];
		const out = [...document.querySelectorAll('body *')].filter(
			(one) => one.getBoundingClientRect().right > wide + 1 && !one.closest('[tabindex="0"]'),
		);
		return [`${document.documentElement.scrollWidth} px`, ...out.slice(0, 4).map((one) => one.outerHTML.slice(0, 100))];
	}, width);
}
