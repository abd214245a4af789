import type { Day } from '#contract/ids';
import { Rubbish, type RubbishKind } from '#contract/rubbish';
import { dayIn } from '../lessons/cells';
import { fromCell } from '../roster/text';
import type { Sheet } from '../roster/sheet';

/*
 * A city's collection days as a table, CSV or Excel: FORMAT.md. Whatever cannot be read is a fault of its row, and the
 * row is left out: a wrong day has people stand in the street with their bags.
 */

/** The words above the columns. */
const WORDS = {
	area: ['地区', '地域', '地区名', '町名'],
	kind: ['ごみの種類', '種類', '品目', '分別', 'ごみ'],
	weekdays: ['曜日', '収集曜日', '収集日'],
	nth: ['週', '第何週', '収集週'],
	off: ['収集しない日', '休み', '収集なし'],
	extra: ['収集する日', '臨時収集', 'かわりの日'],
	until: ['いつまで', '期限', '最終日'],
} as const;
type Column = keyof typeof WORDS;

/** A cell that cannot be read: in which line of which sheet, under which column, and what stands there. */
interface RubbishFault {
	sheet: string;
	line: number;
	column: Column;
	said: string;
}

/** The parts of a city that a file names. */
export interface RubbishFile {
	areas: Omit<Rubbish, 'id'>[];
	faults: RubbishFault[];
}

const LOOKED_AT = 10;
const plain = (cell: string): string => cell.normalize('NFKC').replace(/[\s_]/gu, '');

/** The columns by their words, in one of the first rows; a file without area, kind and days is none. */
function headerOf(rows: readonly string[][]): { at: number; columns: Partial<Record<Column, number>> } | undefined {
	for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
		const cells = row.map(plain);
		const columns: Partial<Record<Column, number>> = {};
		for (const column of Object.keys(WORDS) as Column[]) {
			const found = WORDS[column].map((word) => cells.indexOf(word)).find((index) => index >= 0);
			if (found !== undefined) columns[column] = found;
		}
		if (columns.kind !== undefined && (columns.weekdays !== undefined || columns.extra !== undefined))
			return { at, columns };
	}
	return undefined;
}

const WEEKDAYS = '日月火水木金土';
const WEEKDAY_WORDS = /[日月火水木金土](?:曜日|曜)?/gu;
const BETWEEN = /[\s、,，・･／/;；と及び]+/u;

/** 「火・金」 「火曜日、金曜日」 「毎週火金」; nothing where there is anything else. */
function weekdaysIn(cell: string): number[] | undefined {
	const text = plain(cell).replace(/^毎週/u, '');
	const rest = text.replace(WEEKDAY_WORDS, '').replace(new RegExp(BETWEEN.source, 'gu'), '');
	const found = (text.match(WEEKDAY_WORDS) ?? []).map((word) => WEEKDAYS.indexOf(word[0] ?? ''));
	return rest === '' && found.length > 0 ? [...new Set(found)].sort() : undefined;
}

/** 「1・3」 「第2、第4」 「毎週」; an empty list for every week, and nothing where there is anything else. */
function nthIn(cell: string): number[] | undefined {
	const text = plain(cell);
	if (text === '' || text === '毎週') return [];
	const parts = text
		.replace(/第|週|回/gu, '')
		.split(BETWEEN)
		.filter(Boolean);
	const numbers = parts.map(Number);
	return numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= 5)
		? [...new Set(numbers)].sort()
		: undefined;
}

/** Days in a row, however they are set apart. */
function daysIn(cell: string): Day[] | undefined {
	const parts = cell.split(/[、,，;；\n]+/u).filter((part) => part.trim() !== '');
	const days = parts.map(dayIn);
	return days.every((day) => day !== undefined) ? [...new Set(days)].sort() : undefined;
}

/** What one row says of a kind. */
interface Read {
	area: string;
	until: Day | undefined;
	kind: RubbishKind;
}

