import { expect, test } from 'vitest';
import { byDay, isInMonth, monthOf, weekOf, weeksOf } from './days';

test('months follow each other over the end of a year', () => {
	expect(monthOf('2026-12-31')).toBe('2026-12-01');
	expect(monthOf('2026-12-31', 1)).toBe('2027-01-01');
	expect(monthOf('2027-01-31', -1)).toBe('2026-12-01');
	expect(monthOf('2027-01-31', 1)).toBe('2027-02-01');
});

test('a week goes from Sunday to Saturday, over the end of a year as well', () => {
	const week = weekOf('2026-12-31');
	expect([week[0], week[6], week.length]).toEqual(['2026-12-27', '2027-01-02', 7]);
	expect(weekOf('2026-12-27')).toEqual(week);
});

test.each([
	['2026-02-01', 4],
	['2026-11-01', 5],
	['2026-08-01', 6],
])('the weeks of %s are %i, and each of its days is in one of them', (month, count) => {
	const weeks = weeksOf(month);
	expect(weeks).toHaveLength(count);
	const days = weeks.flat().filter((day) => isInMonth(day, month));
	expect(days[0]).toBe(month);
	expect(days.at(-1)).toMatch(/-(?:28|30|31)$/u);
});

test('what is on one day stands together', () => {
	const entries = ['2026-12-05', '2026-12-06', '2026-12-05'].map((day, at) => ({ day, at }));
	expect([...byDay(entries)].map(([day, of]) => [day, of.map(({ at }) => at)])).toEqual([
		['2026-12-05', [0, 2]],
		['2026-12-06', [1]],
	]);
});
