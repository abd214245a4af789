import { expect, test } from 'vitest';
import { Rubbish } from '#contract/rubbish';
import type { Sheet } from '../roster/sheet';
import { readRubbish, RUBBISH_TEMPLATE } from './rubbish-file';

const sheet = (...rows: string[][]): Sheet => ({ name: '収集日', rows });
const HEAD = ['地区', '品目', '収集曜日', '第何週', '収集しない日', '収集する日', '期限'];
const read = (...rows: string[][]) => readRubbish([sheet(['令和8年度'], HEAD, ...rows)], '市内すべて');

test('the template is read as it stands, and fits the contract', () => {
	const file = readRubbish([{ name: 't', rows: RUBBISH_TEMPLATE.map((row) => [...row]) }], '');
	expect(file?.faults).toEqual([]);
	for (const area of file?.areas ?? []) expect(Rubbish.safeParse({ ...area, id: 'rubbish' }).success).toBe(true);
	expect(file?.areas).toMatchObject([
		{
			...{ area: '東学区', until: '2027-03-31' },
			kinds: [
				{ name: '燃えるごみ', rules: [{ weekday: 2 }, { weekday: 5 }], off: ['2026-12-31', '2027-01-01'] },
				{ name: '資源ごみ', rules: [{ weekday: 3, nth: [1, 3] }] },
			],
		},
	]);
});

test('people write days and weeks in many ways', () => {
	const file = read(
		['東', '燃える', '毎週火曜日、金曜日', '毎週', 'R9.1.1', '', ''],
		['東', '紙', '水と土', '第２、第４', '', '', '令和9年3月31日'],
		['西', '紙', '月', '1・3', '', '', ''],
		['西', '紙', '木', '2', '', '2026/12/30', ''],
		['', '粗大', '', '', '', '2026年12月5日', ''],
	);
	expect(file?.faults).toEqual([]);
	expect(file?.areas).toEqual([
		{
			...{ area: '東', until: '2027-03-31' },
			kinds: [
				{ name: '燃える', rules: [{ weekday: 2 }, { weekday: 5 }], off: ['2027-01-01'], extra: [] },
				{
					name: '紙',
					rules: [
						{ weekday: 3, nth: [2, 4] },
						{ weekday: 6, nth: [2, 4] },
					],
					...{ off: [], extra: [] },
				},
			],
		},
		{
			area: '西',
			kinds: [
				{
					name: '紙',
					rules: [
						{ weekday: 1, nth: [1, 3] },
						{ weekday: 4, nth: [2] },
					],
					...{ off: [], extra: ['2026-12-30'] },
				},
			],
		},
		{ area: '市内すべて', kinds: [{ name: '粗大', rules: [], off: [], extra: ['2026-12-05'] }] },
	]);
});

test('what cannot be read is named by its line and left out, and the rest is taken', () => {
	const file = read(
		['東', '燃える', '火・ゴミの日', '', '', '', ''],
		['東', '', '火', '', '', '', ''],
		['東', '紙', '水', '第6', '', '', ''],
		['東', '缶', '木', '', '2026-02-31', '', ''],
		['東', 'びん', '', '', '', '', ''],
		['東', 'ペット', '金', '', '', '', ''],
	);
	expect(file?.faults.map(({ line, column, said }) => [line, column, said])).toEqual([
		[3, 'weekdays', '火・ゴミの日'],
		[4, 'kind', ''],
		[5, 'nth', '第6'],
		[6, 'off', '2026-02-31'],
		[7, 'weekdays', ''],
	]);
	expect(file?.areas.map(({ kinds }) => kinds.map(({ name }) => name))).toEqual([['ペット']]);
});

test('more kinds than an area can have are faults, and so is a name that is too long', () => {
	const rows = Array.from({ length: 13 }, (_, at) => ['東', `種類${at}`, '火', '', '', '', '']);
	const file = read(...rows, ['東', 'あ'.repeat(31), '火', '', '', '', '']);
	expect(file?.areas[0]?.kinds).toHaveLength(12);
	expect(file?.faults.map(({ column }) => column)).toEqual(['kind', 'kind']);
});

test('another table is none', () => {
	expect(readRubbish([sheet(['氏名', '電話'], ['佐藤', '086'])], '')).toBeUndefined();
});
