import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deadlineLabel } from '#features/circulars/deadline';
import { Clock } from './clock.svelte';

const HOUR = 60 * 60 * 1000;
/** Half past eleven in the evening of 22 November in Japan. */
const EVENING = Date.parse('2026-11-22T14:30:00.000Z');

let now = EVENING;
const read = () => new Date(now).toISOString();
/** Lets time pass, for the clock and for what waits. */
function pass(ms: number) {
	now += ms;
	vi.advanceTimersByTime(ms);
}

beforeEach(() => {
	now = EVENING;
	vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it('a page that stays open over midnight says no longer 「締切はきょう」', () => {
	const clock = new Clock(read);
	const end = clock.follow();
	const said = () => deadlineLabel('2026-11-22', clock.today).text;
	expect(said()).toBe('締切はきょう');
	pass(HOUR / 2 - 1);
	expect(said()).toBe('締切はきょう');
	pass(1);
	expect(said()).toBe('締切は11月22日（日）でした');
	end();
});

it('every midnight counts, and none once nobody follows', () => {
	const clock = new Clock(read);
	const end = clock.follow();
	for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
		pass(24 * HOUR);
		expect(clock.today).toBe(day);
	}
	end();
	expect(vi.getTimerCount()).toBe(0);
});

it('a phone that slept over midnight shows the day when it is looked at, and the next midnight on time', () => {
	const clock = new Clock(read);
	const end = clock.follow();
	// Timers stand still while the machine sleeps.
	now += 10 * HOUR;
	clock.refresh();
	expect(clock.today).toBe('2026-11-23');
	pass(14.5 * HOUR);
	expect(clock.today).toBe('2026-11-24');
	end();
});

it('a timer that comes too early waits for the rest', () => {
	const clock = new Clock(read);
	const end = clock.follow();
	vi.advanceTimersByTime(HOUR / 2);
	expect(clock.today).toBe('2026-11-22');
	pass(HOUR / 2);
	expect(clock.today).toBe('2026-11-23');
	end();
});
