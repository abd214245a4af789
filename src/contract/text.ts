import * as z from 'zod/mini';

/**
 * Characters that no circular needs and that can make a text show something other than what it says:
 * control characters (but tab and line feed), bidirectional overrides and isolates, the byte order mark,
 * and halves of surrogate pairs. Emoji, combining characters and `<script>` are ordinary text.
 */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;

const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');

/** True when the text holds no unseen character. */
export function isCleanText(text: string): boolean {
	return !UNSEEN.test(text);
}

/**
 * What the composer does to typed or pasted text before it becomes a command: line ends become `\n`,
 * unseen characters go, the rest is put in NFC so that searching finds both spellings of 「が」.
 */
export function cleanText(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(EVERY_UNSEEN, '').normalize('NFC');
}

/** One line of clean text, 1 to `max` UTF-16 units, not blank. */
export const line = (max: number) =>
	z.string().check(
		z.maxLength(max),
		z.refine((text) => text.trim() !== '' && !text.includes('\n') && isCleanText(text)),
	);

/** Clean text of several lines, at most `max` UTF-16 units; may be empty. */
export const lines = (max: number) => z.string().check(z.maxLength(max), z.refine(isCleanText));
