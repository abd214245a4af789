import { readSmall, writeSmall } from '#ui/small-store';

/** `static/before-paint.js` reads it, too. */
export const PRACTICE_MARK = 'practice';

/**
 * True while this tab is in the practice town (練習): another store, a server within the page, and nobody's data. It is
 * kept with the tab, so that whoever forgets to leave sees the real circulars when the app is opened next.
 */
export const isPracticing = readSmall('tab', PRACTICE_MARK) === 'on';

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
	writeSmall('tab', PRACTICE_MARK, next);
}
