import type { ReadingEntry } from '#contract/readings';
import type { Circular } from '#contract/rows';
import { readingsFor, withReadings } from '#domain/readings';
import { largest, LARGER } from './choose';

/** Millimetres of one point (1/72 inch). */
const MM_PER_PT = 25.4 / 72;
/** Line heights, in em; Halves.svelte says the same. */
const LEADING = 1.5;
/** The same where readings stand above the words. */
const LEADING_WITH_RUBY = 2;
/** The width of a line on the sheet, and the height of half of it without its head and foot, in mm. */
const WIDTH = 180;
const HALF = 92;
const SIZES = [14, 16, 18, 20, 24, 28, 32] as const;

/** Latin letters and digits take about half the width of a Japanese one. */
const NARROW = /[\u0020-\u007e\uff61-\uff9f]/u;

const widthOf = (line: string) => [...line].reduce((sum, letter) => sum + (NARROW.test(letter) ? 0.55 : 1), 0);

/** About how high a text will stand, in mm. A line breaks between phrases, so some of its letters stay empty. */
function heightOf(text: string, pt: number, leading = LEADING): number {
	const most = Math.floor(WIDTH / (pt * MM_PER_PT));
	const letters = most - (most > 20 ? 2 : 1);
	const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);
	return lines * pt * MM_PER_PT * leading;
}

/**
 * The size in points in which a message fits on half a sheet; none when it needs a whole one. Corrections and facts
 * take their lines first.
 */
export function halfSize(
	{ form, content, corrections }: Pick<Circular, 'form' | 'content' | 'corrections'>,
	large = false,
	names: readonly ReadingEntry[] = [],
): number | undefined {
	if (form !== 'message' || content.attachments.length > 0) return undefined;
	const notes = corrections.reduce((sum, { note }) => sum + 14 + heightOf(note, 18), 0);
	const room = HALF - notes - 12 * Object.values(content.fields).filter(Boolean).length;
	const pieces = withReadings(content.body, readingsFor(content, names));
	const leading = pieces.some(({ reading }) => reading !== undefined) ? LEADING_WITH_RUBY : LEADING;
	const shown = pieces.map(({ text }) => text).join('');
	return largest(
		SIZES.map((size) => size * (large ? LARGER : 1)),
		(size) => heightOf(shown, size, leading) <= room,
	);
}
