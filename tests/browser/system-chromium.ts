import { existsSync } from 'node:fs';
import { chromium as launcher, type Browser, type Page } from '@playwright/test';
import { chromium } from '#tests/support/chromium';

/** Debian's, or the one that CHROMIUM names: the tests' own can't show a notice. */
const SYSTEM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether this machine has a browser that shows notices. */
export const CAN_SHOW_NOTICES = {
	yes: existsSync(SYSTEM),
	why: `notices are shown by a whole Chromium, and there is none at ${SYSTEM}`,
};

/** A browser that shows notices; whoever starts it closes it. */
export async function launchSystem(): Promise<Browser> {
	const { args, env } = await chromium();
	return launcher.launch({ executablePath: SYSTEM, args, env });
}

/** Delivers pushes to the worker of a page, as the browser's own push service would. */
export async function pushService(page: Page, origin: string): Promise<(data: string) => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	const found = new Promise<string>((done) =>
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const own = registrations.find(({ scopeURL, isDeleted }) => scopeURL === `${origin}/` && !isDeleted);
			if (own) done(own.registrationId);
		}),
	);
	await session.send('ServiceWorker.enable');
	const registrationId = await found;
	return async (data) => {
		await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
	};
}

/** The notices that stand on the phone of a page. */
export const shownNotices = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		return (await registration.getNotifications()).map(({ title, lang, tag }) => ({ title, lang, tag }));
	});
