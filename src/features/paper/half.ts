import type { Circular } from '#contract/rows';
import { BODY_SIZES, fittingSize, heightOf, LEADING_MESSAGE } from './fit';

/** The width of a line on the sheet, and the height of half of it without its head and foot, in mm. */
const WIDTH = 180;
const HALF = 92;

/**
 * The size in points in which a message fits on half a sheet; none when it needs a whole one. Corrections and facts take
 * their lines first.
 */
export function halfSize(
	{ form, content, corrections }: Pick<Circular, 'form' | 'content' | 'corrections'>,
	larger = 1,
) {
	if (form !== 'message' || content.attachments.length > 0) return undefined;
	const notes = corrections.map(({ note }) => 14 + heightOf(note, 18, WIDTH)).reduce((a, b) => a + b, 0);
	const facts = 12 * Object.values(content.fields).filter(Boolean).length;
	const room = HALF - notes - facts;
	const sizes = BODY_SIZES.map((pt) => pt * larger);
	const least = Math.min(...sizes);
	if (heightOf(content.body, least, WIDTH, LEADING_MESSAGE) > room) return undefined;
	return fittingSize(content.body, sizes, { width: WIDTH, first: room, next: room, leading: LEADING_MESSAGE });
}
