/** Millimetres of one point (1/72 inch). */
const MM_PER_PT = 25.4 / 72;

/** Heights of a line, in letters: of running text, of a short message, of a heading. The style sheets of the paper say the same. */
export const LEADING = 1.65;
export const LEADING_MESSAGE = 1.5;
export const LEADING_TITLE = 1.25;

/** Latin letters and digits take half the width of a Japanese one. */
const HALF_WIDTH = /[\u0020-\u007e\uff61-\uff9f]/u;

/** How wide a line is, in Japanese letters. */
export function widthOf(line: string): number {
	return [...line].reduce((sum, letter) => sum + (HALF_WIDTH.test(letter) ? 0.55 : 1), 0);
}

/** Where a text goes: how wide its lines may be, in mm, and how high the first page and the ones after it are. */
export interface Room {
	width: number;
	first: number;
	next: number;
	/** Left out: that of running text. */
	leading?: number;
}

/** Letters of a line that stay empty, because it breaks between phrases. Headings are broken by hand, so to say: evenly. */
const lost = (letters: number) => (letters > 20 ? 2 : letters > 8 ? 1 : 0);

/** About how high a text will stand, in mm. */
export function heightOf(text: string, pt: number, width: number, leading = LEADING): number {
	const most = Math.max(1, Math.floor(width / (pt * MM_PER_PT)));
	const letters = most - lost(most);
	const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);
	return lines * pt * MM_PER_PT * leading;
}

/** About how many pages a text takes. */
export function pagesOf(text: string, pt: number, { width, first, next, leading }: Room): number {
	const height = heightOf(text, pt, width, leading);
	return height <= first ? 1 : 1 + Math.ceil((height - first) / next);
}

/**
 * The largest of the sizes, in points, that takes no more pages than the smallest would: a short text fills its page with
 * large letters, a long one doesn't grow by a page.
 */
export function fittingSize(text: string, sizes: readonly number[], room: Room): number {
	const smallest = Math.min(...sizes);
	const pages = pagesOf(text, smallest, room);
	return Math.max(smallest, ...sizes.filter((pt) => pagesOf(text, pt, room) <= pages));
}

/** Body sizes of a circular in points: 14 is the least that older eyes read without effort. */
export const BODY_SIZES = [14, 16, 18, 20] as const;

/** A poster is read from two metres away. */
export const POSTER_TITLE_SIZES = [40, 48, 56, 66, 80, 96] as const;
export const POSTER_BODY_SIZES = [18, 22, 26, 32] as const;

/** 「大きい字」 takes everything this much larger. */
export const LARGER = 1.3;
