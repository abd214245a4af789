import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isCleanText, line } from './text';

describe('text', () => {
	it.each(['絵文字 👨‍👩‍👧 と 🇯🇵', 'が', '<script>alert(1)</script>', 'タブ\tと\n改行'])('%j is ordinary', (text) => {
		expect(isCleanText(text)).toBe(true);
		expect(cleanText(text)).toBe(text);
	});

	it.each(['\u202Eevil', '\u2066x\u2069', '\u0000', '\ud800', '\ufeffx', '\u200f'])(
		'%j holds an unseen character',
		(text) => {
			expect(isCleanText(text)).toBe(false);
			expect(isCleanText(cleanText(text))).toBe(true);
		},
	);

	it('is clean after cleaning, whatever was pasted, and cleaning twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const cleaned = cleanText(text);
				expect(isCleanText(cleaned)).toBe(true);
				expect(cleanText(cleaned)).toBe(cleaned);
			}),
		);
	});

	it('of one line refuses blanks, line ends and too much', () => {
		expect(line(5).safeParse('川掃除').success).toBe(true);
		for (const bad of ['', '　 ', 'a\nb', '123456']) expect(line(5).safeParse(bad).success).toBe(false);
	});
});
