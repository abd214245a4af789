import { expect, it } from 'vitest';
import type { Answer, Entry, Item } from '#contract/questions';
import type { Group } from '#contract/rows';
import { csvOf } from '#domain/roster/export';
import { household } from '#tests/support/sample-rows';
import { factsOf } from './facts';
import { answerDoors, answerRows } from './rows';
import { answersTable } from './table';

const items: Item[] = [
	{ id: 'q1', label: '防災訓練', kind: 'attend', most: 6, shifts: [{ id: 'o1', label: '午前' }] },
	{
		...{ id: 'q2', label: '日', kind: 'dates' },
		options: ['6日', '13日'].map((label, nth) => ({ id: `o${nth}`, label })),
	},
	{ id: 'q3', label: 'ひとこと', kind: 'text', optional: true },
];
const group: Group = { id: 'g1', name: '1班', order: 1, state: 'active' };
const entry = (over: Partial<Entry>): Entry => ({
	...{ id: 'e1', source: 'phone', way: 'self', at: '2026-12-01T03:00:00.000Z', values: [] },
	...over,
});
const whole: Entry['values'] = [
	{ item: 'q1', kind: 'attend', people: 2, shift: 'o1', who: '父と母' },
	{
		...{ item: 'q2', kind: 'dates' },
		marks: [
			{ option: 'o0', mark: 'yes' },
			{ option: 'o1', mark: 'no' },
		],
	},
	{ item: 'q3', kind: 'text', text: '=HYPERLINK("http://x")' },
];
const slip = entry({ id: 'e2', source: 'seat', way: 'paper', at: '2026-12-03T00:30:00.000Z', values: whole });
const phone = entry({ values: [{ item: 'q1', kind: 'attend', people: 0 }], arrived: '2026-12-04T00:00:00.000Z' });
const answer: Answer = { circular: 'c1', household: 'h1', entries: [slip, phone] };
const titles = new Map([['seat', '1班 班長']]);
const rows = () => {
	const doors = [household(), household({ id: 'h2', name: '@三宅', order: 2 })];
	const asked = doors.map((one) => ({ household: one, group: 'g1' }));
	return answerRows(answerDoors({ items }, asked, new Map([['h1', answer]])), [group]);
};

it('the table has every door with what counts of it, how it came, what else was said, and until when', () => {
	const table = answersTable({ items }, rows(), { titles, asOf: '2026-12-05T00:00:00.000Z' });
	expect(table[0]?.slice(0, 9)).toEqual([
		...['班', '順番', '世帯名', '回答', '防災訓練（人数）', '防災訓練（回）', '防災訓練（だれ）'],
		...['日：6日', '日：13日'],
	]);
	expect(table[1]).toEqual([
		...['1班', '1', '岡本', '答えた', '2', '午前', '父と母', '○', '×', '=HYPERLINK("http://x")'],
		...['紙', '1班 班長', '2026-12-03 09:30', '', '本人：防災訓練：欠席', '2026-12-05 09:00'],
	]);
	expect(table[2]?.slice(0, 5)).toEqual(['1班', '2', '@三宅', 'まだ回答なし', '']);
	expect(new Set(table.map((line) => line.length)).size).toBe(1);
});

it('no cell of the file becomes a formula, and Excel takes it for UTF-8', () => {
	const csv = csvOf(answersTable({ items }, rows(), { titles, asOf: '2026-12-05T00:00:00.000Z' }));
	expect(csv.startsWith('\ufeff班,')).toBe(true);
	expect(csv).not.toMatch(/(?:^|,)"?[=@]/mu);
});

it('a door tells all that was said, the latest first: which counts, who entered it, and what came late', () => {
	expect(factsOf(answer, titles)).toEqual([
		{
			...{ id: 'e2', at: slip.at, way: 'paper', by: '1班 班長', values: whole },
			...{ standing: 'counts', isLate: false, restored: false },
		},
		{
			...{ id: 'e1', at: phone.at, way: 'self', values: phone.values },
			...{ standing: 'beside', isLate: true, restored: false },
		},
	]);
	const back = { ...answer, entries: [{ ...slip, values: [] }, phone], restored: phone.at };
	expect(factsOf(back, new Map()).map(({ standing, restored }) => [standing, restored])).toEqual([
		['back', false],
		['counts', true],
	]);
});
