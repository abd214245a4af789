import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Household } from '#contract/households';
import { letter } from '../../../tests/support/arbitrary-text';
import { guessSheets } from './columns';
import { NAME_MAX } from './name';
import { canGoIn, type RosterRow } from './problems';
import { readInSteps, readRows, type Reading } from './read-rows';
import type { Columns } from './sheet';

const sheet = (lines: string[], name = 'Sheet1') => ({ name, rows: lines.map((line) => line.split(',')) });
const columns: Columns = { header: 0, group: [0], name: [1], phone: [2], note: [3] };
const HEADER = '班,氏名,電話,備考';
const read = (...lines: string[]) => readRows([sheet([HEADER, ...lines])], columns);
const doors = (rows: RosterRow[]) => rows.map((row) => `${row.group} ${row.name}`);
const codes = (row: RosterRow | undefined) => row?.problems.map((problem) => problem.code);

function inFull(lines: string[]) {
	const sheets = [sheet(lines)];
	const steps = readInSteps(sheets, guessSheets(sheets));
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

describe('the rows of a roster', () => {
	it('are its households, with the line that Excel shows', () => {
		expect(read('３,佐藤　一郎 様,０８６−２５２−１２３４,犬', '', '三組,岡本,,')).toEqual([
			{
				line: 2,
				sheet: 'Sheet1',
				group: '3組',
				name: '佐藤　一郎',
				place: 1,
				phone: '086-252-1234',
				note: '犬',
				problems: [],
			},
			{ line: 4, sheet: 'Sheet1', group: '3組', name: '岡本', place: 2, problems: [] },
		]);
	});

	it('take 〃 for what stands above, column by column', () => {
		const rows = read('1班,佐藤 一郎,086-252-1234,紙', '〃,〃 花子,〃,', '",岡本,,〃', '同上,三宅,,');
		expect(doors(rows)).toEqual(['1班 佐藤　一郎', '1班 佐藤　花子', '1班 岡本', '1班 三宅']);
		expect(rows[1]?.phone).toBe('086-252-1234');
		expect(rows[2]?.note).toBe('紙');
	});

	it('take 〃 above which nothing stands for nothing', () => {
		expect(codes(read('〃,佐藤,,')[0])).toEqual(['missingGroup']);
	});

	it('take a blank 班 for the one above only where each 班 is written once', () => {
		expect(doors(read('1班,佐藤,,', ',岡本,,', '2班,三宅,,', ',森,,'))).toEqual([
			'1班 佐藤',
			'1班 岡本',
			'2班 三宅',
			'2班 森',
		]);
		const dense = read('1班,佐藤,,', '1班,岡本,,', ',三宅,,', '2班,森,,');
		expect(dense.map(codes)).toEqual([[], [], ['missingGroup'], []]);
	});

	it('take the 班 of a heading between them, and of the sheet', () => {
		const columns: Columns = { header: 0, name: [1], groupName: '9班' };
		const lines = ['番号,氏名', '1,佐藤', '【２班】,', '1,岡本', '■北組,', '1,三宅', ',藤井組'];
		expect(doors(readRows([sheet(lines)], columns))).toEqual(['9班 佐藤', '2班 岡本', '北組 三宅', '北組 藤井組']);
	});

	it('leave out headers, sums, vacant doors, empty forms and remarks, and say so', () => {
		const lines = [
			'班,番号,氏名,備考',
			'1班,1,佐藤,',
			'班,番号,氏名,備考',
			'1班,2,空き家,',
			'1班,3,,',
			',,計 1世帯,',
			'※班長まで,,,',
			',,,転入の予定',
		];
		expect(inFull(lines).skipped.map(({ line, why }) => [line, why])).toEqual([
			[3, 'header'],
			[4, 'vacant'],
			[5, 'unfilled'],
			[6, 'total'],
			[7, 'remark'],
			[8, 'remark'],
		]);
		expect(doors(inFull(lines).rows)).toEqual(['1班 佐藤']);
	});

	it('give a bare number the suffix that the file uses', () => {
		expect(doors(read('3,佐藤,,', '4,岡本,,'))).toEqual(['3班 佐藤', '4班 岡本']);
		expect(doors(read('3,佐藤,,', '4組,岡本,,'))).toEqual(['3組 佐藤', '4組 岡本']);
		expect(doors(readRows([sheet(['組,氏名', '3,佐藤'])], { group: [0], name: [1] }))).toEqual(['3組 佐藤']);
	});

	it('are read with the columns that the leader chose', () => {
		const odd = sheet(['x,y,z', '佐藤,犬,3']);
		expect(doors(readRows([odd], { header: -1, group: [2], name: [0] }))).toEqual(['z x', '3班 佐藤']);
		expect(doors(readRows([odd, odd], [{ header: 0, group: [2], name: [0] }, { skip: true }]))).toEqual(['3班 佐藤']);
		expect(readRows([odd], { header: 0 }).length).toBe(0);
	});

	it('are plain text, whatever a spreadsheet would make of them', () => {
		const [row] = read('1班,=HYPERLINK("x"),,@SUM(A1)', `1班,'=1+1,,'-x`);
		expect(row).toMatchObject({ name: '=HYPERLINK("x")', note: '@SUM(A1)' });
		expect(read(`1班,'=1+1,,'-x`)[0]).toMatchObject({ name: '=1+1', note: '-x' });
	});
});

describe('a problem', () => {
	it.each([
		['1班,,086-252-1234,', 'missingName'],
		[',佐藤,,', 'missingGroup'],
		[`1班,${'長'.repeat(41)},,`, 'nameTooLong'],
		[`${'北'.repeat(21)},佐藤,,`, 'groupTooLong'],
		['1班,?田 一郎,,', 'lostLetter'],
		['1班,\ue001田,,', 'lostLetter'],
		['〓班,佐藤,,', 'lostLetter'],
	])('of %j makes the row wait: %s', (line, code) => {
		const [row] = read(line);
		expect(codes(row)).toEqual([code]);
		expect(row && canGoIn(row)).toBe(false);
	});

	it.each([
		['1班,佐藤,でんわ無,', 'phoneUnreadable'],
		['1班,佐藤,252-1234,', 'phoneWithoutArea'],
		['1班,佐藤,090-1234-567,', 'phoneUnreadable'],
		['2026-01-03,佐藤,,', 'groupWasDate'],
	])('of %j does not: %s', (line, code) => {
		const [row] = read(line);
		expect(codes(row)).toEqual([code]);
		expect(row && canGoIn(row)).toBe(true);
		expect(row).not.toHaveProperty('phone');
	});

	it('of two namesakes in one 班 names the other line, on both', () => {
		const rows = read('1班,佐藤 一郎,,', '2班,佐藤 一郎,,', '1,佐藤一郎,,', '1班,佐藤　一郎 様,,');
		expect(rows.map((row) => row.problems.map((problem) => [problem.code, problem.line]))).toEqual([
			[['duplicate', 4]],
			[],
			[['duplicate', 2]],
			[['duplicate', 2]],
		]);
		expect(rows.every(canGoIn)).toBe(true);
	});

	it('of length agrees with the contract', () => {
		expect(Household.shape.name.safeParse('長'.repeat(NAME_MAX)).success).toBe(true);
		expect(Household.shape.name.safeParse('長'.repeat(NAME_MAX + 1)).success).toBe(false);
	});
});

describe('what a program hides', () => {
	const rows = [
		['班', '氏名', '旧姓'],
		['1班', '佐藤', '森'],
		['', '岡本', ''],
		['2班', '三宅', ''],
		['', '原', ''],
	];
	const hidden = { sheet: false, rows: [1, 3], columns: [2] };
	const sheets = [{ name: 'x', rows, hidden }];

	it('is left out with a word, and its 班 holds for the rows below', () => {
		const [columns] = guessSheets(sheets);
		expect(columns).toEqual({ header: 0, group: [0], name: [1] });
		const steps = readInSteps(sheets, guessSheets(sheets)).next().value as Reading;
		expect(doors(steps.rows)).toEqual(['1班 岡本', '2班 原']);
		expect(steps.skipped.map(({ line, why, text }) => [line, why, text])).toEqual([
			[2, 'hidden', '1班 佐藤 森'],
			[4, 'hidden', '2班 三宅'],
		]);
	});

	it('is read when the leader says so', () => {
		const [columns = {}] = guessSheets(sheets);
		const all = readRows(sheets, { ...columns, withHidden: true });
		expect(doors(all)).toEqual(['1班 佐藤', '1班 岡本', '2班 三宅', '2班 原']);
	});

	it('as a whole sheet is not read by itself', () => {
		const [columns] = guessSheets([{ name: 'x', rows, hidden: { sheet: true, rows: [], columns: [] } }]);
		expect(columns).toMatchObject({ name: [1], skip: true });
	});
});

describe('reading in steps', () => {
	const lines = [HEADER, ...Array.from({ length: 1000 }, (_, i) => `${(i % 9) + 1}班,佐藤${i},,`)];

	it('tells how far it is and ends with the same rows', () => {
		const steps = readInSteps([sheet(lines)], columns, 300);
		const progress = [];
		let next = steps.next();
		for (; !next.done; next = steps.next()) progress.push(next.value);
		expect(progress).toEqual([300, 600, 900].map((done) => ({ done, total: 1000 })));
		expect(next.value.rows).toEqual(read(...lines.slice(1)));
	});

	it('stops when nobody asks on', () => {
		const steps = readInSteps([sheet(lines)], columns, 10);
		expect(steps.next().value).toEqual({ done: 10, total: 1000 });
		steps.return({ rows: [], skipped: [] });
		expect(steps.next().done).toBe(true);
	});
});

describe('any table', () => {
	it('is read without a throw, and no line is a household and left out at once', () => {
		const cell = fc.oneof(
			fc.string({ unit: letter, maxLength: 6 }),
			fc.constantFrom('1班', '〃', '佐藤', '合計', '氏名', '3', ''),
		);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 15 }), (rows) => {
				const sheets = [{ name: 'x', rows }];
				const steps = readInSteps(sheets, guessSheets(sheets), 5);
				let next = steps.next();
				while (!next.done) next = steps.next();
				const lines = [...next.value.rows, ...next.value.skipped].map((one) => one.line);
				expect(new Set(lines).size).toBe(lines.length);
				for (const row of next.value.rows.filter(canGoIn)) {
					expect(Household.shape.name.safeParse(row.name).success).toBe(true);
				}
			}),
		);
	});
});
