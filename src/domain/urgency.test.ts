import { expect, it } from 'vitest';
import { circular, content } from '#tests/support/sample-rows';
import { comesFirst, isUrgent } from './urgency';

const sent = (over = {}) => circular({ publishedAt: '2026-11-01T00:00:00.000Z', ...over });
const urgent = content({ urgent: true });

it('至急 presses for a week, or until its day is over', () => {
	expect(isUrgent(sent({ content: urgent }), '2026-11-08')).toBe(true);
	expect(isUrgent(sent({ content: urgent }), '2026-11-09')).toBe(false);
	expect(isUrgent(sent({ content: { ...urgent, fields: { when: { day: '2026-12-05' } } } }), '2026-12-05')).toBe(true);
});

it('至急 presses anew when a correction asks everybody to read again', () => {
	const correction = { version: 2, at: '2026-11-20T00:00:00.000Z', note: '', before: {}, again: true };
	expect(isUrgent(sent({ content: urgent, version: 2, corrections: [correction] }), '2026-11-22')).toBe(true);
});

it('a cancellation comes first like 至急, an ordinary or a quietly withdrawn circular does not', () => {
	const withdrawn = { at: '2026-11-20T00:00:00.000Z', reason: '' };
	expect(comesFirst(sent({ state: 'withdrawn', withdrawn: { ...withdrawn, news: true } }), '2026-11-22')).toBe(true);
	expect(comesFirst(sent({ state: 'withdrawn', withdrawn }), '2026-11-22')).toBe(false);
	expect(comesFirst(sent(), '2026-11-01')).toBe(false);
});
