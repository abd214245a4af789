import type { BrowserContext } from '@playwright/test';
import { NOW_HEADER } from '#functions/http/app';

/** Sets the clock of a phone, and of the server when this phone asks it: a day that is to come is here. */
export async function setClock(context: BrowserContext, now: Date): Promise<void> {
	await context.clock.setFixedTime(now);
	await context.route('**/api/**', (route) =>
		route.continue({ headers: { ...route.request().headers(), [NOW_HEADER]: now.toISOString() } }),
	);
}
