import { describe, expect, it } from 'vitest';
import { sumOf } from '#domain/reach-stats';
import { curve, percentLabel, sharesOf, sharesOfSum } from './shares';

describe('a share', () => {
	it('is said in whole percents, and as whole only when it is', () => {
		expect(percentLabel(0.5)).toBe('50％');
		expect(percentLabel(0.999)).toBe('99％');
		expect(percentLabel(1)).toBe('100％');
		expect(percentLabel(0)).toBe('0％');
		expect(percentLabel(undefined)).toBe('まだ');
	});
	it('is none while its days have not passed', () => {
		expect(sharesOf({ total: 4, after: [1, undefined, undefined], reached: 1 })).toEqual([0.25, undefined, undefined]);
		expect(sharesOfSum(sumOf([]))).toEqual([undefined, undefined, undefined]);
	});
});

describe('a curve', () => {
	it('begins with nobody, stops where it is not known, and rises to the top when everybody was reached', () => {
		expect(curve([0.25, 0.5, 1], 70, 100)).toBe('M0 100L10 75L30 50L70 0');
		expect(curve([0.25, undefined, undefined], 70, 100)).toBe('M0 100L10 75');
		expect(curve([undefined, undefined, undefined], 70, 100)).toBe('');
	});
});
