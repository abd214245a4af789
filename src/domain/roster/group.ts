import { flat, kanjiNumber, plainWidth } from './text';

/** Length of a group's name, as `Group` of the contract has it. */
export const GROUP_NAME_MAX = 20;

/** The suffix of a bare number in a file that says neither 班 nor 組 anywhere. */
export const USUAL_SUFFIX = '班';

const SUFFIX = '班|組|隣組|隣保|町内班';
const NUMBERED = new RegExp(`^第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(${SUFFIX})?$`);
const NUMBERED_WITHIN = new RegExp('第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(班|組)(?!合)');
const NAMED = new RegExp(`^(.{1,18}?)(${SUFFIX})$`);

/**
 * A 班 as it was written: `core` is what tells it from the others of its association, `suffix` is 班 or 組 when it says
 * so.
 */
export interface GroupText {
	core: string;
	suffix?: string;
}

/**
 * Reads a 班: 「3班」「３」「第三班」「三組」【3班】 all have the core "3", 「北班」 has "北".
 * Nothing for an empty text.
 */
export function readGroup(text: string): GroupText | undefined {
	const plain = plainWidth(text).replace(/[\s【】[\]〈〉<>■●◆◎○]+/g, '');
	const [, digits, unit] = NUMBERED.exec(plain) ?? [];
	const number = digits && numberOf(digits);
	if (number) return withSuffix(String(number), unit);
	const named = NAMED.exec(plain);
	if (named) return withSuffix(named[1] ?? '', named[2]);
	return plain ? { core: plain } : undefined;
}

/** The 班 that the name of a sheet or a file speaks of: 「3班」「令和8年度 第3班名簿」. */
export function groupInTitle(title: string): string | undefined {
	const plain = plainWidth(title).replace(/\s+/g, '');
	const within = NUMBERED_WITHIN.exec(plain);
	if (within) return within[0];
	return NAMED.test(plain) ? plain : undefined;
}

/** A day as a spreadsheet or its CSV writes it: 2026-01-03, 2026/1/3, 1月3日, 3-Jan; a month as 2013年1月, Jan-13. */
const DAY = /^(?:\d{4}[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/;
const MONTH = /^\d\d(\d\d)年(\d{1,2})月$/;
const ENGLISH = /^(?:(\d{1,2})-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-(\d{1,2}))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The 班 that was typed as 「1-3」 and that a spreadsheet took for the third of January; nothing for any other text. */
export function groupOfDate(text: string): string | undefined {
	const plain = plainWidth(text).trim();
	const [, month, day] = (/年|月|^\d{4}/.test(plain) && DAY.exec(plain)) || [];
	if (month !== undefined) return `${Number(month)}-${Number(day)}`;
	const [, year, of] = MONTH.exec(plain) ?? [];
	if (year !== undefined) return `${Number(year)}-${Number(of)}`;
	const [, date, name, short] = ENGLISH.exec(plain) ?? [];
	const number = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
	if (number === 0 || (date === undefined) === (short === undefined)) return undefined;
	return date === undefined ? `${Number(short)}-${number}` : `${number}-${Number(date)}`;
}

/** The name as it is shown: 「第三班」 is 3班, a bare 「３」 gets the file's suffix. */
export function groupName(group: GroupText, suffix: string): string {
	const numbered = /^\d+$/.test(group.core);
	return group.core + (group.suffix ?? (numbered ? suffix : ''));
}

/** The form in which two spellings of one 班 are equal: 「3班」「三組」「３」 are "3". */
export function groupKey(name: string): string {
	return flat(readGroup(name)?.core ?? '');
}

function withSuffix(core: string, suffix: string | undefined): GroupText {
	return suffix ? { core, suffix } : { core };
}

function numberOf(text: string): number | undefined {
	return /^\d/.test(text) ? Number(text) : kanjiNumber(text);
}
