import type Papa from 'papaparse';
import { FILE_LIMITS } from './limits';
import { FileRefused } from './refused';
import { decode } from './text';

/**
 * Which comes first wins a draw: a comma stands in many a note of a table with tabs, a tab in no note of one with
 * commas.
 */
const DELIMITERS = ['\t', ',', ';'] as const;
type Delimiter = (typeof DELIMITERS)[number];
/** So many lines tell which delimiter it is. */
const LOOKED_AT = 100;
/** A quote alone in its cell: it means "same as above" and begins no quoted text. */
const LONE_QUOTE = { '\t': /(^|\t)"(?=\t|$)/gm, ',': /(^|,)"(?=,|$)/gm, ';': /(^|;)"(?=;|$)/gm };
const SAME_AS_ABOVE = '〃';

/**
 * The rows of a file with commas, tabs or semicolons. Line ends may be mixed. Quotes are Excel's; where they can't be,
 * because one is never closed or would swallow whole lines, they are taken as they stand.
 * @throws FileRefused `notTable`, `tooManyRows`
 */
export async function readText(bytes: Uint8Array): Promise<string[][]> {
	const { default: reader } = await import('papaparse');
	const text = withoutEnd(decode(bytes).replace(/\r\n?/g, '\n'));
	if (lineEndsIn(text) >= FILE_LIMITS.lines) throw new FileRefused('tooManyRows');
	const delimiter = delimiterOf(text);
	const parse = (from: string, quoteChar = '"') =>
		reader.parse<string[]>(from, { delimiter, newline: '\n', quoteChar, skipEmptyLines: false });
	const isSound = ({ errors }: Papa.ParseResult<string[]>) => !errors.some((error) => error.type === 'Quotes');
	const quoted = parse(text);
	if (isSound(quoted) && !swallows(quoted.data, delimiter)) return quoted.data;
	const marked = text.replace(LONE_QUOTE[delimiter], `$1${SAME_AS_ABOVE}`);
	const mended = marked === text ? quoted : parse(marked);
	if (isSound(mended)) return mended.data;
	return parse(text, '\u0000').data.map((row) => row.map((cell) => cell.replace(/^"(.+)"$/, '$1')));
}

/** The text without the blank lines below. */
function withoutEnd(text: string): string {
	let end = text.length;
	while (text[end - 1] === '\n') end -= 1;
	return text.slice(0, end);
}

function lineEndsIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}

/** Whole lines inside one cell: a text with line ends and delimiters, the way a quote in the wrong place makes it. */
function swallows(rows: string[][], delimiter: Delimiter): boolean {
	return rows.some((row) => row.some((cell) => cell.includes('\n') && cell.includes(delimiter)));
}

function delimiterOf(text: string): Delimiter {
	const lines = text.split('\n', LOOKED_AT);
	const having = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
	return DELIMITERS.reduce((best, one) => (having(one) > having(best) ? one : best));
}
