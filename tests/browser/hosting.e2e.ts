import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { common, joining, lessons, mails, reading, replies, titles } from '#i18n/words';
import { AskedScripts } from '#tests/support/asked-scripts';
import { expect, test } from './browser';
import { readyOffline, sayYes } from './steps';

const BUILD = join(import.meta.dirname, '../../build');

test('no built page has a script or a style of its own', async () => {
	const pages = (await readdir(BUILD, { recursive: true })).filter((name) => name.endsWith('.html'));
	expect(pages).toContain('app.html');
	for (const name of pages) {
		const html = await readFile(join(BUILD, name), 'utf8');
		const scripts = html.match(/<script[\s\S]*?<\/script>/g) ?? [];
		expect(scripts).toHaveLength(2);
		for (const script of scripts) expect(script).toMatch(/^<script src="\/[\w./-]+"><\/script>$/);
		expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
	}
});

test('a newcomer reads the first pages before the app has come: styles before scripts, each file once', async ({
	browser,
	town,
}) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	await context.route('**/_app/start-*.js', (route) => route.abort());
	const page = await context.newPage();
	for (const [path, text, title] of [
		['/', joining.welcomeLead, joining.welcome],
		['/join', joining.inspecting, titles.join],
		['/lessons', lessons.howTo, titles.lessons],
		['/mail/read', mails.pages.looking, titles.mail],
	] as const) {
		await page.goto(town.origin + path);
		await expect(page.getByText(text).first()).toBeInViewport();
		await expect(page).toHaveTitle(`${title} - ${common.app}`);
		const links = await page.locator('head link:is([rel=stylesheet], [rel=modulepreload])').all();
		const [files, kinds] = await Promise.all(
			['href', 'rel'].map((name) => Promise.all(links.map((link) => link.getAttribute(name)))),
		);
		expect(new Set(files).size).toBe(links.length);
		expect(kinds).toEqual([...(kinds ?? [])].sort().reverse());
	}
	await context.close();
});

test('nobody who has come in by a card is greeted as a newcomer while the app is on its way', async ({
	browser,
	town,
}) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(town.householdLink('h1-04'));
	await sayYes(page);
	await expect(page.getByRole('heading', { name: titles.home })).toBeVisible();
	await context.route('**/_app/start-*.js', (route) => route.abort());
	await page.goto(town.origin);
	await expect(page.locator('#cover svg')).toBeVisible();
	await expect(page.getByText(joining.welcomeLead)).toBeHidden();
	await context.close();
});

test('Hosting answers every address of the app with the page and the headers that guard it', async ({ request }) => {
	for (const path of ['/', '/join', '/lessons', '/mail/stop', '/c/anything']) {
		const answer = await request.get(path);
		const headers = answer.headers();
		expect(await answer.text()).toContain('<div id="app">');
		const policy = headers['content-security-policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		// WebAssembly, for the reader of QR codes; no text becomes a script.
		expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
		// One hash: the attribute with which Kit hides the line that it reads to screen readers.
		expect(policy).toMatch(/style-src 'self'; style-src-attr 'unsafe-hashes' 'sha256-[\w+/=]+';/);
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
		expect(headers['strict-transport-security']).toContain('max-age=63072000');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('no-referrer');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['permissions-policy']).toMatch(/^camera=\(self\), .*geolocation=\(\)/);
		expect(headers['cache-control']).toBe('no-cache');
	}
});

test('a file that is not there is not answered with the page, and nobody keeps that answer for long', async ({
	request,
}) => {
	for (const path of [
		'/_app/immutable/chunks/of-another-version.js',
		'/_app/start-nothing.js',
		'/_app/nothing',
		'/nothing.css',
		'/desk/pdf/nothing.mjs',
		'/icons/nothing.png',
		'/.well-known/nothing.json',
	]) {
		const answer = await request.get(path);
		expect([path, answer.status()]).toEqual([path, 404]);
		expect(answer.headers()['cache-control']).toMatch(/^(no-cache|public, max-age=3600)$/);
		expect(answer.headers()['content-type']).toContain('text/html');
	}
});

test('files whose name is their content are kept for an hour, for good by the worker alone, the worker and the start script are asked for each time', async ({
	request,
}) => {
	const html = await (await request.get('/')).text();
	const hashed = /\/_app\/immutable\/[\w./-]+/.exec(html)?.[0] ?? '';
	const cacheOf = async (path: string) => (await request.get(path)).headers()['cache-control'];
	// Hosting says the same of a file that is not there, or not there yet: a phone must not believe that for a year.
	expect(await cacheOf(hashed)).toBe('public, max-age=3600');
	for (const path of [
		'/service-worker.js',
		'/_app/start-app.js',
		'/_app/start-join.js',
		'/before-paint.js',
		'/manifest.webmanifest',
	])
		expect(await cacheOf(path)).toBe('no-cache');
});

test("the card's question is at most 15 script files and 75 kB, asked for by the page itself and not one after another", async ({
	browser,
	town,
}) => {
	// Without a worker: what it fetches ahead is not waited for.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const asked = new AskedScripts(page);
	await page.goto(town.householdLink('h1-03'));
	await expect(page.getByRole('button', { name: joining.yes })).toBeVisible();
	const html = await (await context.request.get(`${town.origin}/join`)).text();
	expect([...asked.paths].filter((path) => path.includes('/chunks/') && !html.includes(path))).toEqual([]);
	expect(asked.paths.size).toBeLessThanOrEqual(15);
	expect(await asked.bytes()).toBeLessThanOrEqual(75_000);
	await context.close();
});

test('an open message, signing in and its replies included, is at most 30 script files and 206 kB', async ({
	association,
	page,
}) => {
	const args = {
		id: 'm1',
		text: '明日の川掃除は、雨のため中止です。',
		audience: { to: 'all' as const },
		urgent: false,
	};
	await association.chair({ name: 'message.send', args });
	const asked = new AskedScripts(page);
	await page.goto(association.link(await association.householdCard('h1')));
	await sayYes(page);
	await page.getByRole('link', { name: args.text }).click();
	await expect(page.getByRole('button', { name: reading.press })).toBeVisible();
	await expect(page.getByRole('textbox', { name: replies.write })).toBeVisible();
	// What looks after the worker comes last.
	await readyOffline(page);
	expect(asked.paths.size).toBeLessThanOrEqual(30);
	expect(await asked.bytes()).toBeLessThanOrEqual(206_000);
});

test('the manifest names icons that are there, one of them to be cut to any shape', async ({ request }) => {
	const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
		lang: string;
		display: string;
		icons: { src: string; type: string; purpose: string }[];
	};
	expect(manifest).toMatchObject({ lang: 'ja', display: 'standalone', start_url: '/' });
	expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
	for (const { src, type } of manifest.icons)
		expect((await request.get(src)).headers()['content-type']).toContain(type);
});

test('a bomb of gzip is refused by the API behind Hosting as it came', async ({ request }) => {
	const bomb = gzipSync(Buffer.from(`[${'[],'.repeat(9_000_000)}[]]`));
	const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
	const answer = await request.post('/api/session', { data: bomb, headers });
	expect([answer.status(), await answer.json()]).toEqual([415, { code: 'MALFORMED', detail: 'content-encoding' }]);
});

test('what the API says of its answers, Hosting leaves as it is', async ({ request }) => {
	const answer = await request.post('/api/pull', { data: {} });
	expect(answer.status()).toBe(401);
	expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
	expect(answer.headers()['content-security-policy']).toBeUndefined();
});
