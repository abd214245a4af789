import { describe, expect, it } from 'vitest';
import { circular, content } from '#tests/support/sample-rows';
import { halfSize } from './half';

const message = (body: string, over = {}) => circular({ form: 'message', content: content({ body }), ...over });

describe('a message on half a sheet', () => {
	it('has large letters when it is short, and still fits with its 400', () => {
		expect(halfSize(message('今朝の川掃除は中止します。'))).toBe(32);
		expect(halfSize(message('あ'.repeat(400)))).toBeGreaterThanOrEqual(14);
	});
	it('takes a whole sheet when its lines, its letters or its corrections need it', () => {
		expect(halfSize(message('あ\n'.repeat(60)))).toBeUndefined();
		expect(halfSize(message('あ'.repeat(400)), true)).toBeUndefined();
		const correction = { version: 2, at: '2026-11-21T00:00:00.000Z', note: 'あ'.repeat(200), again: false, before: {} };
		expect(halfSize(message('あ'.repeat(100), { corrections: [correction, correction] }))).toBeUndefined();
	});
	it('is no circular', () => expect(halfSize(circular())).toBeUndefined());
});
