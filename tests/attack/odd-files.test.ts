import { expect, test } from 'vitest';
import { readTables } from '#domain/lessons/read-table';
import { readText } from '#features/roster/file/csv';
import { FILE_LIMITS } from '#features/roster/file/limits';
import { readCells } from '#features/roster/file/xlsx/worksheet';

/** A file that a leader was sent, and that must not hang the page in which it is opened. */

const csv = (text: string) => readText(new TextEncoder().encode(text));

/** A look at each line end from each line end would take minutes. */
test('half a million blank lines before the last row are read in one go', async () => {
	const rows = await csv(`a${'\n'.repeat(500_000)}b`);
	expect([rows.length, rows[0], rows.at(-1)]).toEqual([500_001, ['a'], ['b']]);
});

test('more lines than a sheet can have are refused before they are made', async () => {
	await expect(csv(`a${'\n'.repeat(FILE_LIMITS.lines)}b`)).rejects.toMatchObject({ code: 'tooManyRows' });
	expect(await csv(`a\nb${'\n'.repeat(FILE_LIMITS.lines)}`)).toEqual([['a'], ['b']]);
});

test('a cell of half a million blanks is one line in one go', () => {
	const title = `スマホ${' '.repeat(500_000)}教室\n \n（初級）`;
	const entries = readTables([
		{
			name: '講座',
			rows: [
				['講座名', '開催日'],
				[title, ''],
			],
		},
	]);
	expect(entries?.faults.find(({ field }) => field === 'title')?.value).toBe(title.replace('\n \n', ' '));
});

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (cells: string) =>
	readCells(`<worksheet><sheetData>${cells}</sheetData></worksheet>`, { strings: [], formats: [], is1904: false });

test('a cell in the last corner of a sheet makes no million of rows', () => {
	const last = FILE_LIMITS.lines;
	const { rows } = sheet(cell('A1', 'a') + cell(`CV${last}`, 'b'));
	expect([rows.length, rows[0]?.[0], rows.at(-1)?.at(-1)]).toEqual([last, 'a', 'b']);
	expect(new Set(rows).size).toBe(3);
});

test('a cell below what any sheet has is left alone', () => {
	expect(sheet(cell('A1', 'a') + cell('A4000000000', 'b') + cell('A99999999', 'c')).rows).toEqual([['a']]);
});
