import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compose, desk as words, install } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { readyOffline, sayYes } from './steps';

/** The worker that Hosting serves: a newer Kairan is one with other bytes. */
const WORKER = join(import.meta.dirname, '../../build/service-worker.js');

test('a newer Kairan waits for a yes, and what was being written is there after it', async ({
	association,
	openPhone,
}) => {
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(page);
	await readyOffline(page);
	await page.goto(`${association.target.origin}/desk`);
	await page.getByRole('link', { name: words.write }).click();
	await page.getByRole('textbox', { name: compose.body }).fill('書きかけの文です。');
	await expect(page.getByText(compose.saved)).toBeVisible();

	const today = await readFile(WORKER, 'utf8');
	try {
		await writeFile(WORKER, `${today}\n// a newer one\n`);
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect(page.getByText(install.updateTitle)).toBeVisible();
		await expect(page.getByRole('textbox', { name: compose.body })).toHaveValue('書きかけの文です。');

		const loaded = page.waitForEvent('load');
		await page.getByRole('button', { name: install.update }).click();
		await loaded;
		await expect(page.getByRole('textbox', { name: compose.body })).toHaveValue('書きかけの文です。');
		await expect(page.getByText(install.updateTitle)).toHaveCount(0);
		const newest = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null);
		expect(newest).toBe(true);
	} finally {
		await writeFile(WORKER, today);
	}
});
