import { readSmall, writeSmall } from '#ui/small-store';

/** `static/before-paint.js` reads it, too. */
const NAME = 'practice';

const mark = readSmall('tab', NAME);

/**
 * True while this tab is in the practice town (練習): another store, a server within the page, and nobody's data. It is
 * kept with the tab, so that whoever forgets to leave sees the real circulars when the app is opened next.
 */
export const isPracticing = mark === 'on';

/**
 * What the page before this one left to be done: the practice is over (`left`), or begins anew (`again`). Its store is
 * deleted by a page that has never opened it, so that no work of the old page meets a store that is gone.
 */
export const practiceEnd = mark === 'left' || mark === 'again' ? mark : undefined;

/** The store of the practice town, apart from the phone's own. */
export const PRACTICE_STORE = 'kairan-practice';

/** The sign-in to a server that is a part of the page: nobody is asked. */
export const practiceIdentity = {
	token: async () => 'practice',
	device: async () => 'practice',
	signIn: async () => 'practice',
};

/** Says what the next page of this tab is: in the practice town, or one that ends it. */
export function setPracticing(next: 'on' | 'left' | 'again'): void {
	sessionStorage.clear();
	writeSmall('tab', NAME, next);
}

/** What the practice left is deleted. */
export const practiceCleared = (): void => writeSmall('tab', NAME, '');
