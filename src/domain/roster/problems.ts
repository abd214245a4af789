import type { Way } from '#contract/households';

/**
 * What can be wrong with a row of a roster. `stops`: it waits until it is mended; `asks`: the leader says; `tells`: it
 * goes in without that part.
 */
export const PROBLEMS = {
	missingName: 'stops',
	missingGroup: 'stops',
	nameTooLong: 'stops',
	groupTooLong: 'stops',
	/** The file or the PC lost a letter of the 班 or of the name: `?`, 〓, a letter of this PC alone. */
	lostLetter: 'stops',
	/** The same name twice in one 班: one household written twice, or two of that name. */
	duplicate: 'asks',
	phoneUnreadable: 'tells',
	/** A number as neighbours say it, without its area code. */
	phoneWithoutArea: 'tells',
	mailUnreadable: 'tells',
	kanaLost: 'tells',
	/** A 班 「1-3」 that a spreadsheet took for a date: `text` is what stands there. */
	groupWasDate: 'tells',
} as const satisfies Record<string, 'stops' | 'asks' | 'tells'>;
export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
	code: ProblemCode;
	/** What stands in the file. */
	text?: string;
	/** The other line of a pair. */
	line?: number;
	/** The sheet of that line. */
	sheet?: string;
}

/** One household as a file has it. */
export interface RosterRow {
	/** The line in its sheet, counted from 1 as Excel does. */
	line: number;
	sheet: string;
	/** The 班, as it is shown: 「3班」. Empty when the row has none. */
	group: string;
	/** The household's name, as it is shown. Empty when the row has none. */
	name: string;
	/** Its place among the rows of its 班, counted from 1. */
	place: number;
	kana?: string;
	phone?: string;
	mail?: string;
	/** Its number in the file, when the file has one. */
	order?: number;
	/** How it wants to be reached, when the file says so. */
	ways?: Way[];
	note?: string;
	problems: Problem[];
}

/** Why a line is no household. Blank lines are not spoken of. */
export type Skip = 'header' | 'total' | 'section' | 'vacant' | 'unfilled' | 'remark' | 'hidden';
export interface SkippedLine {
	line: number;
	sheet: string;
	why: Skip;
	text: string;
}

/** False for a row that has to wait until it is mended. */
export function canGoIn(row: RosterRow): boolean {
	return row.problems.every((problem) => PROBLEMS[problem.code] !== 'stops');
}
