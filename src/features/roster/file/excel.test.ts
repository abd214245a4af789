import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRosterFile } from './read';
import { shown } from './xlsx/formats';

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/roster/${name}`));
const read = (bytes: Uint8Array) => readRosterFile(bytes, 'x.xlsx');
const HEADER = ['班', '氏名', 'ふりがな', '電話', '備考'];

/** A fixture with parts of it exchanged; nothing for a part that goes. */
function changed(name: string, change: Record<string, (xml: string) => string>): Uint8Array {
	const parts = unzipSync(fixture(name));
	for (const [path, edit] of Object.entries(change)) {
		parts[path] = strToU8(edit(new TextDecoder().decode(parts[path])));
	}
	return zipSync(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
/** A workbook whose one sheet holds this XML. */
const sheet = (xml: string) =>
	changed('no-cell-references.xlsx', { [SHEET]: (whole) => whole.replace(/<sheetData>.*<\/sheetData>/, xml) });
const rowsOf = async (xml: string) => (await read(sheet(xml)))[0]?.rows;

describe('one odd part of a workbook keeps nobody from the rest', () => {
	it('a chart beside the roster', async () => {
		const sheets = await read(fixture('chart-beside.xlsx'));
		expect(sheets.map(({ name, rows, unread }) => [name, rows.length, unread])).toEqual([
			['名簿', 4, undefined],
			['グラフ1', 0, 'chart'],
		]);
	});

	it('a telephone number in a cell that Excel took for a date', async () => {
		const [roster] = await read(fixture('phone-in-date-format.xlsx'));
		expect(roster?.rows).toEqual([
			HEADER,
			['1班', '佐藤 一郎', '', '9012345678', ''],
			['1班', '岡本 花子', '', '086-252-1235', ''],
		]);
	});

	it('rows and cells that do not say where they stand', async () => {
		const [roster] = await read(fixture('no-cell-references.xlsx'));
		expect(roster?.rows.map((row) => row.slice(0, 2))).toEqual([
			['班', '氏名'],
			['1班', '佐藤 一郎'],
			['1班', '岡本 花子'],
			['2班', '三宅 健二'],
		]);
	});

	it('a sheet that is damaged, of several', async () => {
		const bytes = changed('hidden-sheet.xlsx', { 'xl/worksheets/sheet2.xml': (xml) => xml.slice(0, 400) });
		const sheets = await read(bytes);
		expect(sheets.map(({ rows, unread }) => [rows.length, unread])).toEqual([
			[4, undefined],
			[0, 'broken'],
		]);
		await expect(read(changed('no-cell-references.xlsx', { [SHEET]: () => '<' }))).rejects.toMatchObject({
			code: 'broken',
		});
	});

	it('styles that cannot be read', async () => {
		const [roster] = await read(changed('group-became-date.xlsx', { 'xl/styles.xml': () => '<' }));
		expect(roster?.rows[1]?.slice(0, 2)).toEqual(['46025', '佐藤 一郎']);
	});

	it('an error in a cell, a letter that XML cannot hold, names with prefixes', async () => {
		expect(
			await rowsOf('<sheetData><row><c t="e"><v>#N/A</v></c><c t="str"><v>a_x000D_b</v></c></row></sheetData>'),
		).toEqual([['#N/A', 'a\rb']]);
		const prefixed = `<x:sheetData><x:row>${cell('佐藤').replace(/<(\/?)/g, '<$1x:')}</x:row></x:sheetData>`;
		expect(await rowsOf(prefixed)).toEqual([['佐藤']]);
	});
});

describe('what Excel hides', () => {
	it('is told: a sheet, rows, columns, and rows without height', async () => {
		const [, old] = await read(fixture('hidden-sheet.xlsx'));
		expect(old).toMatchObject({ name: '令和7年度', hidden: { sheet: true } });
		const [roster] = await read(fixture('hidden-row.xlsx'));
		expect(roster?.hidden).toEqual({ sheet: false, rows: [73], columns: [] });
		const [odd] = await read(
			sheet(
				`<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row ht="0">${cell('a')}</row><row>${cell('b')}</row></sheetData>`,
			),
		);
		expect(odd?.hidden).toEqual({ sheet: false, rows: [0], columns: [1, 2] });
	});
});

describe('a number', () => {
	it.each([
		[46025, 'm"-"d', '1月3日'],
		[46025, 'yyyy"年"m"月"d"日"', '2026-01-03'],
		[46025, '[$-411]ggge"年"m"月"d"日";@', '2026-01-03'],
		[46025, 'm/d/yy h:mm', '2026-01-03'],
		[41275, 'mmm-yy', '2013年1月'],
		[9_012_345_678, 'm/d/yy', '9012345678'],
		[3, 'yyyy/m/d', '3'],
		[1, '0"組"', '1組'],
		[3, '"第"0"班"', '第3班'],
		[12, 'General"番"', '12番'],
		[862_521_234, '0000000000', '0862521234'],
		[9_012_345_678, '000\\-0000\\-0000', '090-1234-5678'],
		[862_521_234, '#,##0', '862521234'],
		[8.61234567e8, 'General', '861234567'],
		[0.5, '0%', '0.5'],
		[7, '', '7'],
	])('%d in the format %s is shown as %s', (number, format, text) => expect(shown(number, format, false)).toBe(text));

	it('of an old Mac counts its days from 1904', () => expect(shown(46025 - 1462, 'y/m/d', true)).toBe('2026-01-03'));
});
