import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, PHOTO_PIXELS, scaleTo, stretchesOf } from './size';

const side = fc.integer({ min: 1, max: 20_000 });

describe('pictures are brought to a size', () => {
	it('a large photo keeps its proportions', () =>
		expect(fitWithin({ width: 4000, height: 3000 }, PHOTO_PIXELS)).toEqual({ width: 1600, height: 1200 }));
	it('a small photo stays as it is', () =>
		expect(fitWithin({ width: 640, height: 400 }, PHOTO_PIXELS)).toEqual({ width: 640, height: 400 }));
	it('a page is enlarged to the long side', () => expect(scaleTo({ width: 595, height: 900 }, 1800)).toBe(2));
	it('a panorama keeps enough of its height for what is written in it', () =>
		expect(fitWithin({ width: 12_000, height: 800 }, PHOTO_PIXELS)).toEqual({ width: 5366, height: 357 }));
	it('whatever the photo, it has whole pixels, no more than it may, and none too many on one side', () =>
		fc.assert(
			fc.property(side, side, (width, height) => {
				const fitted = fitWithin({ width, height }, PHOTO_PIXELS);
				for (const pixels of [fitted.width, fitted.height]) {
					expect(Number.isInteger(pixels)).toBe(true);
					expect(pixels).toBeGreaterThanOrEqual(1);
					expect(pixels).toBeLessThanOrEqual(8000);
				}
				expect(fitted.width * fitted.height).toBeLessThanOrEqual(PHOTO_PIXELS);
			}),
		));
});

describe('a long screenshot is read in pages', () => {
	it('of about A4, as wide as the phone that took it', () => {
		const pages = stretchesOf({ width: 1080, height: 14_000 });
		expect(pages.length).toBe(9);
		for (const { height } of pages) expect(fitWithin({ width: 1080, height }, PHOTO_PIXELS).width).toBe(1080);
	});
	it('and each of its lines is whole on one of them', () =>
		fc.assert(
			fc.property(fc.integer({ min: 20, max: 2000 }), side, (width, height) => {
				const pages = stretchesOf({ width, height });
				expect(pages[0]?.top).toBe(0);
				expect((pages.at(-1)?.top ?? 0) + (pages.at(-1)?.height ?? 0)).toBe(height);
				pages.slice(1).forEach(({ top }, i) => {
					const before = pages[i] ?? { top: 0, height: 0 };
					expect(before.top + before.height - top).toBe(Math.round(width * 0.06));
				});
			}),
		));
	it.each([
		[1080, 2400],
		[12_000, 800],
	])('an ordinary photo of %d × %d is one picture', (width, height) =>
		expect(stretchesOf({ width, height })).toEqual([{ top: 0, height }]),
	);
});
