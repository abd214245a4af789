import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { timeoutSignal } from './timeout-signal';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('aborts when the time is over, and says that it was the time', () => {
	const signal = timeoutSignal(1000);
	vi.advanceTimersByTime(999);
	expect(signal.aborted).toBe(false);
	vi.advanceTimersByTime(1);
	expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
