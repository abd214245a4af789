import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, scaleTo } from './size';

const side = fc.integer({ min: 1, max: 20_000 });

describe('pictures are brought to a size', () => {
	it('a large photo keeps its proportions', () =>
		expect(fitWithin({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 }));
	it('a small photo stays as it is', () =>
		expect(fitWithin({ width: 640, height: 400 }, 1600)).toEqual({ width: 640, height: 400 }));
	it('a page is enlarged to the long side', () => expect(scaleTo({ width: 595, height: 900 }, 1800)).toBe(2));
	it('whatever the photo, each side is a whole number between 1 and the limit', () =>
		fc.assert(
			fc.property(side, side, (width, height) => {
				const fitted = fitWithin({ width, height }, 1600);
				for (const pixels of [fitted.width, fitted.height]) {
					expect(Number.isInteger(pixels)).toBe(true);
					expect(pixels).toBeGreaterThanOrEqual(1);
					expect(pixels).toBeLessThanOrEqual(1600);
				}
			}),
		));
});
