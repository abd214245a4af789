/**
 * The text sizes, in percent of the browser's own. `static/before-paint.js` reads the same key before the first paint.
 */
export const TEXT_SIZES = ['100', '150', '200', '300'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const KEY = 'kairan.text';

/** The size in force now. */
export function textSize(): TextSize {
	const set = document.documentElement.dataset['text'];
	return TEXT_SIZES.find((size) => size === set) ?? '100';
}

/** Sets the size of all text at once and keeps it on this device. */
export function setTextSize(size: TextSize): void {
	document.documentElement.dataset['text'] = size;
	try {
		localStorage.setItem(KEY, size);
	} catch {
		// Storage is switched off: it holds for this visit.
	}
}
