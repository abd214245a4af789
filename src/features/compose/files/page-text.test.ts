import { describe, expect, it } from 'vitest';
import { isCleanText } from '#contract/text';
import { cut, pageText } from './page-text';

const piece = (str: string, hasEOL = false) => ({ str, hasEOL });

describe('the text of a page', () => {
	it('is made of lines', () =>
		expect(pageText([piece('防災'), piece('訓練', true), piece('九時から')])).toBe('防災訓練\n九時から'));
	it('loses the blanks that only justify a line', () =>
		expect(pageText([piece('場所'), piece('      '), piece('公民館 ', true), piece(' 二階')])).toBe(
			'場所 公民館\n二階',
		));
	it('has at most one empty line in a row', () =>
		expect(pageText([piece('上', true), piece('', true), piece('', true), piece('', true), piece('下')])).toBe(
			'上\n\n下',
		));
	it('is clean: no unseen characters of a broken PDF', () => {
		const text = pageText([piece('公\u0000民\u202e館')]);
		expect(text).toBe('公民館');
		expect(isCleanText(text)).toBe(true);
	});
	it('is cut to what one page may carry', () => expect(pageText([piece('あ'.repeat(9000))])).toHaveLength(8000));
	it('is never cut through a character', () => expect(cut('𠮷𠮷', 3)).toBe('𠮷'));
});
