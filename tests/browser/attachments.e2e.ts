import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { attachments as words, compose } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { sayYes } from './steps';

const file = (name: string) => join(import.meta.dirname, '../fixtures', name);
const BODY = '雨の日は次の週にのばします。';

/** What the draft holds, from the machine's own store. */
interface Kept {
	attachments: { kind: string; width: number; height: number; text?: string; hash: string }[];
	body: string;
}

const keptDraft = (page: Page): Promise<Kept | undefined> =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done, fail) => {
			const opening = indexedDB.open('kairan');
			opening.onsuccess = () => done(opening.result);
			opening.onerror = () => fail(opening.error ?? new Error('no store'));
		});
		const drafts = await new Promise<{ form: Kept }[]>((done) => {
			const asking = db.transaction('drafts').objectStore('drafts').getAll();
			asking.onsuccess = () => done(asking.result as { form: Kept }[]);
		});
		db.close();
		return drafts[0]?.form;
	});

const keptBytes = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('kairan');
			opening.onsuccess = () => done(opening.result);
		});
		const files = await new Promise<{ bytes: Uint8Array }[]>((done) => {
			const asking = db.transaction('files').objectStore('files').getAll();
			asking.onsuccess = () => done(asking.result as { bytes: Uint8Array }[]);
		});
		db.close();
		return files.map(({ bytes }) => new TextDecoder('latin1').decode(bytes));
	});

const choose = (page: Page, ...names: string[]) => page.locator('input[type=file]').setInputFiles(names.map(file));

/** The chair at the desk, with some text already typed. */
const atDesk = test.extend<{ desk: Page }>({
	desk: async ({ association, openPhone }, use) => {
		const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(page);
		await page.goto(`${association.target.origin}/desk/write`);
		await page.getByRole('textbox', { name: compose.body }).fill(BODY);
		await use(page);
	},
});

atDesk('a photo comes in upright and scaled, and the place where it was taken stays out', async ({ desk }) => {
	await choose(desk, 'photo-with-place.jpg');
	await expect(desk.getByRole('article', { name: words.photo(1) }).locator('img')).toBeVisible();
	// The camera wrote 640×400 and "turn by 90°".
	await expect.poll(() => keptDraft(desk)).toMatchObject({ attachments: [{ kind: 'photo', width: 400, height: 640 }] });
	const [bytes = ''] = await keptBytes(desk);
	expect(bytes.startsWith('\u00ff\u00d8\u00ff')).toBe(true);
	expect(bytes).not.toContain('Exif');
	expect(bytes).not.toContain('Test Camera');
});

atDesk('a PDF becomes pages with their text, drawn in a worker', async ({ desk }) => {
	const workers: string[] = [];
	desk.on('worker', (worker) => workers.push(worker.url()));
	await choose(desk, 'japanese.pdf');
	await expect(desk.getByRole('article', { name: words.page(2) }).locator('img')).toBeVisible();
	await expect
		.poll(() => keptDraft(desk))
		.toMatchObject({
			attachments: [
				{ kind: 'page', width: 1272, height: 1800, text: expect.stringContaining('秋の防災訓練のお知らせ') },
				{ kind: 'page', text: expect.stringContaining('持ち物') },
			],
		});
	expect(workers.some((url) => url.endsWith('/pdf.renderer.min.mjs'))).toBe(true);
	expect(workers.some((url) => url.endsWith('/pdf.worker.min.mjs'))).toBe(true);
});

/** How much of a stretch of the first kept picture is ink, in tenths of its height from the top. */
const inkAt = (page: Page, from: number, to: number): Promise<number> =>
	page.evaluate(
		async ([top, bottom]) => {
			const img = document.querySelector('article img');
			if (!(img instanceof HTMLImageElement)) throw new Error('no picture');
			const bitmap = await createImageBitmap(img);
			const height = Math.round((bitmap.height * (bottom - top)) / 10);
			const context = new OffscreenCanvas(bitmap.width, height).getContext('2d');
			if (!context) throw new Error('no 2d context');
			context.drawImage(bitmap, 0, -Math.round((bitmap.height * top) / 10));
			const { data } = context.getImageData(0, 0, bitmap.width, height);
			return data.filter((value, i) => i % 4 !== 3 && value < 128).length;
		},
		[from, to] as const,
	);

// A page is 842 points high: what stands 600 points above its foot is 2.9 tenths below its top.
atDesk('a PDF comes in as the leader saw it, with notes that a printer leaves out', async ({ desk }) => {
	await choose(desk, 'notes-not-printed.pdf');
	await expect(desk.getByRole('article').locator('img')).toBeVisible();
	for (const [from, to] of [
		[2, 3],
		[3.3, 4.2],
		[4.5, 5.4],
	] as const) {
		expect(await inkAt(desk, from, to), `the note from ${from} to ${to} tenths`).toBeGreaterThan(100);
	}
});

atDesk('a layer for the screen alone is seen, and one for paper alone is not', async ({ desk }) => {
	await choose(desk, 'layers.pdf');
	await expect(desk.getByRole('article').locator('img')).toBeVisible();
	expect(await inkAt(desk, 0.5, 1.2)).toBeGreaterThan(100);
	expect(await inkAt(desk, 2, 4)).toBe(0);
	expect(await inkAt(desk, 4.8, 5.5)).toBeGreaterThan(100);
});

