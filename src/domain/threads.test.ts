import { expect, it } from 'vitest';
import type { ThreadEntry } from '#contract/threads';
import { newFrom } from './threads';

const said = (...by: ThreadEntry['by'][]) => ({
	entries: by.map((one, at) => ({ id: `e${at}`, at: '2026-11-20T00:00:00.000Z', by: one, text: 'はい' })),
});

it('new is what stood on no screen of the sender, and came after the last answer', () => {
	expect(newFrom(said('household', 'family'), 0)).toBe(0);
	expect(newFrom(said('household', 'family'), 1)).toBe(1);
	expect(newFrom(said('household', 'sender', 'household'), 0)).toBe(2);
	expect(newFrom(said('household', 'sender'), 0)).toBe(2);
	expect(newFrom(said('household'), 7)).toBe(1);
	expect(newFrom(said(), 0)).toBe(0);
});
