import { describe, expect, it } from 'vitest';
import { LIMITS } from '#contract/limits';
import { cleanText } from '#contract/text';
import { firstGap, isUntyped, TEMPLATES } from './templates';

describe('each template', () => {
	it.each(TEMPLATES)('$name has room for what is filled in, a title of one line, and a gap', ({ text }) => {
		expect(text.length).toBeLessThan(LIMITS.message / 2);
		expect(text.split('\n')[0]?.length).toBeLessThanOrEqual(LIMITS.title / 2);
		expect(cleanText(text)).toBe(text);
		expect(firstGap(text)).toBeDefined();
	});
});

it('finds the first gap, and none once all are filled', () => {
	expect(firstGap('あす、◯◯は◯時から')).toEqual({ from: 3, to: 5 });
	expect(firstGap('〇や○は字です')).toBeUndefined();
});

it('takes a text that somebody changed for typed', () => {
	const text = TEMPLATES[0]?.text ?? '';
	expect([isUntyped(' \n'), isUntyped(text), isUntyped(`${text}。`), isUntyped('断水です')]).toEqual([
		true,
		true,
		false,
		false,
	]);
});
