import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareClocks, now } from './now';

const DAY = 24 * 60 * 60 * 1000;
const REAL = Date.parse('2026-11-22T03:00:00.000Z');

/** An answer that took so many ms, to a phone whose clock is off by `off`. */
const answered = (off: number, took = 200) => {
	vi.setSystemTime(REAL + off);
	return compareClocks({ sent: REAL + off - took, received: REAL + off, server: REAL });
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	answered(0);
	vi.useRealTimers();
});

describe("a phone's clock", () => {
	test.each([
		['a day ahead', DAY],
		['a day behind', -DAY],
		['a year ahead', 365 * DAY],
	])('that is %s gives way to the server’s', (_, off) => {
		expect(answered(off)).toBe(true);
		expect(now()).toBe(new Date(REAL).toISOString());
		vi.setSystemTime(REAL + off + 1000);
		expect(now()).toBe(new Date(REAL + 1000).toISOString());
	});

	test('that is about right stays', () => {
		expect(answered(4 * 60 * 1000)).toBe(false);
		expect(now()).toBe(new Date(REAL + 4 * 60 * 1000).toISOString());
	});

	test('that was set right is believed again with the next answer', () => {
		answered(DAY);
		expect(answered(1000)).toBe(true);
		expect(now()).toBe(new Date(REAL + 1000).toISOString());
	});

	test('is not moved by an answer that slept with the phone, nor by one without a time', () => {
		expect(answered(DAY, 2 * 60 * 60 * 1000)).toBe(false);
		expect(answered(DAY, -DAY)).toBe(false);
		expect(compareClocks({ sent: REAL, received: REAL, server: NaN })).toBe(false);
		expect(now()).toBe(new Date(REAL + DAY).toISOString());
	});
});
