import type { Sheet } from '#domain/roster/sheet';
import { FILE_LIMITS } from './limits';
import { FileRefused } from './refused';

/** The parts of other programs' tables, by which they are known in an archive: .xlsb, .numbers, .ods. */
const OTHER_PROGRAM = /^(xl\/workbook\.bin|Index\/Document\.iwa|content\.xml)$/;

/**
 * The sheets of an .xlsx. Of a merged range only its first cell has the text; readings above the letters are left out; a date
 * becomes `2026-11-22`.
 * @throws FileRefused `notTable`, `otherProgram`, `tooLarge` or `broken`
 */
export async function readExcel(bytes: Uint8Array): Promise<Sheet[]> {
	const [{ default: readXlsxFile }, plain] = await Promise.all([import('read-excel-file/universal'), repack(bytes)]);
	try {
		const sheets = await readXlsxFile<string>(plain, { trim: false, parseNumber: numberText });
		return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
	} catch {
		throw new FileRefused('broken');
	}
}

/**
 * The archive with only what is read, unpacked. read-excel-file unpacks large parts in a worker made from a blob, which the
 * content security policy forbids; parts that are not packed it takes as they are. What an archive claims to unpack to is
 * added up before anything is unpacked.
 */
async function repack(bytes: Uint8Array): Promise<ArrayBuffer> {
	const { unzipSync, zipSync } = await import('fflate');
	const names: string[] = [];
	let unpacked = 0;
	const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
		names.push(name);
		if (!/^(xl\/|\[Content_Types\]|_rels\/).*\.(xml|rels)$/.test(name) || /^xl\/(drawings|theme|charts)\//.test(name))
			return false;
		unpacked += originalSize;
		return unpacked <= FILE_LIMITS.unpackedBytes;
	};
	const parts = orBroken(() => unzipSync(bytes, { filter }));
	if (unpacked > FILE_LIMITS.unpackedBytes) throw new FileRefused('tooLarge');
	if (names.some((name) => OTHER_PROGRAM.test(name))) throw new FileRefused('otherProgram');
	if (!names.includes('xl/workbook.xml')) throw new FileRefused('notTable');
	return zipSync(parts, { level: 0 }).slice().buffer;
}

function orBroken<T>(read: () => T): T {
	try {
		return read();
	} catch {
		throw new FileRefused('broken');
	}
}

/** Excel keeps every number as a decimal fraction, long ones with an exponent: 8.61234567E8. */
function numberText(text: string): string {
	const number = Number(text);
	return Number.isNaN(number) ? text : String(number);
}

function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
