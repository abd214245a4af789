import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	dayLabel,
	eraDayLabel,
	listLabel,
	momentDayLabel,
	momentLabel,
	monthLabel,
	numberLabel,
	onDayLabel,
	timeLabel,
	whenLabel,
} from './format';

it('a day is said with its weekday, in full-width brackets', () =>
	expect(dayLabel('2026-12-05')).toBe('12月5日（土）'));

it('what is no day is not said at all', () => expect(() => dayLabel('?')).toThrow(RangeError));

it('the year is said only when it is another one', () => {
	expect(dayLabel('2026-12-05', '2026-11-22')).toBe('12月5日（土）');
	expect(dayLabel('2027-01-10', '2026-11-22')).toBe('2027年1月10日（日）');
});

it('a month is said with the year of its era', () => expect(monthLabel('2026-11-22')).toBe('2026年（令和8年）11月'));

it.each([
	['00:00', '午前0時'],
	['07:30', '午前7時30分'],
	['08:05', '午前8時5分'],
	['12:00', '正午'],
	['12:08', '昼の12時8分'],
	['19:00', '午後7時'],
])('%s is said %s', (time, said) => expect(timeLabel(time)).toBe(said));

it('a day with times says from when until when', () => {
	const day = '2026-12-05';
	expect(whenLabel({ day })).toBe('12月5日（土）');
	expect(whenLabel({ day, from: '08:40' })).toBe('12月5日（土） 午前8時40分から');
	expect(whenLabel({ day, to: '10:00' })).toBe('12月5日（土） 午前10時まで');
	expect(whenLabel({ day, from: '08:40', to: '10:00' })).toBe('12月5日（土） 午前8時40分から 午前10時まで');
});

it('a moment belongs to the day that it is in Japan', () => {
	expect(momentDayLabel('2026-11-21T15:00:00.000Z', '2026-11-22')).toBe('きょう');
	expect(momentDayLabel('2026-11-21T14:59:59.000Z', '2026-11-22')).toBe('きのう');
	expect(momentDayLabel('2026-11-20T14:59:59.000Z', '2026-11-22')).toBe('11月20日（金）');
	expect(onDayLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('きょう');
	expect(onDayLabel('2026-11-20T00:12:00.000Z', '2026-11-22')).toBe('11月20日（金）に');
	expect(momentLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('きょう 午前9時12分');
});

it('large numbers have separators', () => expect(numberLabel(1709)).toBe('1,709'));

it('a paper is dated by the era', () => {
	expect(eraDayLabel('2026-12-05')).toBe('令和8年12月5日');
	expect(eraDayLabel('2019-05-02')).toBe('令和元年5月2日');
});

it('several things stand in one sentence', () => {
	expect(listLabel([])).toBe('');
	expect(listLabel(['スマホ', 'メール', '紙'])).toBe('スマホ、メール、紙');
});

describe('in an engine that writes whole dates in its own way', () => {
	const FIELDS = ['year', 'month', 'day', 'hour', 'minute'];

	/** ICU 72 wrote the Canadian 2026-11-25 as 11/25/2026. This one writes so for every language. */
	class Arranged extends Intl.DateTimeFormat {
		override format(date: Date | number): string {
			const fields = this.formatToParts(date).filter(({ type }) => FIELDS.includes(type));
			return fields.length > 1
				? fields
						.map(({ value }) => value)
						.reverse()
						.join('/')
				: super.format(date);
		}
	}

	beforeEach(() => {
		vi.resetModules();
		vi.stubGlobal('Intl', { ...Intl, ListFormat: Intl.ListFormat, DateTimeFormat: Arranged });
	});
	afterEach(() => vi.unstubAllGlobals());

	it('every label is the same', async () => {
		const there = await import('./format');
		const [moment, today] = ['2026-11-20T00:12:00.000Z', '2026-11-22'];
		expect(new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(Date.parse(today))).toContain('/');
		expect(there.momentLabel('2026-11-22T00:12:00.000Z', today)).toBe('きょう 午前9時12分');
		expect(there.onDayLabel('2026-11-21T14:59:59.000Z', today)).toBe('きのう');
		for (const label of ['momentLabel', 'momentDayLabel', 'onDayLabel'] as const)
			expect(there[label](moment, today), label).toBe(
				{ momentLabel, momentDayLabel, onDayLabel }[label](moment, today),
			);
		for (const label of ['dayLabel', 'eraDayLabel', 'monthLabel'] as const)
			expect(there[label](today), label).toBe({ dayLabel, eraDayLabel, monthLabel }[label](today));
		expect(there.whenLabel({ day: today, from: '08:40' })).toBe(whenLabel({ day: today, from: '08:40' }));
	});
});

describe('in English', () => {
	beforeEach(() => vi.resetModules());

	it('days and times are said as people say them, by the clock of twelve hours', async () => {
		const { choose } = await import('./chosen-language');
		choose({ code: 'en', ...(await import('./en/index')).default });
		const there = await import('./format');
		const day = '2026-12-05';
		expect(there.dayLabel(day, '2026-11-22')).toBe('Sat, 5 December');
		expect(there.dayLabel(day, '2027-01-10')).toBe('Sat, 5 December 2026');
		expect(there.monthLabel(day)).toBe('December 2026');
		expect(there.whenLabel({ day, from: '08:40', to: '12:00' })).toBe('Sat, 5 December, 8:40 am to 12 noon');
		expect(['00:00', '00:05', '12:30', '19:00'].map(there.timeLabel)).toEqual([
			'12 midnight',
			'12:05 am',
			'12:30 pm',
			'7 pm',
		]);
		expect(there.momentLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('today at 9:12 am');
		expect(there.onDayLabel('2026-11-20T00:12:00.000Z', '2026-11-22')).toBe('on Fri, 20 November');
		expect(there.listLabel(['paper', 'mail', 'phone'])).toBe('paper, mail and phone');
		expect(there.numberLabel(1709)).toBe('1,709');
	});
});
