import { expect, it } from 'vitest';
import type { Circular } from '#contract/rows';
import { circular } from '#tests/support/sample-rows';
import { mayRemind } from './remind';

const at = (time: string) => `2026-11-20T${time}:00.000Z`;
const sent = (over: Partial<Circular> = {}) => circular({ publishedAt: at('00:00'), ...over });

it('rests an hour after it was sent, and half a day after each reminder', () => {
	expect(mayRemind(sent(), at('00:59'))).toBe(false);
	expect(mayRemind(sent(), at('01:00'))).toBe(true);
	expect(mayRemind(sent({ reminded: [at('01:00')] }), at('12:59'))).toBe(false);
	expect(mayRemind(sent({ reminded: [at('01:00')] }), at('13:00'))).toBe(true);
});

it('ends after two, and begins anew when everybody is asked to read again', () => {
	const twice = { reminded: [at('01:00'), at('13:00')] };
	expect(mayRemind(sent(twice), '2026-11-25T00:00:00.000Z')).toBe(false);
	const again = { version: 2, at: at('14:00'), note: '', again: true, before: {} };
	expect(mayRemind(sent({ ...twice, version: 2, corrections: [again] }), at('15:00'))).toBe(true);
});

it('is for nothing that asks for no reading', () => {
	expect(mayRemind(sent({ form: 'test' }), at('05:00'))).toBe(false);
	const withdrawn = { at: at('01:00'), reason: '' };
	expect(mayRemind(sent({ state: 'withdrawn', withdrawn }), at('05:00'))).toBe(false);
});
