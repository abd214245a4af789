import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessSheets } from '#domain/roster/columns';
import { dryRun, type Plan } from '#domain/roster/plan';
import type { RosterRow } from '#domain/roster/problems';
import { readInSteps } from '#domain/roster/read-rows';
import { household } from '#tests/support/sample-rows';
import { readRosterFile } from './read';

/** A file as a leader gives it, all the way to its rows, with the columns that are guessed. */
async function read(file: string) {
	const sheets = await readRosterFile(new Uint8Array(readFileSync(`tests/fixtures/roster/${file}`)), file);
	const steps = readInSteps(sheets, guessSheets(sheets));
	let next = steps.next();
	while (!next.done) next = steps.next();
	return next.value;
}

const doors = (rows: RosterRow[]) => rows.map(({ group, name }) => `${group} ${name}`);

describe('a roster as an association keeps it', () => {
	it('in Shift_JIS, with titles above and a sum below', async () => {
		const { rows, skipped } = await read('shift-jis-with-titles.csv');
		expect(doors(rows)).toEqual([
			'1班 佐藤　一郎',
			'1班 髙橋　和子',
			'1班 三宅　健二',
			'2班 川﨑　正',
			'2班 鵜殿　節子',
		]);
		expect(rows[2]).toMatchObject({ line: 6, order: 3, phone: '090-1234-5678', note: '①犬がいます' });
		expect(rows[3]?.note).toBe('㈱川﨑工務店');
		expect(skipped.map(({ why }) => why)).toEqual(['total']);
	});

	it('with Excel quoting and cells that look like formulas', async () => {
		const { rows } = await read('bom-excel-quotes.csv');
		expect(rows[0]).toMatchObject({
			name: '岡本　太郎',
			kana: 'おかもと　たろう',
			mail: 'taro@example.jp',
			note: '犬あり 裏口へ',
		});
		expect(rows[1]?.note).toBe('=HYPERLINK("http://example.com","押す")');
		expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], [], ['mailUnreadable'], []]);
		expect(rows[3]?.name).toBe('@山本');
	});

	it('as "Unicode text" with tabs, 組 in Japanese digits, 様 and 殿', async () => {
		expect(doors((await read('unicode-text-with-tabs.txt')).rows)).toEqual([
			'1組 佐藤一郎',
			'2組 岡本和子',
			'3組 難波　清',
		]);
	});

	it('with 〃 and its kin, blank lines and mixed line ends', async () => {
		const { rows } = await read('same-as-above.tsv');
		expect(doors(rows)).toEqual([
			'3班 石井　弘',
			'3班 河原　勇',
			'3班 河原　文子',
			'3班 太田　清',
			'4班 赤木　正',
			'4班 原田　茂',
		]);
		expect(rows[1]?.note).toBe('紙でほしい');
	});

	it('in full-width signs', async () => {
		const { rows } = await read('full-width.csv');
		expect(rows.map(({ group, name, order, phone }) => [group, name, order, phone])).toEqual([
			['3班', '佐藤　一郎', 1, '086-252-1234'],
			['3班', 'ナンバ　キヨシ', 2, '090-1234-5678'],
			['4班', 'Ｓｍｉｔｈ　Ｊｏｈｎ', 1, '0862521235'],
			['4班', '内田洋子', 2, '086-252-1236'],
		]);
	});

	it('with 姓 and 名 apart, notes in a last column without a word, an empty house and lines left over', async () => {
		const { rows, skipped } = await read('names-apart-notes-last.csv');
		expect(doors(rows)).toEqual(['1班 佐藤　一郎', '1班 岡本　和子', '2班 三宅　健二', '2班 三宅　幸子']);
		expect(rows[2]?.note).toBe('寝たきりの母がいます');
		expect(skipped.map(({ why }) => why)).toEqual(['vacant', 'unfilled', 'unfilled', 'remark']);
	});

	it('with its header on line 8 and once more in the middle', async () => {
		const { rows, skipped } = await read('header-on-line-8.csv');
		expect(rows.map(({ line, group, name }) => `${line} ${group} ${name}`)).toEqual([
			'9 1班 佐藤',
			'10 1班 岡本',
			'12 2班 三宅',
		]);
		expect(skipped).toMatchObject([{ line: 11, why: 'header' }]);
	});

	it('without any header', async () => {
		const { rows } = await read('no-header.csv');
		expect(rows.length).toBe(5);
		expect(rows[0]).toMatchObject({
			group: '1班',
			name: '佐藤　一郎',
			order: 1,
			phone: '086-252-1234',
			note: '犬がいます',
		});
	});

	it('with a heading above each 班', async () => {
		expect(doors((await read('headings-between.csv')).rows)).toEqual([
			'1班 佐藤　一郎',
			'1班 岡本　和子',
			'2班 三宅　健二',
		]);
	});

	it('with namesakes and rows that say too little', async () => {
		const { rows } = await read('same-names-and-problems.csv');
		expect(rows.map(({ line, problems }) => [line, ...problems.map(({ code }) => code)])).toEqual([
			[2, 'duplicate'],
			[3, 'duplicate'],
			[4, 'missingName'],
			[5, 'missingGroup'],
			[6, 'nameTooLong'],
			[7, 'phoneUnreadable'],
			[8, 'phoneWithoutArea'],
			[9, 'phoneUnreadable'],
		]);
	});

	it('in Excel with a sheet a 班 and a cover', async () => {
		const { rows } = await read('sheet-a-group.xlsx');
		expect(rows.map(({ group, line, order, place }) => [group, line, order, place])).toEqual([
			['1班', 4, 1, 1],
			['1班', 5, 2, 2],
			['1班', 6, 3, 3],
			['2班', 4, 1, 1],
			['2班', 5, 2, 2],
			['3班', 4, 1, 1],
		]);
		expect(rows[0]?.phone).toBe('0862521260');
	});

	it('in Excel with merged titles, a header of two lines and the 班 merged down its doors', async () => {
		const { rows, skipped } = await read('merged-titles.xlsx');
		expect(rows.map(({ group, name, phone = '' }) => `${group} ${name} ${phone}`)).toEqual([
			'1班 佐藤　一郎 0862521234',
			'1班 岡本　和子 090-1234-5678',
			'1班 三宅　健二 0862521236',
			'2班 難波　清 0862521237',
			'2班 石井　弘 ',
			'3班 森　茂 080-1234-5678',
		]);
		expect(skipped.map(({ why }) => why)).toEqual(['header', 'total']);
	});

	it('in the letters of an ordinary Windows file, which stay as they are', async () => {
		const { rows } = await read('windows-letters.csv');
		const letters = ['\ufa19谷　一', '\ufa1b田　二', '\ufa1e田　三', '\ufa26築　四', '\ufa10本　五'];
		expect(rows.map(({ name }) => name)).toEqual(letters);
	});

	it('in Excel, which made dates of its 班', async () => {
		const { rows } = await read('group-became-date.xlsx');
		expect(rows.map(({ group, name, phone }) => [group, name, phone])).toEqual([
			['1-3', '佐藤　一郎', '0862521234'],
			['1-3', '岡本　花子', '090-1234-5678'],
			['2-3', '三宅　健二', '090-1234-5678'],
		]);
		expect(rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(
			Array.from({ length: 3 }, () => 'groupWasDate'),
		);
	});

	it('with a telephone number that Excel shows as a date', async () => {
		const { rows } = await read('phone-in-date-format.xlsx');
		expect(rows.map(({ phone }) => phone)).toEqual(['090-1234-5678', '086-252-1235']);
	});

	it('with a row and a sheet that nobody sees in Excel', async () => {
		const row = await read('hidden-row.xlsx');
		expect(row.rows.length).toBe(72);
		expect(row.skipped.map(({ line, why }) => [line, why])).toEqual([[74, 'hidden']]);
		expect(doors((await read('hidden-sheet.xlsx')).rows)).toEqual([
			'1班 佐藤　一郎',
			'1班 岡本　花子',
			'2班 三宅　健二',
		]);
	});

	it('with letters that were lost on its way', async () => {
		const { rows } = await read('lost-letters.csv');
		expect(rows.map(({ name, problems }) => [name, problems.map(({ code }) => code)])).toEqual([
			['?田　一郎', ['lostLetter']],
			['〓田　一郎', ['lostLetter']],
		]);
	});

	it('with a 班 of 40 doors and one of 1', async () => {
		const { rows } = await read('forty-doors-and-one.xlsx');
		expect(rows.filter(({ group }) => group === '1組').length).toBe(40);
		expect(rows.filter(({ group }) => group === '2組').length).toBe(1);
	});
});

