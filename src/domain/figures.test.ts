import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, valueOf } from './figures';

const values = (text: string) => figuresIn(text).map(valueOf);

describe('a day', () => {
	it.each([
		['7月5日(日)', '--07-05'],
		['７月５日（日曜日）', '--07-05'],
		['7/5', '--07-05'],
		['7/5（日・祝）', '--07-05'],
		['令和8年7月5日', '2026-07-05'],
		['令和元年5月1日', '2019-05-01'],
		['平成31年4月30日', '2019-04-30'],
		['R8.4.1', '2026-04-01'],
		['r8/4/1', '2026-04-01'],
		['2026年7月5日', '2026-07-05'],
		['2026/07/05', '2026-07-05'],
		['2026-07-05', '2026-07-05'],
		['七月五日', '--07-05'],
		['十二月二十四日（木）', '--12-24'],
		['20日（月）', '---20'],
		['2月29日', '--02-29'],
	])('%s is %s', (text, value) => expect(values(`日時は${text}です。`)).toEqual([value]));

	it('stands behind a colon', () => expect(values('日時:7月5日 No.7/5')).toEqual(['--07-05', '--07-05']));

	it('has its weekday', () => {
		expect(figuresIn('7/5(日)')).toEqual([{ kind: 'date', month: 7, day: 5, weekday: 0, at: 0, text: '7/5(日)' }]);
		expect(figuresIn('5日土曜日')).toMatchObject([{ weekday: 6 }]);
	});

	it.each([
		['7月5日・12日', ['--07-05', '--07-12']],
		['7月5日(日)、12日(日)と19日(日)', ['--07-05', '--07-12', '--07-19']],
		['7月5日～8日', ['--07-05', '--07-08']],
		['7/5〜7/8', ['--07-05', '--07-08']],
	])('in a row has the month of the one before it: %s', (text, all) => expect(values(text)).toEqual(all));

	it.each(['13月5日', '2月30日', '7/32', '5日間', '1日3回', '1/2', '3/4サイズ', '四日市', '1/2/3/4'])(
		'%s is none',
		(text) => expect(values(text)).toEqual([]),
	);

	it('1/2 is one with a weekday or a time', () => {
		expect(values('1/2(土)')).toEqual(['--01-02']);
		expect(values('1/2 10:00')).toEqual(['--01-02', '10:00']);
	});
});

describe('a year', () => {
	it.each([
		['令和8年度', 'FY2026'],
		['R8年度', 'FY2026'],
		['2026年', '2026'],
		['昭和四十年', '1965'],
	])('%s is %s', (text, value) => expect(values(text)).toEqual([value]));
	it.each(['3年度', '10年間', '8年前'])('%s is none', (text) => expect(values(text)).toEqual([]));
});

describe('a time', () => {
	it.each([
		['19:00', '19:00'],
		['１９：００', '19:00'],
		['午後7時半', '19:30'],
		['午後７時', '19:00'],
		['夜7時', '19:00'],
		['朝7時', '07:00'],
		['午前0時', '00:00'],
		['午後0時30分', '12:30'],
		['正午', '12:00'],
		['7:30pm', '19:30'],
		['PM7:30', '19:30'],
		['九時三十分', '09:30'],
	])('%s is %s', (text, value) => expect(values(`${text}から`)).toEqual([value]));
	it('has an end of its own', () => expect(values('9:30–11:00')).toEqual(['09:30', '11:00']));
	it.each(['9時間', '30時', '12:60', '1:2', '当時', '1:23:45'])('%s is none', (text) =>
		expect(values(text)).toEqual([]),
	);
});

describe('an amount', () => {
	it.each([
		['1,500円', '¥1500'],
		['￥１，５００', '¥1500'],
		['¥500', '¥500'],
		['1万5千円', '¥15000'],
		['3万円', '¥30000'],
		['千五百円', '¥1500'],
		['0円', '¥0'],
	])('%s is %s', (text, value) => expect(values(`会費は${text}です`)).toEqual([value]));
	it('a table is round', () => expect(values('円卓 3円形')).toEqual([]));
});

it('a telephone number is one, with its groups, and no date', () => {
	expect(figuresIn('電話 086-123-4567')).toEqual([
		{ kind: 'phone', groups: ['086', '123', '4567'], isFax: false, at: 3, text: '086-123-4567' },
	]);
});

it('digits of a link are the link’s', () => expect(values('https://example.jp/2026/07/05/1,500円')).toEqual([]));

it('all of one circular stand in order', () => {
	const text = '令和8年度の総会は4/19(日)10:00～11:30、会費3,600円。欠席は会長（086-252-1234）へ4月10日まで。';
	expect(values(text)).toEqual(['FY2026', '--04-19', '10:00', '11:30', '¥3600', '0862521234', '--04-10']);
});

it('of any text lie where they say, and do not overlap', () => {
	const part = fc.constantFrom(
		'7/5',
		'7月5日',
		'(日)',
		'19:00',
		'～',
		'午後7時半',
		'1,500円',
		'086-123-4567',
		'R8.4.1',
		'日',
		'5',
		'年',
		'あ',
		' ',
		'2026',
		'-',
		'/',
		'（',
		'千',
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
			const text = parts.join('');
			let end = 0;
			for (const figure of figuresIn(text)) {
				expect(figure.at).toBeGreaterThanOrEqual(end);
				expect(text.slice(figure.at).startsWith(figure.text)).toBe(true);
				end = figure.at + figure.text.length;
			}
		}),
	);
});

it.each(['1'.repeat(20_000), '1月'.repeat(8_000), '7/5'.repeat(6_000), '千'.repeat(20_000), '午後 '.repeat(6_000)])(
	'takes no long time for any text (%#)',
	(text) => expect(figuresIn(text).length).toBeLessThan(20_000),
);
