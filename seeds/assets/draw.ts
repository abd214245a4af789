/**
 * Draws the town's sheets and pictures and lists them in seeds/assets/assets.json: `npx tsx seeds/assets/draw.ts`. The
 * files are kept in the repository, so that a start needs no browser; run this only after changing pages.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as launcher, type Browser } from '@playwright/test';
import { chromium } from '#tests/support/chromium';
import { dog, guide, GUIDE_TEXT, key } from './pages';

const HERE = import.meta.dirname;
const A4 = { width: 794, height: 1123 };
const PHOTO = { width: 1200, height: 900 };

interface Drawn {
	name: string;
	file: string;
	width: number;
	height: number;
	kind: 'photo' | 'page';
	text: string;
}

async function shoot(browser: Browser, html: string, size: typeof A4, files: string[], scale: number): Promise<void> {
	const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${html}`);
	for (const [i, file] of files.entries()) {
		const clip = { x: 0, y: i * size.height, ...size };
		await page.screenshot({ path: join(HERE, file), type: 'jpeg', quality: 72, clip, fullPage: true });
	}
	await page.close();
}

async function draw(): Promise<void> {
	const { executablePath, args, env } = await chromium();
	const browser = await launcher.launch({ executablePath, args, env });
	const pages = ['guide-1.jpg', 'guide-2.jpg'];
	await shoot(browser, guide, A4, pages, 1.5);
	await shoot(browser, dog, PHOTO, ['photo-dog.jpg'], 1);
	await shoot(browser, key, PHOTO, ['photo-key.jpg'], 1);
	const sheet = await browser.newPage();
	await sheet.setContent(guide);
	await sheet.pdf({ path: join(HERE, 'guide.pdf'), format: 'A4', printBackground: true });
	await browser.close();
	list([
		...pages.map((file, i) => page(file, GUIDE_TEXT[i] ?? '')),
		photo('photo-dog.jpg', '赤い首輪をした、茶色い柴犬の写真'),
		photo('photo-key.jpg', 'ベンチの上の鍵の写真。赤いひもと鈴が付いている'),
	]);
}

const page = (file: string, text: string): Drawn => ({
	...{ name: file.replace('.jpg', ''), file, kind: 'page', text },
	...{ width: Math.round(A4.width * 1.5), height: Math.round(A4.height * 1.5) },
});
const photo = (file: string, text: string): Drawn => ({
	...{ name: file.replace('.jpg', ''), file, kind: 'photo', text },
	...PHOTO,
});

function list(drawn: Drawn[]): void {
	const entries = drawn.map(({ name, ...rest }) => {
		const bytes = readFileSync(join(HERE, rest.file));
		const hash = createHash('sha256').update(bytes).digest('hex');
		return [name, { ...rest, hash, type: 'image/jpeg', bytes: bytes.length }] as const;
	});
	writeFileSync(join(HERE, 'assets.json'), `${JSON.stringify(Object.fromEntries(entries), null, '\t')}\n`);
}

await draw();
