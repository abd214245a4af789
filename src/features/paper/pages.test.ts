import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Attachment } from '#contract/content';
import { pagesOf } from './pages';

const picture = (kind: Attachment['kind'], width: number, height: number): Attachment => ({
	...{ kind, width, height, hash: 'a'.repeat(64), type: 'image/jpeg', bytes: 1 },
});
const upright = picture('page', 1240, 1754);
const lying = picture('page', 1754, 1240);
const photo = picture('photo', 1600, 1200);

it('a circular with three attached pages is four sheets a copy, and sixteen for four households', () => {
	expect(pagesOf([upright, upright, upright], 200)).toBe(4);
});

it('a short text without pictures is one sheet, a long one as many as it fills', () => {
	expect([pagesOf([], 100), pagesOf([], 268), pagesOf([], 269)]).toEqual([1, 1, 2]);
});

it('two pages that lie share a sheet, and a photo stands below the text where there is room', () => {
	expect(pagesOf([lying, lying], 260)).toBe(2);
	expect(pagesOf([photo], 120)).toBe(1);
	expect(pagesOf([photo], 200)).toBe(2);
});

it('photos stand in pairs', () => {
	expect(pagesOf([photo, photo], 150)).toBe(1);
	expect(pagesOf([photo, photo, photo, photo], 200)).toBe(2);
});

it('no two pages that stand upright share a sheet, whatever else there is', () => {
	const any = fc.array(fc.constantFrom(upright, lying, photo), { maxLength: 12 });
	fc.assert(
		fc.property(any, fc.integer({ min: 30, max: 1500 }), (all, text) => {
			const pages = pagesOf(all, text);
			const own = all.filter((one) => one === upright).length;
			// A line or two of the text may stand above one of them.
			expect(pages).toBeGreaterThanOrEqual(Math.max(Math.ceil(text / 268) + own - 1, own));
			expect(pages).toBeLessThanOrEqual(Math.ceil(text / 268) + all.length);
		}),
	);
});
