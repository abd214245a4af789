import { describe, expect, it } from 'vitest';
import { hasEndlessRun } from './endless-run';

describe('an endless run of letters', () => {
	it('is one that no mark, space or line end interrupts', () => {
		expect(hasEndlessRun('あ'.repeat(500))).toBe(true);
		expect(hasEndlessRun(`${'あ'.repeat(499)}。`.repeat(40))).toBe(false);
		expect(hasEndlessRun(`${'あ'.repeat(499)}\n`.repeat(40))).toBe(false);
		expect(hasEndlessRun(`はじめ、${'あ'.repeat(20_000)}`)).toBe(true);
	});

	it('is looked for in no time, in the longest text there is', () => {
		expect(hasEndlessRun('あ'.repeat(20_001))).toBe(true);
		expect(hasEndlessRun('今日は川掃除をします。'.repeat(1_900))).toBe(false);
	});
});