function readRow(cell: (column: Column) => string, fault: (column: Column) => void): Read | undefined {
	const said = { weekdays: cell('weekdays'), nth: cell('nth') };
	const weekdays = said.weekdays === '' ? [] : weekdaysIn(said.weekdays);
	const nth = nthIn(said.nth);
	const [off, extra] = [daysIn(cell('off')), daysIn(cell('extra'))];
	const until = cell('until') === '' ? undefined : dayIn(cell('until'));
	const isUnread = (column: Column, value: unknown, name = cell(column)) => {
		if (value === undefined && name !== '') fault(column);
		return value === undefined && name !== '';
	};
	const unread = [
		isUnread('weekdays', weekdays),
		isUnread('nth', nth),
		isUnread('off', off),
		isUnread('extra', extra),
		isUnread('until', until),
	].some(Boolean);
	if (cell('kind') === '') fault('kind');
	if (weekdays?.length === 0 && extra?.length === 0) fault('weekdays');
	if (unread || cell('kind') === '' || !weekdays || !nth || !off || !extra) return undefined;
	if (weekdays.length === 0 && extra.length === 0) return undefined;
	const rules = weekdays.map((weekday) => ({ weekday, ...(nth.length > 0 && { nth }) }));
	return { area: cell('area'), until, kind: { name: cell('kind'), rules, off, extra } };
}

/** Two rows of one kind are one kind: 資源 on the first Monday and on the third Thursday. */
function merged(kinds: readonly RubbishKind[], kind: RubbishKind): RubbishKind[] {
	const before = kinds.find(({ name }) => name === kind.name);
	if (!before) return [...kinds, kind];
	const both = (a: Day[], b: Day[]) => [...new Set([...a, ...b])].sort();
	const one = {
		name: kind.name,
		rules: [...before.rules, ...kind.rules],
		off: both(before.off, kind.off),
		extra: both(before.extra, kind.extra),
	};
	return kinds.map((each) => (each === before ? one : each));
}

/** Which column is to blame where the row as a whole is too much for the contract. */
function blamed(path: PropertyKey | undefined): Column {
	return path === 'off' || path === 'extra' || path === 'until' ? path : path === 'area' ? 'area' : 'kind';
}

/** The collection days in the tables of a file; undefined where no sheet has the words above its columns. */
export function readRubbish(sheets: readonly Sheet[], whole: string): RubbishFile | undefined {
	const file: RubbishFile = { areas: [], faults: [] };
	let isOne = false;
	for (const sheet of sheets) {
		const header = headerOf(sheet.rows);
		if (!header) continue;
		isOne = true;
		for (const [index, row] of sheet.rows.entries()) {
			if (index <= header.at || row.every((cell) => cell.trim() === '')) continue;
			const cell = (column: Column) => fromCell(row[header.columns[column] ?? -1] ?? '');
			const fault = (column: Column) =>
				file.faults.push({ sheet: sheet.name, line: index + 1, column, said: cell(column) });
			const read = readRow(cell, fault);
			if (read) take(file, { ...read, area: read.area || whole }, fault);
		}
	}
	return isOne ? file : undefined;
}

/** Adds what a row says to its area, unless the contract has no room for it. */
function take(file: RubbishFile, { area, until, kind }: Read, fault: (column: Column) => void): void {
	const before = file.areas.find((one) => one.area === area);
	const last = until ?? before?.until;
	const next = { area, kinds: merged(before?.kinds ?? [], kind), ...(last && { until: last }) };
	const read = Rubbish.safeParse({ id: 'rubbish', ...next });
	if (!read.success) return fault(blamed(read.error.issues[0]?.path.filter((part) => typeof part === 'string').at(-1)));
	file.areas = before ? file.areas.map((one) => (one === before ? next : one)) : [...file.areas, next];
}

/** A table to begin with, as the page hands it out. */
export const RUBBISH_TEMPLATE: readonly (readonly string[])[] = [
	['地区', 'ごみの種類', '曜日', '週', '収集しない日', '収集する日', 'いつまで'],
	['東学区', '燃えるごみ', '火・金', '', '2026-12-31、2027-01-01', '2026-12-30', '2027-03-31'],
	['東学区', '資源ごみ', '水', '第1・第3', '', '', '2027-03-31'],
];
