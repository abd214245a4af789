import { describe, expect, test } from 'vitest';
import type { Rhythm } from '#contract/duties';
import type { Rubbish, RubbishKind } from '#contract/rubbish';
import { collections, dutyDays, type DayRules } from './days';

const kind = (over: Partial<RubbishKind> = {}): RubbishKind => ({
	...{ name: '燃えるごみ', rules: [{ weekday: 2 }, { weekday: 5 }], off: [], extra: [] },
	...over,
});
const rubbish = (over: Partial<Rubbish> = {}): Rubbish => ({
	id: 'rubbish',
	area: '東学区',
	kinds: [
		kind({ off: ['2027-01-01'], extra: ['2026-12-30'] }),
		kind({ name: '資源', rules: [{ weekday: 3, nth: [1, 3] }] }),
	],
	...over,
});
const days = (over: Partial<DayRules>) =>
	dutyDays({ rhythm: { every: 'week', weekdays: [0], weeks: 1 }, from: '2026-12-20', until: '2027-01-10', ...over });

describe('the days of a duty', () => {
	test('are weekdays, over the year’s end', () => {
		expect(days({})).toEqual(['2026-12-20', '2026-12-27', '2027-01-03', '2027-01-10']);
	});

	test('every second week is counted from the first rota, also where a later one begins in a week between', () => {
		const rhythm: Rhythm = { every: 'week', weekdays: [0, 6], weeks: 2 };
		expect(days({ rhythm, begins: '2026-12-20' })).toEqual(['2026-12-20', '2026-12-26', '2027-01-03', '2027-01-09']);
		expect(days({ rhythm, begins: '2026-12-09' })).toEqual(['2026-12-20', '2026-12-26', '2027-01-03', '2027-01-09']);
		expect(days({ rhythm, begins: '2026-12-16' })).toEqual(['2026-12-27', '2027-01-02', '2027-01-10']);
	});

	test('a month’s second Sunday, and its fifth where it has one', () => {
		expect(days({ rhythm: { every: 'month', weekday: 0, nth: [2, 5] } })).toEqual(['2027-01-10']);
		expect(days({ rhythm: { every: 'month', weekday: 4, nth: [5] } })).toEqual(['2026-12-31']);
	});

	test('none on a holiday where that is wished for', () => {
		const isHoliday = (day: string) => day === '2027-01-03';
		expect(days({ isHoliday })).not.toContain('2027-01-03');
	});

	test('are those on which the city collects, and never one on which it does not', () => {
		const rhythm: Rhythm = { every: 'rubbish', kinds: ['燃えるごみ'] };
		expect(days({ rhythm, rubbish: rubbish() })).toEqual([
			...['2026-12-22', '2026-12-25', '2026-12-29', '2026-12-30', '2027-01-05', '2027-01-08'],
		]);
		expect(days({ rhythm: { every: 'rubbish', kinds: ['ペットボトル'] }, rubbish: rubbish() })).toEqual([]);
		expect(days({ rhythm })).toEqual([]);
	});

	test('end with the city’s file, which nobody may guess on from', () => {
		const until = '2026-12-29';
		const rhythm: Rhythm = { every: 'rubbish', kinds: ['燃えるごみ'] };
		expect(days({ rhythm, rubbish: rubbish({ until }) }).at(-1)).toBe(until);
		expect(collections(rubbish({ until }), '2026-12-28', '2027-02-01')).toEqual([
			{ day: until, names: ['燃えるごみ'] },
		]);
	});

	test('are single days', () => {
		expect(days({ rhythm: { every: 'days', days: ['2027-01-09', '2026-12-21', '2027-05-01'] } })).toEqual([
			...['2026-12-21', '2027-01-09'],
		]);
	});
});
