import { describe, expect, it } from 'vitest';
import { circular } from '#tests/support/sample-rows';
import { isInGracePeriod } from './grace-period';

const published = circular({ publishedAt: '2026-11-22T00:00:00.000Z' });
const correction = { version: 2, at: '2026-11-25T00:00:00.000Z', note: '', before: {} };

describe('a circular is no alarm', () => {
	it('for its first 48 hours', () => {
		expect(isInGracePeriod(published, '2026-11-22T00:00:01.000Z')).toBe(true);
		expect(isInGracePeriod(published, '2026-11-23T23:59:59.999Z')).toBe(true);
		expect(isInGracePeriod(published, '2026-11-24T00:00:00.000Z')).toBe(false);
	});
	it('unless it is urgent', () => {
		const urgent = { ...published, content: { ...published.content, urgent: true } };
		expect(isInGracePeriod(urgent, '2026-11-22T00:00:01.000Z')).toBe(false);
	});
	it('unless it says that something does not take place', () => {
		const withdrawn = { at: published.publishedAt, reason: '雨', news: true, cancelled: true };
		expect(isInGracePeriod({ ...published, withdrawn }, '2026-11-22T00:00:01.000Z')).toBe(false);
	});
	it('for 48 hours more when everybody is to read its correction', () => {
		const at = '2026-11-25T10:00:00.000Z';
		expect(isInGracePeriod({ ...published, corrections: [{ ...correction, again: true }] }, at)).toBe(true);
		expect(isInGracePeriod({ ...published, corrections: [{ ...correction, again: false }] }, at)).toBe(false);
	});
});
