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
