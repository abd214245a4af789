/**
 * One sheet of a roster file as text: what stands in each cell, blank rows included, so that a row's place is its line.
 */
export interface Sheet {
	/** The sheet's name in Excel, or the file's name without its ending. */
	name: string;
	rows: string[][];
	/** What Excel does not show of it. */
	hidden?: Hidden;
	/** Why it has no rows here: it is no table, or it is damaged. */
	unread?: 'chart' | 'broken';
}

/** The parts of a sheet that its program hides: all of it, or some rows and columns, counted from 0. */
export interface Hidden {
	sheet: boolean;
	rows: number[];
	columns: number[];
}

/** Why a file cannot be read as a roster. The sentences stand in `src/i18n/ja/roster.ts`. */
export type FileRefusal =
	/** Nothing is written in it. */
	| 'empty'
	/** More bytes than a roster can have, packed or unpacked. */
	| 'tooLarge'
	| 'tooManyRows'
	/** A picture, a PDF, a letter: whatever its name says. */
	| 'notTable'
	/** Excel 97–2003 (.xls). */
	| 'oldExcel'
	/** An Excel file with a password. */
	| 'locked'
	/** A table of another program (.ods, .numbers, .xlsb). */
	| 'otherProgram'
	/** It begins like a table and cannot be read to its end. */
	| 'broken'
	/** An archive of Kairan that a newer one made. */
	| 'archiveNewer'
	/** An archive of Kairan that was cut off or changed. */
	| 'archiveBroken'
	/** A JSON of another program. */
	| 'otherJson';

/** What a column of a roster can hold. */
export const FIELDS = ['group', 'name', 'kana', 'phone', 'mail', 'order', 'ways', 'note'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * Where a sheet keeps what. Plain data: the guess fills it in and the leader changes it.
 * Each field names the columns (counted from 0) whose cells belong together: 姓 and 名 are two columns of one name.
 */
export interface Columns extends Partial<Record<Field, number[]>> {
	/** The row (counted from 0) with the words above the columns; -1 when there is none. Left out: it is looked for. */
	header?: number;
	/** The 班 of every row that doesn't say its own: for a sheet a 班. */
	groupName?: string;
	/** This sheet is no roster: a cover, a sum, a map. */
	skip?: boolean;
	/** The leader said that its hidden rows are to be read like the others. */
	withHidden?: boolean;
}
