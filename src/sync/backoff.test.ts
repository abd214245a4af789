import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff } from './backoff';

test('SY19 a wait lies in the upper half of its step, and never beyond five minutes unless the server asks', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
			const full = Math.min(300_000, 2000 * 2 ** (failures - 1));
			const ms = backoff(failures, () => chance);
			expect(ms).toBeGreaterThanOrEqual(full / 2);
			expect(ms).toBeLessThanOrEqual(full);
			expect(backoff(failures, () => chance, 3600)).toBe(3_600_000);
		}),
	);
});
