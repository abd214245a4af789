import { expect, test } from 'vitest';
import { countIn, dayIn, isAboutPhones, levelIn, timeIn, topicsIn } from './cells';

test.each([
	['2026-12-03', '2026-12-03'],
	['2026/12/3', '2026-12-03'],
	['２０２６年１２月３日', '2026-12-03'],
	['令和8年12月3日（木）', '2026-12-03'],
	['令和元年5月1日', '2019-05-01'],
	['R8.12.3', '2026-12-03'],
	['2026/12/3 0:00:00', '2026-12-03'],
	['2026-02-31', undefined],
	['12月3日', undefined],
	['12/3/2026', undefined],
	['毎週木曜', undefined],
	['', undefined],
])('the day of %j is %j', (cell, day) => {
	expect(dayIn(cell)).toBe(day);
});

test.each([
	['13:30', '13:30'],
	['9:05', '09:05'],
	['13:30:00', '13:30'],
	['１３時３０分', '13:30'],
	['10時', '10:00'],
	['午後1時半', '13:30'],
	['午後12時30分', '12:30'],
	['午前9時', '09:00'],
	['25:00', undefined],
	['13:60', undefined],
	['13', undefined],
	['13時半ごろ', undefined],
])('the time of %j is %j', (cell, time) => {
	expect(timeIn(cell)).toBe(time);
});

test('a number is read where there is one, and not guessed where there are two', () => {
	expect(['16', '先着１６名', '1,200人', '各回10人×2回', 'なし'].map(countIn)).toEqual([
		...[16, 16, 1200, undefined, undefined],
	]);
});

test('whom a lesson is for and what it is about stand in its words', () => {
	expect(['はじめての方', '初心者', 'なれた方', '60歳以上の方'].map(levelIn)).toEqual([
		...['first', 'first', 'used', undefined],
	]);
	expect(topicsIn('ＬＩＮＥで写真を送る')).toEqual(['photo', 'line']);
	expect(topicsIn('スマホ何でも相談')).toEqual(['consult']);
	expect(topicsIn('陶芸')).toEqual([]);
});

test('of a city’s events those about phones are lessons', () => {
	expect(['スマホ教室', 'ＬＩＮＥ講座', 'スマートフォン入門', '夏まつり', '陶芸教室'].map(isAboutPhones)).toEqual([
		...[true, true, true, false, false],
	]);
});
