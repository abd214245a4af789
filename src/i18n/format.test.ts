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
		expect(there.whenLabel({ day, from: '08:40', to: '12:00' })).toBe('Sat, 5 December, 8:40\u00a0am to 12\u00a0noon');
		expect(['00:00', '00:05', '12:30', '19:00'].map(there.timeLabel)).toEqual([
			'12\u00a0midnight',
			'12:05\u00a0am',
			'12:30\u00a0pm',
			'7\u00a0pm',
		]);
		expect(there.momentLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('today at 9:12\u00a0am');
		expect(there.onDayLabel('2026-11-20T00:12:00.000Z', '2026-11-22')).toBe('on Fri, 20 November');
		expect(there.listLabel(['paper', 'mail', 'phone'])).toBe('paper, mail and phone');
		expect(there.numberLabel(1709)).toBe('1,709');
	});
});

describe('in Chinese', () => {
	beforeEach(() => vi.resetModules());

	it('days and times are said with the part of the day, and midnight is no 12', async () => {
		const { choose } = await import('./chosen-language');
		choose({ code: 'zh-Hans', ...(await import('./zh-Hans/index')).default });
		const there = await import('./format');
		const day = '2026-12-06';
		expect(there.dayLabel(day, '2026-11-22')).toBe('12月6日（周日）');
		expect(there.dayLabel(day, '2027-01-10')).toBe('2026年12月6日（周日）');
		expect([there.monthLabel(day), there.eraDayLabel(day)]).toEqual(['2026年12月', '2026年12月6日']);
		expect(there.whenLabel({ day, from: '09:30' })).toBe('12月6日（周日） 上午9点30分开始');
		expect(there.whenLabel({ day, from: '09:30', to: '12:00' })).toBe('12月6日（周日） 上午9点30分到 中午12点');
		expect(['00:00', '05:05', '12:08', '17:30', '19:00'].map(there.timeLabel)).toEqual([
			'凌晨0点',
			'凌晨5点5分',
			'中午12点8分',
			'下午5点30分',
			'晚上7点',
		]);
		expect(there.momentLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('今天 上午9点12分');
		expect(there.onDayLabel('2026-11-20T00:12:00.000Z', '2026-11-22')).toBe('11月20日（周五）');
		expect(there.listLabel(['纸', '邮件', '手机'])).toBe('纸、邮件和手机');
	});
});

describe('in Vietnamese', () => {
	beforeEach(() => vi.resetModules());

	const inVietnamese = async () => {
		const { choose } = await import('./chosen-language');
		choose({ code: 'vi', ...(await import('./vi/index')).default });
		return import('./format');
	};
	const day = '2026-12-06';

	it.each([
		['00:00', '12\u00a0giờ\u00a0đêm'],
		['00:05', '12\u00a0giờ\u00a005\u00a0đêm'],
		['09:30', '9\u00a0giờ\u00a030\u00a0sáng'],
		['12:00', '12\u00a0giờ\u00a0trưa'],
		['12:30', '12\u00a0giờ\u00a030\u00a0trưa'],
		['13:00', '1\u00a0giờ\u00a0chiều'],
		['18:00', '6\u00a0giờ\u00a0chiều'],
		['19:00', '7\u00a0giờ\u00a0tối'],
		['22:00', '10\u00a0giờ\u00a0đêm'],
	])('%s is said %s', async (time, said) => expect((await inVietnamese()).timeLabel(time)).toBe(said));

	it('a day is said before its month, and a time before its day', async () => {
		const there = await inVietnamese();
		expect(there.dayLabel(day, '2026-11-22')).toBe('Chủ nhật, ngày 6 tháng 12');
		expect(there.dayLabel(day, '2027-01-10')).toBe('Chủ nhật, ngày 6 tháng 12 năm 2026');
		expect(there.eraDayLabel(day)).toBe('ngày 6 tháng 12 năm 2026');
		expect(there.monthLabel(day)).toBe('Tháng 12 năm 2026');
		expect(there.whenLabel({ day, from: '08:40', to: '12:00' })).toBe(
			'Chủ nhật, ngày 6 tháng 12, từ 8\u00a0giờ\u00a040\u00a0sáng đến 12\u00a0giờ\u00a0trưa',
		);
		expect(there.momentLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('9\u00a0giờ\u00a012\u00a0sáng hôm nay');
		expect(there.onDayLabel('2026-11-20T00:12:00.000Z', '2026-11-22')).toBe('vào Thứ Sáu, ngày 20 tháng 11');
		expect(there.listLabel(['giấy', 'email', 'điện thoại'])).toBe('giấy, email và điện thoại');
	});
});

describe('in Portuguese', () => {
	beforeEach(() => vi.resetModules());

	const format = async () => {
		const { choose } = await import('./chosen-language');
		choose({ code: 'pt', ...(await import('./pt/index')).default });
		return import('./format');
	};

	it.each([
		['09:30', undefined, 'a partir das 9h30'],
		['01:05', undefined, 'a partir da 1h05'],
		['12:00', '13:00', 'do meio-dia às 13h'],
		['08:40', '12:00', 'das 8h40 ao meio-dia'],
		['00:00', '01:00', 'da meia-noite (0h) à 1h'],
		[undefined, '12:30', 'até as 12h30'],
		[undefined, '12:00', 'até o meio-dia'],
	])('a day from %s to %s is said %s', async (from, to, said) =>
		expect((await format()).whenLabel({ day: '2026-12-06', from, to })).toBe(`domingo, 6 de dezembro, ${said}`),
	);

	it('days are said as people say them', async () => {
		const there = await format();
		expect(there.dayLabel('2026-12-01', '2026-11-22')).toBe('terça-feira, 1º de dezembro');
		expect(there.dayLabel('2026-12-05', '2027-01-10')).toBe('sábado, 5 de dezembro de 2026');
		expect(there.eraDayLabel('2026-12-05')).toBe('5 de dezembro de 2026');
		expect(there.monthLabel('2026-12-05')).toBe('Dezembro de 2026');
		expect(there.momentLabel('2026-11-22T00:12:00.000Z', '2026-11-22')).toBe('hoje, às 9h12');
		const on = ['2026-11-20T00:12:00.000Z', '2026-11-15T00:12:00.000Z'].map((at) => there.onDayLabel(at, '2026-11-22'));
		expect(on).toEqual(['na sexta-feira, 20 de novembro', 'no domingo, 15 de novembro']);
		expect(there.listLabel(['papel', 'e-mail', 'telefone'])).toBe('papel, e-mail e telefone');
		expect(there.numberLabel(1709)).toBe('1.709');
	});
});
