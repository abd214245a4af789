import { BETWEEN_KANA, KANA } from '#contract/readings';

/** A piece of a text as it is shown: `at` counts in the shown text, and `reading` stands above it where it has one. */
export interface Segment {
	at: number;
	text: string;
	reading?: string;
}

/** Kanji, the signs that stand for one, and the variants of those in names (UTS #37). */
export const KANJI = String.raw`(?:[\p{Script=Han}々〆〇ヶヵ][\ufe00-\ufe02\u{e0100}-\u{e01ef}]?)`;
/**
 * What stands in 《》 as a reading, with a kana in it: 氏名《　　》 is a place to write, 《・・・》 are dots, and 《重要》 are
 * brackets.
 */
export const READING = String.raw`(?=[${BETWEEN_KANA}\u3000]*[${KANA}])[${KANA}${BETWEEN_KANA}\u3000]{1,60}`;

/**
 * The notation of Aozora Bunko, as novel sites use it: 漢字《かんじ》, and ｜ where the word does not begin with its kanji
 * (https://www.aozora.gr.jp/annotation/etc.html#ruby). Brackets around anything but kana, or behind no word, are brackets;
 * whoever means them behind kanji writes ｜《.
 */
const RUBY = new RegExp(
	String.raw`[｜|](?=《)|(?:[｜|](?<marked>[^｜|《》\n]{1,30})|(?<kanji>${KANJI}{1,30}))《(?<reading>${READING})》`,
	'gu',
);

/** Cuts a text at its ruby; joined again, the pieces are the text without the notation. */
export function parseRuby(text: string): Segment[] {
	const segments: Segment[] = [];
	let [from, at] = [0, 0];
	const add = (piece: string, reading?: string) => {
		if (piece !== '') segments.push({ at, text: piece, ...(reading !== undefined && { reading }) });
		at += piece.length;
	};
	for (const { 0: match, index, groups = {} } of text.matchAll(RUBY)) {
		// Behind an escape, the bracket that it is for is no ruby of the kanji before.
		add(text.slice(from, index));
		add(groups['marked'] ?? groups['kanji'] ?? '', groups['reading']?.replaceAll('\u3000', ' ').trim());
		from = index + match.length;
	}
	add(text.slice(from));
	return segments;
}

const joined = (segments: readonly Segment[], show: (segment: Segment) => string) => segments.map(show).join('');

/** The text as it is shown, without its readings: for titles of notices, file names, lists. */
export const withoutRuby = (text: string): string =>
	text.includes('《') ? joined(parseRuby(text), ({ text: shown }) => shown) : text;

/** The text with its readings in brackets, 漢字（かんじ）: for mails, and for what is copied. */
export const rubyInBrackets = (text: string): string =>
	text.includes('《')
		? joined(parseRuby(text), ({ text: shown, reading }) => (reading === undefined ? shown : `${shown}（${reading}）`))
		: text;
