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

/** Where the bar at the top ends, in px from the top of the window; 0 when it has scrolled away. */
const barEnd = () => Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
const topOf = (element: Element) => element.getBoundingClientRect().top;

/** What is read now: the first text that begins below the bar, or nothing at the top of a page. */
function firstInSight(below: number): Element | undefined {
	if (scrollY === 0) return undefined;
	const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, figure)')];
	return texts.find((text) => text.getClientRects().length > 0 && topOf(text) >= below);
}

/** Sets the size of all text at once, with what is being read in its place, and keeps it on this device. */
export function setTextSize(size: TextSize): void {
	const bar = barEnd();
	const read = firstInSight(bar);
	const before = read ? topOf(read) - bar : 0;
	document.documentElement.dataset['text'] = size;
	if (read) scrollBy({ top: topOf(read) - barEnd() - before, behavior: 'instant' });
	try {
		localStorage.setItem(KEY, size);
	} catch {
		// Storage is switched off: it holds for this visit.
	}
}
