import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from './limits';
import { readRosterFile } from './read';

const utf8 = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/roster/${name}`));
const rowsOf = async (bytes: Uint8Array, name = 'x.csv') => (await readRosterFile(bytes, name))[0]?.rows;
const utf16 = (text: string, big: boolean) => {
	const bytes = new Uint8Array(text.length * 2);
	Array.from(text, (sign, i) => new DataView(bytes.buffer).setUint16(i * 2, sign.charCodeAt(0), !big));
	return bytes;
};

describe('a file with commas or tabs', () => {
	it.each([
		['UTF-8', utf8('班,氏名\n1班,髙橋')],
		['UTF-8 with a mark', utf8('\ufeff班,氏名\n1班,髙橋')],
		['UTF-16 of Excel', utf16('\ufeff班\t氏名\r\n1班\t髙橋', false)],
		['UTF-16 the other way round', utf16('\ufeff班,氏名\n1班,髙橋', true)],
		// 班,氏名 and 1班,髙橋 as Windows writes them.
		[
			'Shift_JIS',
			Uint8Array.of(0x94, 0xc7, 0x2c, 0x8e, 0x81, 0x96, 0xbc, 0x0a, 0x31, 0x94, 0xc7, 0x2c, 0xfb, 0xfc, 0x8b, 0xb4),
		],
	])('is read in %s', async (_, bytes) => {
		expect(await rowsOf(bytes)).toEqual([
			['班', '氏名'],
			['1班', '髙橋'],
		]);
	});

	it('may mix its line ends and keeps its blank lines, so that lines can be named', async () => {
		expect(await rowsOf(utf8('a,1\r\nb,2\r\rc,3\n\n\n'))).toEqual([['a', '1'], ['b', '2'], [''], ['c', '3']]);
	});

	it('has the quotes of Excel', async () => {
		expect(await rowsOf(utf8('a,"x,""y""\r\nz"\r\nb,"w"'))).toEqual([
			['a', 'x,"y"\nz'],
			['b', 'w'],
		]);
	});

	it('loses no line to a quote in the wrong place', async () => {
		expect(await rowsOf(utf8('1班,佐藤\n",岡本\n2班,三宅\n",森'))).toEqual([
			['1班', '佐藤'],
			['〃', '岡本'],
			['2班', '三宅'],
			['〃', '森'],
		]);
		expect(await rowsOf(utf8('1班,"佐藤\n1班,"岡本"\n2班,三宅'))).toEqual([
			['1班', '"佐藤'],
			['1班', '岡本'],
			['2班', '三宅'],
		]);
	});

	it('with tabs may have commas in its notes', async () => {
		expect(await rowsOf(utf8('1班\t留守がち,夜に\n2班\t犬,猫'))).toEqual([
			['1班', '留守がち,夜に'],
			['2班', '犬,猫'],
		]);
		expect(await rowsOf(utf8('1班;佐藤\n2班;岡本'))).toEqual([
			['1班', '佐藤'],
			['2班', '岡本'],
		]);
	});

	it('keeps zeros in front and what looks like a formula', async () => {
		expect(await rowsOf(utf8('0862521234,=1+1,+1,@x'))).toEqual([['0862521234', '=1+1', '+1', '@x']]);
	});

	it('names its sheet after the file', async () => {
		expect((await readRosterFile(utf8('a'), 'C:\\名簿\\3班.v2.csv'))[0]?.name).toBe('3班.v2');
	});
});

describe('an Excel file', () => {
	it('gives each sheet as text: dates, formulas, rich text, merged cells', async () => {
		const [sheet] = await readRosterFile(fixture('merged-titles.xlsx'), 'x.xlsx');
		expect(sheet?.name).toBe('会員名簿');
		expect(sheet?.rows.slice(0, 2).map((row) => row[0])).toEqual(['令和８年度　岡北町内会　会員名簿', '2026-04-01']);
		expect(sheet?.rows[2]).toEqual(['', '', '', '', '', '']);
		expect(sheet?.rows[5]).toEqual(['1', '1番', '佐藤　一郎', '0862521234', '', '']);
		expect(sheet?.rows.slice(7, 10)).toEqual([
			['', '3番', '三宅　健二', '0862521236', '', '夜に'],
			['2', '1番', '難波　清', '0862521237', '', ''],
			['', '2番', '石井　弘', '', '', 'TRUE'],
		]);
	});

	it('has several sheets', async () => {
		const sheets = await readRosterFile(fixture('sheet-a-group.xlsx'), 'x.xlsx');
		expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
			['表紙', 2],
			['1班', 6],
			['第2班', 5],
			['３班', 4],
		]);
	});

	it('is one whatever its name says', async () => {
		expect((await readRosterFile(fixture('forty-doors-and-one.xlsx'), 'x.csv'))[0]?.rows.length).toBe(42);
	});
});

describe('what is no roster', () => {
	const archive = (parts: Record<string, string>) =>
		zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
	const truncated = fixture('merged-titles.xlsx').slice(0, 3000);

	it.each([
		['a photo that calls itself .csv', fixture('photo-named.csv'), 'notTable'],
		['a web page that calls itself .csv', fixture('page-named.csv'), 'notTable'],
		['a JSON of another program', utf8('{"items": [1, 2]}'), 'otherJson'],
		['a PDF', utf8('%PDF-1.7 ...'), 'notTable'],
		['bytes without sense', Uint8Array.of(1, 2, 3, 0, 0xff, 0xfe), 'notTable'],
		['a letter of Word', archive({ 'word/document.xml': '<x/>', '[Content_Types].xml': '<x/>' }), 'notTable'],
		['a table of LibreOffice', archive({ mimetype: 'x', 'content.xml': '<x/>' }), 'otherProgram'],
		['a binary workbook', archive({ 'xl/workbook.bin': 'x' }), 'otherProgram'],
		['an Excel of before 2007', fixture('old-excel.xls'), 'oldExcel'],
		['an Excel with a password', fixture('locked.xlsx'), 'locked'],
		['an Excel that was cut off', truncated, 'broken'],
		['an Excel without sense', archive({ 'xl/workbook.xml': '<', '[Content_Types].xml': 'x' }), 'broken'],
		['a file without a byte', fixture('empty.csv'), 'empty'],
		['a table without a word', fixture('only-blank.csv'), 'empty'],
		['a table of too many rows', utf8('1班,佐藤\n'.repeat(FILE_LIMITS.rows + 1)), 'tooManyRows'],
		['a file of too many bytes', new Uint8Array(FILE_LIMITS.bytes + 1), 'tooLarge'],
	])('%s is refused', async (_, bytes, code) => {
		await expect(readRosterFile(bytes, 'x.csv')).rejects.toMatchObject({ name: 'FileRefused', code });
	});

	it('an archive that unpacks to too much is refused before it is unpacked', async () => {
		const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(FILE_LIMITS.unpackedBytes + 1) }, { level: 1 });
		await expect(readRosterFile(bomb, 'x.xlsx')).rejects.toMatchObject({ code: 'tooLarge' });
	});

	it('a table of as many rows as allowed is read, blank ones not counted', async () => {
		const rows = await rowsOf(utf8('1班,佐藤\n,\n'.repeat(FILE_LIMITS.rows)));
		expect(rows?.length).toBe(FILE_LIMITS.rows * 2 - 1);
	});
});
