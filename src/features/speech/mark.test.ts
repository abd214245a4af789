// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { rangeOf } from './mark';

beforeEach(() => {
	document.body.innerHTML = `
		<div data-part="body"><h2>本文</h2><div class="text"><p>集合は <ruby>邑久<rt>おく</rt></ruby>公民館。</p>
		<p>会費は<span class="unseen">およそ</span>500円。</p></div></div>
		<div data-part="title">清掃</div>`;
});

const marked = (part: string, seen?: { before: number; length: number }) =>
	rangeOf({ part, say: '', ...(seen && { seen }) }, document)?.cloneContents();
/** The words that are seen in the range. */
function wordsOf(found: DocumentFragment | undefined): string | undefined {
	for (const beside of found?.querySelectorAll('rt, .unseen') ?? []) beside.remove();
	return found?.textContent.replace(/\s/gu, '');
}

it('a line is found by the signs that can be seen: blanks, readings and what only is heard do not count', () => {
	expect(wordsOf(marked('body', { before: 0, length: 9 }))).toBe('集合は邑久公民館。');
	expect(wordsOf(marked('body', { before: 3, length: 2 }))).toBe('邑久');
	expect(wordsOf(marked('body', { before: 9, length: 8 }))).toBe('会費は500円。');
});

it('without a stretch all of the part is marked, and nothing where the sheet does not show it', () => {
	expect(wordsOf(marked('title'))).toBe('清掃');
	expect(rangeOf({ part: 'page-9', say: '' }, document)).toBeUndefined();
});

it('a range ends with its last sign, not within the next line', () => {
	const range = rangeOf({ part: 'body', say: '', seen: { before: 0, length: 9 } }, document);
	expect(range?.endContainer.textContent).toBe('公民館。');
	expect(range?.endOffset).toBe(4);
});
