import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_SIZES, fittingSize, heightOf, pagesOf, widthOf } from './fit';

const room = { width: 180, first: 180, next: 260 };
const text = fc.string({ unit: fc.constantFrom('あ', '町', 'A', '1', '\n', '。'), maxLength: 4000 });

describe('how large a text is printed', () => {
	it('a short text fills its page with the largest letters, a text that just fits takes the smallest', () => {
		expect(fittingSize('川掃除をします。', BODY_SIZES, room)).toBe(20);
		const full = 'あ'.repeat(700);
		expect(pagesOf(full, 14, room)).toBe(1);
		expect(pagesOf(full, 16, room)).toBe(2);
		expect(fittingSize(full, BODY_SIZES, room)).toBe(14);
	});
	it('larger letters never cost a page, and never fall below 14 points', () => {
		fc.assert(
			fc.property(text, (any) => {
				const size = fittingSize(any, BODY_SIZES, room);
				expect(size).toBeGreaterThanOrEqual(14);
				expect(pagesOf(any, size, room)).toBe(pagesOf(any, 14, room));
			}),
		);
	});
	it('counts a Latin letter as about half of a Japanese one, and an empty line as a line', () => {
		expect(widthOf('町内会')).toBe(3);
		expect(widthOf('ABCD')).toBeLessThan(2.5);
		expect(heightOf('あ\n\nあ', 14, 180)).toBeCloseTo(3 * heightOf('あ', 14, 180));
	});
});
