import { describe, expect, test } from 'vitest';
import { circular, content } from '#tests/support/sample-rows';
import { nextYearOf, soonAgain, yearLater, yearLines } from './next-year';

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the same circular a year later', () => {
	test('the first Sunday of December stays the first Sunday of December', () => {
		expect(yearLater('2026-12-06')).toBe('2027-12-05');
		expect(yearLater('2026-05-10')).toBe('2027-05-09');
	});

	test('a fifth weekday that the next year lacks becomes the last', () => {
		expect(yearLater('2026-11-29')).toBe('2027-11-28');
		expect(yearLater('2028-02-29')).toBe('2029-02-27');
	});

	test('over 28 years every day keeps its month and weekday, and moves by 51 to 53 weeks', () => {
		for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2054, 0, 1); time += 86_400_000) {
			const day = new Date(time).toISOString().slice(0, 10);
			const later = yearLater(day);
			const weeks = (Date.parse(later) - time) / (7 * 86_400_000);
			expect([later.slice(5, 7), weekday(later)]).toEqual([day.slice(5, 7), weekday(day)]);
			expect([51, 52, 53]).toContain(weeks);
		}
	});

	test('a deadline keeps its distance to the day', () => {
		const fields = { when: { day: '2026-12-06' }, deadline: '2026-11-30' };
		expect(nextYearOf({ fields })).toEqual({ day: '2027-12-05', deadline: '2027-11-29' });
		expect(nextYearOf({ fields: { deadline: '2026-11-30' } })).toEqual({ deadline: '2027-11-29' });
		expect(nextYearOf({ fields: {} })).toEqual({});
	});

	test('of the last twelve months only circulars that stand come again, in the order of the year to come', () => {
		const on = (id: string, day: string, over = {}) =>
			circular({ id, content: content({ fields: { when: { day } } }), publishedAt: `${day}T00:00:00.000Z`, ...over });
		const found = yearLines(
			[
				on('nov', '2026-11-01'),
				on('may', '2026-05-10'),
				on('old', '2025-11-20'),
				on('gone', '2026-06-01', { state: 'withdrawn' }),
				on('word', '2026-06-01', { form: 'message' }),
			],
			'2026-11-22',
		);
		expect(found.map((line) => line.circular.id)).toEqual(['may', 'nov']);
	});
});

test('what is offered to somebody who begins to write is what came at this time a year ago, though it was sent earlier', () => {
	const on = (id: string, day: string, publishedAt: string) =>
		circular({ id, content: content({ fields: { when: { day } } }), publishedAt });
	const sent = [
		on('next week', '2025-12-07', '2025-11-10T00:00:00.000Z'),
		on('in spring', '2026-04-05', '2026-03-20T00:00:00.000Z'),
		on('just over', '2025-11-09', '2025-10-20T00:00:00.000Z'),
		on('in January', '2026-01-11', '2025-12-20T00:00:00.000Z'),
	];
	expect(soonAgain(sent, '2026-11-26').map(({ circular: { id } }) => id)).toEqual(['next week', 'in January']);
});
