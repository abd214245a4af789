import { LIMITS } from '#contract/limits';
import { cleanText } from '#contract/text';

/** The part of pdf.js' text items that matters here. */
export interface TextPiece {
	str: string;
	/** True at the end of a line on the page. */
	hasEOL: boolean;
}

/** The text of a page as lines, without the blanks that justify a line, cut to what one page may carry. */
export function pageText(pieces: TextPiece[]): string {
	const raw = pieces.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
	const tidy = cleanText(raw)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n');
	return cut(tidy.trim(), LIMITS.pageText);
}

/** At most `max` UTF-16 units, never half of a surrogate pair. */
export function cut(text: string, max: number): string {
	if (text.length <= max) return text;
	const half = /[\ud800-\udbff]/.test(text.charAt(max - 1));
	return text.slice(0, half ? max - 1 : max);
}
