import { readXml } from './xml';

/**
 * Excel's own formats of dates by their numbers, as far as they matter: which of year, month and day they show
 * (ECMA-376, 18.8.30, ja-JP).
 */
const BUILT_IN: [string, number[]][] = [
	['y/m/d', [14, 15, 22, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58]],
	['m/d', [16, 35, 53, 56]],
	['y/m', [17, 34, 52, 55]],
];

/** The format of each cell style of a workbook, by the style's number. */
export function readFormats(xml: string): string[] {
	const codes = new Map(BUILT_IN.flatMap(([code, ids]) => ids.map((id) => [String(id), code] as const)));
	const formats: string[] = [];
	let within = '';
	readXml(xml, {
		open: (name, attribute) => {
			if (name === 'numFmt') codes.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
			if (name === 'cellXfs') within = name;
			if (name === 'xf' && within) formats.push(codes.get(attribute('numFmtId') ?? '') ?? '');
		},
		close: (name) => {
			if (name === 'cellXfs') within = '';
		},
	});
	return formats;
}

/** The first and the last day of Excel's calendar that a date of a roster can be: 1901 to 9999. */
const FIRST_DAY = 367;
const LAST_DAY = 2_958_465;
const DAY_MS = 86_400_000;
/** 1899-12-30: the day 0, for all days after Excel's 1900-02-29. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Workbooks of old Macs count from 1904. */
const DAYS_TO_1904 = 1462;

/**
 * A number as its cell shows it: a date in ISO 8601, without a year as 「1月3日」, without a day as 「2026年1月」; digits with
 * what the format sets between and around them: 「1組」. A date too small or too large is the number itself: somebody's
 * telephone in a cell that Excel took for a date.
 */
export function shown(number: number, format: string, is1904: boolean): string {
	const code = (format.split(';')[0] ?? '').replace(/_.|\*./g, '');
	const parts = datePartsOf(code);
	if (!parts) return filled(number, code) ?? String(number);
	const day = number + (is1904 ? DAYS_TO_1904 : 0);
	return day >= FIRST_DAY && day <= LAST_DAY ? dateText(day, parts) : String(number);
}

/** Which of year, month and day a format shows; nothing when it is none of a date. */
function datePartsOf(code: string): string | undefined {
	const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
	if (/[0#?@%]|general/.test(plain)) return undefined;
	const parts = [/[yeg]/, /m/, /d/].map((part, i) => (part.test(plain) ? ('ymd'[i] ?? '') : '')).join('');
	return /[yd]/.test(parts) ? parts : undefined;
}

function dateText(day: number, parts: string): string {
	const [year = '', month = '', date = ''] = new Date(DAY_ZERO + Math.floor(day) * DAY_MS)
		.toISOString()
		.slice(0, 10)
		.split('-');
	if (!parts.includes('y')) return `${Number(month)}月${Number(date)}日`;
	return parts.includes('d') ? `${year}-${month}-${date}` : `${year}年${Number(month)}月`;
}

/** A piece of a format for whole numbers: a place for a digit, or text. */
const PIECE = /[0#]|"[^"]*"|\\.|general|[^0#?.,%@[\]"\\a-z]/gi;
const PLACE = /^(?:[0#]|general)$/i;

/** A whole number in a format of digits and text, 「0"組"」「000-0000-0000」; nothing for other formats. */
function filled(number: number, code: string): string | undefined {
	const pieces = code.match(PIECE) ?? [];
	let left = pieces.filter((piece) => PLACE.test(piece)).length;
	if (!Number.isSafeInteger(number) || number < 0 || left === 0 || pieces.join('') !== code) return undefined;
	let digits = String(number);
	return pieces.reduceRight((text, piece) => {
		if (!PLACE.test(piece)) return (piece.length > 1 ? piece.replace(/^["\\]|"$/g, '') : piece) + text;
		left -= 1;
		const taken = left === 0 ? digits : digits.slice(-1);
		digits = digits.slice(0, -1);
		return (taken || (piece === '0' ? '0' : '')) + text;
	}, '');
}
