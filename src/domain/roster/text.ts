import { cleanText } from '#contract/text';

/**
 * Text that a spreadsheet would take for a formula (OWASP, "CSV Injection"; the full-width signs are turned into
 * formulas by a Japanese Excel). A leading apostrophe is the spreadsheets' own sign for "this is text".
 */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]/;

/** The cell as it goes into a CSV: never a formula. `fromCell` undoes it. */
export function toCell(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** What a cell says: without the apostrophe of `toCell`, on one line, clean, without blanks around it. */
export function fromCell(cell: string): string {
	if (cell === '') return cell;
	const text = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
	return cleanText(text)
		.replace(/\s+/g, (blank) => (blank.length === 1 && blank !== '\n' ? blank : ' '))
		.trim();
}

/**
 * One form for comparing: full-width letters and digits become half-width, half-width katakana full, no blanks, small
 * letters, and nothing that cannot be seen: 「渡邉」 with the sign of a variant behind it (UTS #37) is 「渡邉」.
 */
export function flat(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
		.toLowerCase();
}

/**
 * The text in ordinary widths: 「３」 is 3, 「ｱ」 is ア, 「③」 is 3. Ideographs stay as they were written: NFKC would exchange
 * some that names are written with.
 */
export function plainWidth(text: string): string {
	return text.replace(/\P{Ideographic}+/gu, (others) => others.normalize('NFKC'));
}

/** The ways in which people write "same as above". */
const DITTO = /^([〃”“″"〟〻々仝ヽゝ]|''|´´|同上|同じ|同|→|↓)$/;

/** 「〃」「同上」: the cell says what the one above it says. */
export function isDitto(text: string): boolean {
	return DITTO.test(text.replace(/\s+/g, ''));
}

const REMARK = /^[※*注]|。|名簿|一覧|町内会|自治会|現在$/;
const LONGEST_NAME_ALONE = 24;

/** A title, a date or a footnote: words that stand alone in a line and are nobody's name. */
export function isRemark(text: string): boolean {
	return text.length > LONGEST_NAME_ALONE || REMARK.test(text.normalize('NFKC'));
}

const DIGITS = '〇一二三四五六七八九';

/** The number 1–99 in Japanese digits: 三 is 3, 十二 is 12, 二十 is 20; nothing for any other text. */
export function kanjiNumber(text: string): number | undefined {
	const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
	if (!match || !text || (match[1] && !match[2])) return kanjiDigit(text);
	const tens = match[2] ? (match[1] ? DIGITS.indexOf(match[1]) : 1) : 0;
	return tens * 10 + (match[3] ? DIGITS.indexOf(match[3]) : 0);
}

function kanjiDigit(text: string): number | undefined {
	const digit = text.length === 1 ? DIGITS.indexOf(text) : -1;
	return digit > 0 ? digit : undefined;
}

/** A place in a line: 「3」「３」「No.3」「③」「3番」; nothing for text that is no such number. */
export function readOrder(text: string): number | undefined {
	const match = /^(?:no\.?|第|#)?(\d{1,9})(?:番|号|\.)?$/.exec(flat(text));
	return match ? Number(match[1]) : undefined;
}
