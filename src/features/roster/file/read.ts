import type { Sheet } from '#domain/roster/sheet';
import { readText } from './csv';
import { readExcel } from './excel';
import { kindOf } from './kind';
import { FILE_LIMITS } from './limits';
import { FileRefused } from './refused';

const isBlank = (cell: string) => cell.trim() === '';

/**
 * The tables of a roster file, as text: .xlsx with all its sheets, or CSV/TSV in UTF-8, UTF-16 or Shift_JIS. What the
 * file is, its bytes say; `name` only names the sheet of a CSV. Sheets without a word in them are left out; a chart, or
 * a sheet that is damaged, stands there `unread`. The libraries that read it are loaded when they are needed.
 * @throws FileRefused with the reason as a code
 */
export async function readRosterFile(bytes: Uint8Array, name: string): Promise<Sheet[]> {
	if (bytes.length > FILE_LIMITS.bytes) throw new FileRefused('tooLarge');
	if (bytes.length === 0) throw new FileRefused('empty');
	const read =
		kindOf(bytes) === 'archive' ? await readExcel(bytes) : [{ name: titleOf(name), rows: await readText(bytes) }];
	const sheets = read.map(withinLimits).filter((sheet) => sheet.rows.length > 0 || sheet.unread);
	if (sheets.every(({ rows }) => rows.length === 0)) throw new FileRefused('empty');
	const written = sheets.flatMap((sheet) => sheet.rows).filter((row) => !row.every(isBlank));
	if (written.length > FILE_LIMITS.rows) throw new FileRefused('tooManyRows');
	return sheets;
}

/** The sheet without the blank rows below and the columns far to the right. */
function withinLimits({ rows, ...sheet }: Sheet): Sheet {
	let end = rows.length;
	while (rows[end - 1]?.every(isBlank)) end -= 1;
	return {
		...sheet,
		rows: rows.slice(0, end).map((row) => (row.length > FILE_LIMITS.columns ? row.slice(0, FILE_LIMITS.columns) : row)),
	};
}

/** `C:\名簿\3班.csv` is the table 3班. */
function titleOf(fileName: string): string {
	return (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
}
