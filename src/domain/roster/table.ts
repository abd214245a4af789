import { GROUP_NAME_MAX, groupInTitle, readGroup, USUAL_SUFFIX } from './group';
import { findHeader, headerAt, isHeaderAgain } from './header';
import type { Skip } from './problems';
import { FIELDS, type Columns, type Field, type Sheet } from './sheet';
import { flat, fromCell, isDitto, isRemark } from './text';

/** A sheet with where it keeps what, and what can only be seen on the whole of it. */
export interface Table {
	sheet: Sheet;
	columns: Columns;
	/** The row after the header. */
	from: number;
	/** Rows that its program hides, unless the leader wants them. */
	hidden: ReadonlySet<number>;
	/** The cells of a row as `fromCell` gives them; made once. */
	cells(at: number): string[];
	/** The 班 stands only in the first row of each, as in merged cells: a blank below it means the same. */
	blankIsAbove: boolean;
	/** What its header says above the 班: 組 or 班. */
	groupWord: string;
}

/** The sheet read by these columns: its header, the rows that are hidden, and whether it names a 班 only once. */
export function tableOf(sheet: Sheet, columns: Columns): Table {
	const header = columns.header === undefined ? findHeader(sheet) : headerAt(sheet, columns.header);
	const groupWord = header.words[columns.group?.[0] ?? -1] ?? '';
	const made: string[][] = [];
	const cells = (at: number) => (made[at] ??= (sheet.rows[at] ?? []).map(fromCell));
	const hidden = new Set(columns.withHidden ? [] : sheet.hidden?.rows);
	const table = { sheet, columns, from: header.at + 1, hidden, cells, groupWord, blankIsAbove: false };
	return { ...table, blankIsAbove: writesGroupOnce(table) };
}

/** The suffix of a bare number: the one that the file uses most, else the one of its header, else 班. */
export function suffixOf(tables: Table[]): string {
	const counts = new Map<string, number>();
	const count = (text: string | undefined) => {
		const suffix = text && readGroup(text)?.suffix;
		if (suffix) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
	};
	for (const { sheet, columns, from } of tables) {
		count(columns.groupName);
		const at = columns.group?.[0];
		if (at !== undefined) for (const row of sheet.rows.slice(from)) count(row[at]);
	}
	const most = [...counts].reduce<[string, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined);
	if (most) return most[0];
	return tables.some((table) => /組/.test(table.groupWord)) ? '組' : USUAL_SUFFIX;
}

/** The text of a field in a row: the cells of its columns put together. */
export function textOf(cells: string[], columns: Columns, field: Field): string {
	const all = (columns[field] ?? []).map((at) => cells[at] ?? '').filter((cell) => cell !== '');
	return all.join('\u3000');
}

const TOTAL =
	/^(第?[0-9一二三四五六七八九十]{1,3}[班組])?(総合計|合計|総計|小計|計|総戸数|戸数|世帯数|総世帯数)[:=]?[0-9]*(戸|世帯|名|人|軒)?$/;

/**
 * What a line is, when it is no household: a header once more, a sum, the heading of a 班, or words between the rows.
 * `cells` are as `fromCell` gives them, not all blank.
 */
export function skipOf(cells: string[], columns: Columns): Skip | undefined {
	if (isHeaderAgain(cells)) return 'header';
	if (isTotal(cells, columns)) return 'total';
	const written = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
	const [only] = written;
	if (only === undefined || written.length > 1) return undefined;
	const text = cells[only] ?? '';
	if (isRemark(text)) return 'remark';
	if (!isOf(columns, 'note', only) && isHeading(text, isOf(columns, 'name', only))) return 'section';
	return FIELDS.some((field) => field !== 'note' && isOf(columns, field, only)) ? undefined : 'remark';
}

/** The 班 that a heading between the rows begins. */
export function headingGroup(cells: string[]): string {
	return groupInTitle(cells.find((cell) => cell !== '') ?? '') ?? '';
}

const isOf = (columns: Columns, field: Field, at: number) => columns[field]?.includes(at) ?? false;

/** 「3班」 or 「■北組」 above its doors. Among the names 「藤井組」 is a builder's, so a heading there has a number or a mark. */
function isHeading(text: string, amongNames: boolean): boolean {
	if (text.length > GROUP_NAME_MAX || groupInTitle(text) === undefined) return false;
	return !amongNames || /[0-9一二三四五六七八九十]|^[【[〈<■●◆◎○]/.test(text.normalize('NFKC'));
}

/** A sum stands left of the names or among them, and what else its line has are numbers: 「合計 … 72戸」. */
function isTotal(cells: string[], columns: Columns): boolean {
	// Most cells have neither 計 nor 数: normalising only the others saves much of the time.
	if (!cells.some((cell) => /[計数]/.test(cell) && TOTAL.test(flat(cell)))) return false;
	const name = flat(textOf(cells, columns, 'name'));
	return name === '' || TOTAL.test(name) || /\d/.test(name);
}

/** True when no row repeats the 班 of the row above it and some leave it out. */
function writesGroupOnce({ sheet, columns, from, cells }: Table): boolean {
	const column = columns.group?.[0];
	if (column === undefined) return false;
	let above = '';
	let blanks = 0;
	for (let at = from; at < sheet.rows.length; at += 1) {
		if (textOf(cells(at), columns, 'name') === '' || skipOf(cells(at), columns)) continue;
		const group = flat(cells(at)[column] ?? '');
		if (group !== '' && (group === above || isDitto(group))) return false;
		if (group === '') blanks += 1;
		else above = group;
	}
	return blanks > 0;
}
