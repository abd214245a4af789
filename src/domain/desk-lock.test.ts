import { expect, test } from 'vitest';
import { isIdle, readPin, untilIdle, waitAfter } from './desk-lock';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-22T01:00:00.000Z');

test('pages close a quarter of an hour after the last touch, and not a moment before', () => {
	expect(isIdle(NOW, NOW + 15 * MINUTE - 1)).toBe(false);
	expect(isIdle(NOW, NOW + 15 * MINUTE)).toBe(true);
	expect(untilIdle(NOW, NOW + MINUTE)).toBe(14 * MINUTE);
	expect(untilIdle(NOW, NOW + 60 * MINUTE)).toBe(0);
});

test('a clock that was set back opens nothing', () => {
	expect(isIdle(NOW, NOW - MINUTE)).toBe(false);
	expect(isIdle(NOW, NOW - MINUTE - 1)).toBe(true);
});

test('wrong numbers cost more and more time, and never more than a quarter of an hour', () => {
	expect([0, 2, 3, 4, 5, 8, 100].map((wrong) => waitAfter(wrong) / 1000)).toEqual([0, 0, 30, 60, 120, 900, 900]);
});

test('a number has four to eight digits, narrow or wide', () => {
	expect(['1234', ' 12345678 ', '１２３４'].map(readPin)).toEqual(['1234', '12345678', '1234']);
	expect(['', '123', '123456789', '12a4', '12 34', '١٢٣٤'].map(readPin)).toEqual(Array(6).fill(undefined));
});
