import { inPlace, keepOnDevice } from './kept-on-device';

/**
 * The text sizes, in percent of the browser's own. `static/before-paint.js` reads what is kept before the first paint.
 */
export const TEXT_SIZES = ['100', '125', '150', '200', '300'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The size in force now. */
export function textSize(): TextSize {
	const set = document.documentElement.dataset['text'];
	return TEXT_SIZES.find((size) => size === set) ?? '100';
}

/** Sets the size of all text at once, with what is being read in its place, and keeps it on this device. */
export function setTextSize(size: TextSize): void {
	inPlace(() => (document.documentElement.dataset['text'] = size));
	keepOnDevice('text', size);
}
