import { readSmall, writeSmall } from '#ui/small-store';

/** `static/before-paint.js` reads it, too. */
export const PRACTICE_MARK = 'practice';

/** The association of `src/practice/town.ts`, as notices would name its members. */
const PRACTISED = 'practice/';

/**
 * True of an address that a notice, a card or a mail led to. They are meant in earnest, and the browser may open them
 * in a tab in which somebody practises: a notice names whose it is, a card and a mail have a secret in the fragment.
 */
function isInEarnest({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
	const of = new URLSearchParams(search).get('of');
	return (of !== null && !of.startsWith(PRACTISED)) || /^#[\w-]{22}/u.test(hash);
}

/** Says what the next page of this tab is: in the practice town, or one that ends it. */
export function setPracticing(next: 'on' | 'left' | 'again'): void {
	sessionStorage.clear();
	writeSmall('tab', PRACTICE_MARK, next);
}

/** Whether this page is of the practice town; one that is meant in earnest ends it. */
function begin(): boolean {
	if (readSmall('tab', PRACTICE_MARK) !== 'on') return false;
	if (!isInEarnest(location)) return true;
	setPracticing('left');
	return false;
}

/**
 * True while this tab is in the practice town (練習): another store, a server within the page, and nobody's data. It is
 * kept with the tab, so that whoever forgets to leave sees the real circulars when the app is opened next.
 */
export const isPracticing = begin();

/** The store of the practice town, apart from the phone's own. */
export const PRACTICE_STORE = 'kairan-practice';
