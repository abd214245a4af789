import { FIELDS, type Columns, type Field, type Sheet } from '#domain/roster/sheet';

/** One column of a sheet as it is offered to be changed. */
export interface ColumnLine {
	at: number;
	/** 「A」「AB」, as Excel names it. */
	letter: string;
	/** The word above it, when the sheet has such a row. */
	word: string;
	/** The first things that stand in it. */
	samples: string[];
	field: Field | undefined;
	/** The file's program does not show it. */
	isHidden?: true;
}

const SAMPLES = 3;
const LETTERS = 26;

/** The columns of a sheet in which anything stands. */
export function linesOf(sheet: Sheet, columns: Columns): ColumnLine[] {
	const header = columns.header ?? -1;
	const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
	const below = sheet.rows.slice(header + 1);
	return Array.from({ length: width }, (_, at): ColumnLine => {
		const samples = firstOf(below, at);
		const word = header < 0 ? '' : (sheet.rows[header]?.[at] ?? '').trim();
		const field = FIELDS.find((one) => columns[one]?.includes(at));
		const line = { at, letter: letterOf(at), word, samples, field };
		return sheet.hidden?.columns.includes(at) ? { ...line, isHidden: true } : line;
	}).filter(({ samples, word }) => samples.length > 0 || word !== '');
}

/** How many rows below the header are hidden and have something written in them. */
export function hiddenRowsOf({ rows, hidden }: Sheet, { header = -1 }: Columns): number {
	return (hidden?.rows ?? []).filter((at) => at > header && rows[at]?.some((cell) => cell.trim() !== '')).length;
}

function firstOf(rows: string[][], at: number): string[] {
	const found = new Set<string>();
	for (const row of rows) {
		const cell = row[at]?.trim();
		if (cell) found.add(cell);
		if (found.size === SAMPLES) break;
	}
	return [...found];
}

/** The columns with one of them holding another field, or nothing. */
export function withField(columns: Columns, at: number, field: Field | undefined): Columns {
	const next: Columns = { ...columns };
	for (const one of FIELDS) {
		const others = columns[one]?.filter((other) => other !== at) ?? [];
		if (one === field) next[one] = [...others, at].sort((a, b) => a - b);
		else if (others.length > 0) next[one] = others;
		else delete next[one];
	}
	return next;
}

/** The columns with the 班 of a whole sheet; an empty name takes it away. */
export function withGroupName(columns: Columns, groupName: string): Columns {
	const { groupName: _, ...rest } = columns;
	return groupName.trim() ? { ...rest, groupName: groupName.trim() } : rest;
}

function letterOf(at: number): string {
	const last = String.fromCharCode(65 + (at % LETTERS));
	return at < LETTERS ? last : letterOf(Math.floor(at / LETTERS) - 1) + last;
}
