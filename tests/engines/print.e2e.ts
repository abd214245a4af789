import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joining, desk } from '#i18n/words';
import { circular, sayYes } from './steps';
import { DESK, expect, test } from './test';

/** The letters on each page of a PDF. */
async function lettersOf(data: Uint8Array): Promise<number[]> {
	const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
	const pdf = await task.promise;
	const letters: number[] = [];
	for (let at = 1; at <= pdf.numPages; at += 1) {
		const { items } = await (await pdf.getPage(at)).getTextContent();
		letters.push(items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0));
	}
	await task.destroy();
	return letters;
}

test('what is printed ends with its last sheet: none comes out empty', async ({ association, open, engine }) => {
	test.skip(engine === 'webkit', 'The driver of WebKit has no command that prints.');
	await association.chair(circular('c1'));
	const { window } = await open(await association.seatCard('seat-chair'), DESK);
	await sayYes(window, joining.questionSeat('会長'));
	await window.see(desk.circulars);
	for (const path of ['paper/circular/c1', 'paper/poster/c1', 'paper/group/g1/c1']) {
		await window.goto(`/desk/${path}`);
		await window.seePage(path);
		const pages = await lettersOf((await window.driver.print?.()) ?? new Uint8Array());
		expect.soft(pages, path).toHaveLength(1);
		expect.soft(pages[0], path).toBeGreaterThan(5);
	}
});