describe('a roster that went through another program', () => {
	it('has the same households where signs were lost or added that nobody can see', async () => {
		const { rows } = await read('unseen-signs.csv');
		const names = [...new Set(rows.map(({ group }) => group))];
		const groups = names.map((name, order) => ({ id: `g${name}`, name, order, state: 'active' as const }));
		const unseen = /\p{Default_Ignorable_Code_Point}/gu;
		const present = rows.map(({ line, name, order = 0, group, ways = [] }) =>
			household({
				...{ id: `h${line}`, name: name.replace(unseen, ''), order, ways },
				stays: [{ group: `g${group}`, officer: false, from: 1 }],
			}),
		);
		const { same, added, gone } = dryRun(rows, present, groups);
		expect([rows.length, same.length, added, gone]).toEqual([72, 72, [], []]);
	});
});

describe("next year's roster against this year's", () => {
	const name = ({ row }: { row: RosterRow }) => row.name;

	async function nextYear(): Promise<Plan> {
		const groups = ['1班', '2班', '3班'].map((name, i) => ({
			id: `g${name}`,
			name,
			order: i,
			state: 'active' as const,
		}));
		const present = (await read('this-year.csv')).rows.map((row) =>
			household({
				id: `h${row.line}`,
				name: row.name,
				order: row.order ?? 0,
				stays: [{ group: `g${row.group}`, officer: false, from: 1 }],
			}),
		);
		return dryRun((await read('next-year.csv')).rows, present, groups);
	}

	it('tells who moved, who came, who is gone, and whose number changed', async () => {
		const plan = await nextYear();
		expect(plan.newGroups.map((group) => group.name)).toEqual(['4班']);
		expect(plan.changed.filter((one) => one.moved).map(name)).toEqual(['井上　幸子']);
		expect(plan.changed.filter((one) => !one.moved).map((one) => one.reordered)).toEqual(
			[4, 5, 6, 7, 8].map((from) => ({ from, to: from - 1 })),
		);
		expect(plan.added.map(name)).toEqual(['高橋　弘', '平松　京子', '新谷　大輔', '佐倉　由美', '若林　学']);
		expect(plan.gone.map((one) => one.name)).toEqual(['髙橋　弘', '藤井　勇', '平松　正']);
		expect(plan.same.length).toBe(24 - 3 - 6);
	});

	it('asks about the one spelled otherwise and about the widow', async () => {
		const { possibleMatches } = await nextYear();
		expect(possibleMatches.map(({ row, household, why }) => [row.name, household.name, why])).toEqual([
			['高橋　弘', '髙橋　弘', 'spelling'],
			['平松　京子', '平松　正', 'family'],
		]);
	});
});
