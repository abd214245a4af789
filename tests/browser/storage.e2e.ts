import type { Page } from '@playwright/test';
import { compose, desk as words } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { sayYes } from './steps';

const ROOM = 300_000;

/**
 * Leaves this site no more room than that. Told before the first write: Chromium remembers for a while how much there
 * was.
 */
async function leaveRoom(page: Page, quotaSize: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize });
}

test('when the disk is full the writer is told, the text stays on the screen, and it is kept once it fits', async ({
	association,
	openPhone,
}) => {
	const link = association.link(await association.seatCard('seat-chair'));
	// The worker's own store would fill the little room first.
	const page = await openPhone(link, { ...DESK, serviceWorkers: 'block' });
	await leaveRoom(page, ROOM);
	await sayYes(page);
	await page.getByRole('link', { name: words.write }).click();
	const body = page.getByRole('textbox', { name: compose.body });
	await body.fill('入る文です。');
	await expect(page.getByText(compose.saved)).toBeVisible();

	const long = 'あ'.repeat(ROOM / 2);
	await body.fill(long);
	await expect(page.getByText(compose.savedFull)).toBeVisible();
	expect((await body.inputValue()).length).toBe(long.length);

	await body.fill('短くした文です。');
	await expect(page.getByText(compose.saved)).toBeVisible();
	await page.reload();
	await expect(body).toHaveValue('短くした文です。');
});