atDesk('a panorama stays wide, and a long screenshot is read in pages', async ({ desk }) => {
	await choose(desk, 'panorama.jpg');
	await expect
		.poll(() => keptDraft(desk))
		.toMatchObject({ attachments: [{ kind: 'photo', width: 5366, height: 357 }] });
	const base64 = await desk.evaluate(async () => {
		const canvas = new OffscreenCanvas(1080, 14_000);
		canvas.getContext('2d')?.fillRect(0, 7000, 1080, 40);
		const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
		return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
	});
	const buffer = Buffer.from(base64, 'base64');
	await desk.locator('input[type=file]').setInputFiles({ name: '画面.png', mimeType: 'image/png', buffer });
	await expect(desk.getByRole('article')).toHaveCount(10);
	const pages = (await keptDraft(desk))?.attachments.slice(1) ?? [];
	expect(pages.map(({ kind, width }) => [kind, width])).toEqual(Array.from({ length: 9 }, () => ['page', 1080]));
});

for (const [what, name, sentence] of [
	['a PDF with a password', 'password.pdf', words.troubles.pdfPassword()],
	['a PDF of 200 pages', 'two-hundred-pages.pdf', words.troubles.pdfTooManyPages({ pages: 200, room: 30 })],
	['a broken PDF', 'broken.pdf', words.troubles.pdfBroken()],
	['a photo without a byte', 'empty.jpg', words.troubles.empty()],
] as const) {
	atDesk(`${what} gets a sentence, and what was written stays`, async ({ desk }) => {
		await choose(desk, name);
		const notice = desk.getByRole('alert').filter({ hasText: words.notIn(name) });
		await expect(notice).toContainText(sentence);
		await expect(notice).toContainText(words.kept);
		await expect.poll(() => keptDraft(desk)).toMatchObject({ body: BODY, attachments: [] });
		await notice.getByRole('button', { name: words.clear }).click();
		await expect(notice).toHaveCount(0);
		await choose(desk, 'photo-with-place.jpg');
		await expect(desk.getByRole('article', { name: words.photo(1) })).toBeVisible();
	});
}

atDesk('a text that calls itself a photo is not taken for one', async ({ desk }) => {
	const buffer = Buffer.from('<script>alert(1)</script>');
	await desk.locator('input[type=file]').setInputFiles({ name: '写真.jpg', mimeType: 'image/jpeg', buffer });
	await expect(desk.getByRole('alert')).toContainText(words.troubles.unknownKind());
});

atDesk('a PDF that is stopped half-way leaves nothing behind', async ({ desk }) => {
	// Pressed by the page itself at the third page, so that no machine is too fast for the test.
	await desk.evaluate(
		({ at, stop }) => {
			new MutationObserver((_, observer) => {
				if (!document.body.textContent?.includes(at)) return;
				observer.disconnect();
				[...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === stop)?.click();
			}).observe(document.body, { subtree: true, childList: true, characterData: true });
		},
		{ at: words.pages(3, 12), stop: words.stop },
	);
	await choose(desk, 'twelve-pages.pdf');
	await expect.poll(() => desk.workers().length).toBe(0);
	await expect(desk.getByRole('progressbar')).toHaveCount(0);
	await choose(desk, 'photo-with-place.jpg');
	await expect(desk.getByRole('article')).toHaveCount(1);
	await expect.poll(() => keptDraft(desk)).toMatchObject({ body: BODY, attachments: [{ kind: 'photo' }] });
});

atDesk('pictures change places, go, and come back', async ({ desk }) => {
	await choose(desk, 'japanese.pdf', 'photo-with-place.jpg');
	await desk.getByRole('button', { name: words.upOf(words.photo(3)) }).click();
	await expect(desk.getByRole('article').nth(1)).toHaveAccessibleName(words.photo(2));
	await desk.getByRole('button', { name: words.removeOf(words.photo(2)) }).click();
	await expect(desk.getByRole('article')).toHaveCount(2);
	await desk.getByRole('button', { name: words.undo }).click();
	await expect(desk.getByRole('article').nth(1)).toHaveAccessibleName(words.photo(2));
	await desk.getByRole('textbox', { name: words.caption }).fill('公園の地図');
	await expect.poll(async () => (await keptDraft(desk))?.attachments[1]?.text).toBe('公園の地図');
});

/** What the phone keeps of the server's word on how much room is left. */
const keepLeft = (page: Page, association: string, left: number): Promise<void> =>
	page.evaluate(
		async ([key, value]) => {
			const db = await new Promise<IDBDatabase>((done) => {
				const opening = indexedDB.open('kairan');
				opening.onsuccess = () => done(opening.result);
			});
			const writing = db.transaction('settings', 'readwrite').objectStore('settings').put({ key, value });
			await new Promise((done) => (writing.onsuccess = done));
			db.close();
		},
		[`filesLeft/${association}`, left] as const,
	);

atDesk('a leader hears that there is little room for pictures before there is none', async ({ desk, association }) => {
	const said = desk.getByText(words.fewLeft('100'));
	await keepLeft(desk, association.id, 600_000_000);
	await desk.reload();
	await expect(desk.getByRole('heading', { name: words.title })).toBeVisible();
	await expect(said).toHaveCount(0);
	await keepLeft(desk, association.id, 30_000_000);
	await desk.reload();
	await expect(said).toBeVisible();
});
