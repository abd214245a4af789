import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compose, desk as words, install, titles } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { handed } from './handed';
import { readyOffline, sayYes } from './steps';

/** The worker that Hosting serves: a newer Kairan is one with other bytes. */
const worker = () => join(handed().pages, 'service-worker.js');

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

	const today = await readFile(worker(), 'utf8');
	try {
		await writeFile(worker(), `${today}\n// a newer one\n`);
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
		await writeFile(worker(), today);
	}
});

test('a page that was kept where a script belongs is not run, and the next version heals it', async ({
	association,
	openPhone,
}) => {
	const page = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(page);
	await readyOffline(page);
	// As an early answer of Hosting for a file that had not come yet would have been kept.
	const poisoned = await page.evaluate(async () => {
		const name = (await caches.keys()).find((one) => one.includes('precache')) ?? '';
		const cache = await caches.open(name);
		const scripts = (await cache.keys()).filter(({ url }) => new URL(url).pathname.endsWith('.js'));
		const poison = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
		await Promise.all(scripts.map((script) => cache.put(script, poison())));
		return scripts.length;
	});
	expect(poisoned).toBeGreaterThan(10);
	await page.reload();
	await expect(page.getByRole('heading', { name: titles.home })).toBeVisible();

	const today = await readFile(worker(), 'utf8');
	try {
		await writeFile(worker(), `${today}\n// a newer one\n`);
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
		await expect.poll(waits).toBe(true);
		const pages = await page.evaluate(async () => {
			const name = (await caches.keys()).find((one) => one.includes('precache')) ?? '';
			const cache = await caches.open(name);
			const kept = await Promise.all(
				(await cache.keys()).map(async (key) => [key.url, await cache.match(key)] as const),
			);
			return kept
				.filter(([, answer]) => answer?.headers.get('Content-Type')?.startsWith('text/html'))
				.map(([url]) => new URL(url).pathname);
		});
		expect(pages).toEqual(['/app.html']);
	} finally {
		await writeFile(worker(), today);
	}
});
