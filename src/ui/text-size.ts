import { inPlace, keepOnDevice } from './kept-on-device';
import { readSmall } from './small-store';

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
	showTextSize(size);
	keepOnDevice('text', size);
}

/** Shows all text in this size until the page is loaded anew, or `showKeptTextSize`; what is kept stays. */
export const showTextSize = (size: TextSize): void => inPlace(() => (document.documentElement.dataset['text'] = size));

/** The size again that is kept on this device. */
export function showKeptTextSize(): void {
	const kept = readSmall('device', 'text');
	showTextSize(TEXT_SIZES.find((size) => size === kept) ?? '100');
}
