import { writeSmall } from './small-store';

/** Where the bar at the top ends, in px from the top of the window; 0 when it has scrolled away. */
const barEnd = () => Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
const topOf = (element: Element) => element.getBoundingClientRect().top;

/** What is read now: the first text that begins below the bar, or nothing at the top of a page. */
function firstInSight(below: number): Element | undefined {
	if (scrollY === 0) return undefined;
	const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, figure)')];
	return texts.find((text) => text.getClientRects().length > 0 && topOf(text) >= below);
}

/** Changes the size of what stands on the page, with what is being read in its place. */
export function inPlace(change: () => void): void {
	const bar = barEnd();
	const read = firstInSight(bar);
	const before = read ? topOf(read) - bar : 0;
	change();
	if (read) scrollBy({ top: topOf(read) - barEnd() - before, behavior: 'instant' });
}

/** Keeps how somebody wants pages to look on this device, for `static/before-paint.js`. */
export function keepOnDevice(name: 'text' | 'theme' | 'spacing' | 'ruler', value: string): void {
	writeSmall('device', name, value);
}
