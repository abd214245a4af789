import { expect, test, type Page } from '@playwright/test';
import * as catalogue from '#i18n/words';

/** Every text of the catalogue that stands for itself: those that something is inserted into depend on it. */
function textsIn(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** The lines of each text, as they stand on a sheet on a phone. */
function linesOn(page: Page, texts: string[]): Promise<string[][]> {
	return page.evaluate((all) => {
		const sheet = document.querySelector<HTMLElement>('.paper');
		if (!sheet) throw new Error('no sheet');
		document.body.replaceChildren(sheet);
		// As within a page of the app.
		document.body.style.paddingInline = 'var(--space-s)';
		const paragraph = document.createElement('p');
		sheet.replaceChildren(paragraph);
		const letter = document.createRange();
		return all.map((text) => {
			const node = document.createTextNode(text);
			paragraph.replaceChildren(node);
			const lines = new Map<number, string>();
			for (let at = 0; at < text.length; at++) {
				letter.setStart(node, at);
				letter.setEnd(node, at + 1);
				const top = Math.round(letter.getBoundingClientRect().top);
				lines.set(top, (lines.get(top) ?? '') + text.slice(at, at + 1));
			}
			return [...lines.values()];
		});
	}, texts);
}

/** True where a line begins within a word and holds no more than its last letter. */
const isLeftAlone = (line: string, before = '') =>
	/^[ぁ-んー][、。）」？！：\s]*$/u.test(line) && /[\p{Script=Han}ぁ-んァ-ヶー]$/u.test(before);

test('in letters three times as large no sentence on a phone leaves the last letter of a word in a line of its own', async ({
	page,
}) => {
	const address = process.env.KAIRAN_GALLERY ?? '';
	await page.goto(`${address}?${new URLSearchParams({ show: 'Paper', size: '300' }).toString()}`);
	await page.locator('.paper').first().waitFor();
	const texts = [...new Set(textsIn(catalogue))];
	expect(texts.length).toBeGreaterThan(500);
	const broken = (await linesOn(page, texts)).filter((lines) =>
		lines.some((line, at) => isLeftAlone(line, lines[at - 1])),
	);
	expect(broken.map((lines) => lines.join('/'))).toEqual([]);
});
