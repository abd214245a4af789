/** Width and height in pixels. */
export interface Size {
	width: number;
	height: number;
}

/**
 * Pixels of a photo: 1600 × 1200 fill a phone at 3 pixels a point and print on A4 at 137 dpi. A measure of area, so
 * that what is written in a panorama stays legible.
 */
export const PHOTO_PIXELS = 1600 * 1200;

/** A longer side some phones can't draw. */
const LONGEST_SIDE = 8000;

/** The long side of a PDF page: A4 at 154 dpi, where 9-point text stays sharp at 200 % on a phone. */
export const PAGE_LONG_SIDE = 1800;

/** JPEG quality (0–1): below it the text in photos of paper gets blurred, above it files grow fast. */
export const JPEG_QUALITY = 0.82;

/** The factor that brings the long side to `longSide`. */
export function scaleTo({ width, height }: Size, longSide: number): number {
	return longSide / Math.max(width, height);
}

/** The size of at most so many pixels, in whole ones, at least 1 each way; never larger than it was. */
export function fitWithin(size: Size, pixels: number): Size {
	const scale = Math.min(1, Math.sqrt(pixels / (size.width * size.height)), scaleTo(size, LONGEST_SIDE));
	return {
		width: Math.max(1, Math.floor(size.width * scale)),
		height: Math.max(1, Math.floor(size.height * scale)),
	};
}

/** From this many times its width on, a picture is a long screenshot, which is read in pages. */
const LONG = 3;
/** Height of such a page by its width: about A4. */
const PAGE_HEIGHT = 1.5;
/** So much of its width each page repeats of the one before: a line of text, so that each is whole somewhere. */
const REPEATED = 0.06;

/** A stretch of a picture, from its top. */
export interface Stretch {
	top: number;
	height: number;
}

/** The pages of a picture: one for all but long screenshots. */
export function stretchesOf({ width, height }: Size): Stretch[] {
	if (height <= width * LONG) return [{ top: 0, height }];
	const repeated = Math.round(width * REPEATED);
	const count = Math.ceil((height - repeated) / (width * PAGE_HEIGHT - repeated));
	const step = (height - repeated) / count;
	return Array.from({ length: count }, (_, i) => {
		const top = Math.round(i * step);
		return { top, height: Math.round((i + 1) * step) + repeated - top };
	});
}
