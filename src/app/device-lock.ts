import { readSmall, writeSmall } from '#ui/small-store';
import { DeskLock } from './desk-lock.svelte';
import { isPracticing } from './practicing';

/** What is kept of the lock lies in the browser's small store: there it is at hand before anything is drawn. */
const NAME = 'deskLock';

/** In the practice town there is nothing to lock, and the lock of the real one is no business of whoever practises. */
const NONE = JSON.stringify({ touched: 0, closed: false, wrong: 0, tried: 0 });

const SALT_BYTES = 16;

/** The lock of this device. Where storage is switched off there is nothing to lock: no card can be taken in. */
export const deskLock = new DeskLock({
	now: Date.now,
	read: () => (isPracticing ? NONE : readSmall('device', NAME)),
	write: (text) => void (isPracticing || writeSmall('device', NAME, text)),
	newSalt: () => [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))].join('.'),
	digestOf: async (pin, salt) => (await import('./pin-digest')).digestOf(pin, salt),
});

/** Without `scroll`: a page scrolls by itself, too, when rows come in or a circular is read aloud. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** Notes touches and looks at the clock, as long as pages of a seat are on screen. @returns what ends that */
export function followTouches(): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const refresh = () => deskLock.refresh();
	for (const name of TOUCHES)
		document.addEventListener(name, () => deskLock.touch(), { capture: true, passive: true, signal });
	document.addEventListener('visibilitychange', refresh, { signal });
	addEventListener('pageshow', refresh, { signal });
	addEventListener('storage', refresh, { signal });
	refresh();
	return () => stop.abort();
}
