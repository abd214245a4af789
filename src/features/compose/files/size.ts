/** Width and height in pixels. */
export interface Size {
	width: number;
	height: number;
}

/** The long side of a photo: fills a phone at 3 pixels a point and prints on A4 at 137 dpi. */
export const PHOTO_LONG_SIDE = 1600;

/** The long side of a PDF page: A4 at 154 dpi, where 9-point letters stay sharp at 200 % on a phone. */
export const PAGE_LONG_SIDE = 1800;

/** JPEG quality (0–1): below it letters in photos of paper begin to fray, above it files grow fast. */
export const JPEG_QUALITY = 0.82;

/** The factor that brings the long side to `longSide`. */
export function scaleTo({ width, height }: Size, longSide: number): number {
	return longSide / Math.max(width, height);
}

/** The size within `longSide` in whole pixels, at least 1 each way; never larger than it was. */
export function fitWithin(size: Size, longSide: number): Size {
	const scale = Math.min(1, scaleTo(size, longSide));
	return {
		width: Math.max(1, Math.round(size.width * scale)),
		height: Math.max(1, Math.round(size.height * scale)),
	};
}
