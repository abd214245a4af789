import { readSmall, writeSmall } from '#ui/small-store';

/** `static/before-paint.js` reads it, too. */
const NAME = 'practice';

/**
 * True while this tab is in the practice town (練習): another store, a server within the page, and nobody's data. It is
 * kept with the tab, so that whoever forgets to leave sees the real circulars when the app is opened next.
 */
export const isPracticing = readSmall('tab', NAME) !== null;

/** The store of the practice town, apart from the phone's own. */
export const PRACTICE_STORE = 'kairan-practice';

/** The sign-in to a server that is a part of the page: nobody is asked. */
export const practiceIdentity = {
	token: async () => 'practice',
	device: async () => 'practice',
	signIn: async () => 'practice',
};

/** Takes effect with the next load of a page. */
export function setPracticing(on: boolean): void {
	sessionStorage.clear();
	if (on) writeSmall('tab', NAME, '');
}
