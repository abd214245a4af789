import * as z from 'zod/mini';

/**
 * Signs that nobody can see: control characters (but tab and line feed), separators that are no line feed, halves of
 * surrogate pairs, interlinear annotations, noncharacters, and all that Unicode calls Default_Ignorable_Code_Point
 * (UAX #44): zero-width spaces and joiners, bidirectional marks, soft hyphens, the byte order mark, fillers, variation
 * selectors, tags. And letters without ink, which Unicode counts as neither these nor as spaces: the empty cell of
 * braille, the place of an object, a notehead that is none, blanks of Egyptian and Khitan.
 */
const UNSEEN = String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Cs}\p{DI}\p{NChar}\u2800\ufffc\u070f\u{1d159}\u{13430}-\u{1343f}\u{13441}\u{13442}\u{16fe4}]`;

/** Scripts in which a zero-width (non-)joiner changes the shape of letters (RFC 5892, appendix A.1 and A.2). */
const JOINING = [
	'Arab',
	'Syrc',
	'Mong',
	'Deva',
	'Beng',
	'Guru',
	'Gujr',
	'Orya',
	'Taml',
	'Telu',
	'Knda',
	'Mlym',
	'Sinh',
];

/**
 * Where an unseen sign belongs to the letter before it, and stays: the variant of a kanji in a name (渡邉󠄀; UTS #37), an
 * emoji of several signs, a keycap or a flag (UTS #51, ED-9 to ED-17), a joiner behind a letter of a script that needs
 * it, and the empty cell between words of braille. That letter itself can be seen.
 */
const BELONGING = [
	String.raw`\p{Ideographic}[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
	String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?[\ufe0e\ufe0f]?(?:\u200d(?=\p{Extended_Pictographic}))?`,
	String.raw`[#*0-9]\ufe0f\u20e3`,
	String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}`,
	String.raw`[${JOINING.map((script) => String.raw`\p{Script=${script}}`).join('')}][\u200c\u200d]`,
	String.raw`[\u2801-\u28ff]\u2800+`,
];

const ANY_UNSEEN = new RegExp(UNSEEN, 'u');
// A flag before the emoji that it begins with. No lookbehind: Safari before 16.4 would not load this file.
const EVERY_UNSEEN = new RegExp(`((?!${UNSEEN})(?:${[...BELONGING].reverse().join('|')}))|${UNSEEN}`, 'gu');
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
/** A kana and the sign that makes it 「が」 or 「ぱ」. */
const KANA_IN_TWO = /[\u3041-\u30ff][\u3099\u309a]/g;

const withoutUnseen = (text: string) => text.replace(EVERY_UNSEEN, (_, belongs?: string) => belongs ?? '');

/** True when the text holds no unseen character. Emoji, combining characters and `<script>` are ordinary text. */
export function isCleanText(text: string): boolean {
	return !ANY_UNSEEN.test(text) || withoutUnseen(text) === text;
}

/**
 * What the phone does to typed, pasted or imported text before it becomes a command: line ends become `\n`, unseen
 * characters go, 「か」 and its voicing mark become one 「が」. All other letters stay as they were written: Unicode's NFC
 * would turn the 神 of a name that Windows wrote as U+FA19 into U+795E, and 459 others so.
 */
export function cleanText(text: string): string {
	const seen = withoutUnseen(text.replace(LINE_ENDS, '\n'));
	return seen.replace(KANA_IN_TWO, (kana) => kana.normalize('NFC'));
}

/** The same data with something made of every text in it. */
export function mapTexts(data: unknown, map: (text: string) => string): unknown {
	if (typeof data === 'string') return map(data);
	if (Array.isArray(data)) return data.map((one) => mapTexts(one, map));
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, mapTexts(value, map)]));
}

/** The same data with every text in it clean. */
export const cleanTexts = (data: unknown): unknown => mapTexts(data, cleanText);

/** How many signs `cleanText` takes out of a text; line ends and kana that become one sign are no loss. */
export function countUnseen(text: string): number {
	const lines = text.replace(LINE_ENDS, '\n');
	return lines.length - withoutUnseen(lines).length;
}

/** One line of clean text, 1 to `max` UTF-16 units, not blank. */
export const line = (max: number) =>
	z.string().check(
		z.maxLength(max),
		z.refine((text) => text.trim() !== '' && !text.includes('\n') && isCleanText(text)),
	);

/** Clean text of several lines, at most `max` UTF-16 units; may be empty. */
export const lines = (max: number) => z.string().check(z.maxLength(max), z.refine(isCleanText));
