/**
 * What a test asks of a page, the same in every engine. This file is bundled and runs there: its functions take and
 * give what JSON can say, `find` alone gives an element.
 */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What a person can reach: the open dialog, or else the page. */
const reachable = () => document.querySelector('dialog:modal') ?? document.body;

/** The visible element of a role with exactly this accessible name, or else the first whose name contains it. */
export function find(role: string, name: string): Element | null {
	const named = [...reachable().querySelectorAll('*')]
		.filter((element) => getRole(element) === role && element.checkVisibility({ visibilityProperty: true }))
		.map((element) => ({ element, name: computeAccessibleName(element) }));
	const best = named.find((one) => one.name === name) ?? named.find((one) => one.name.includes(name));
	return best?.element ?? null;
}

/** Scrolls to the element, as a person does who presses it: WebKit's driver leaves one that lies below the window. */
export const bringIntoSight = (role: string, name: string): void =>
	find(role, name)?.scrollIntoView({ behavior: 'instant', block: 'center' });

/** All text that the page shows. */
export const text = (): string => document.body.innerText;

/** The text of the element of a role and name; empty when there is none. */
export const textOf = (role: string, name: string): string => find(role, name)?.textContent ?? '';

/** An attribute of the element of a role and name; null when there is none. */
export const attribute = (role: string, name: string, key: string): string | null =>
	find(role, name)?.getAttribute(key) ?? null;

/** True when the page has a sheet of paper that is visible, and the letters are here. */
export const isDrawn = (): boolean =>
	document.fonts.status === 'loaded' &&
	[...document.querySelectorAll('main :is(.paper, .printed)')].some((sheet) => sheet.checkVisibility());

/** True when the service worker has all of the app: from now on it opens without a signal. */
export const isKept = async (): Promise<boolean> =>
	(await navigator.serviceWorker.getRegistration())?.active?.state === 'activated';

/** Tells the page what a phone tells it when its radio is back. */
export const radioIsBack = (): boolean => window.dispatchEvent(new Event('online'));

/** Draws the page in letters of this size, as the button 「文字の大きさ」 does. */
export function setLetters(percent: number): void {
	document.documentElement.dataset.text = String(percent);
}

/** What sticks out of the window sideways, outside of boxes that scroll by themselves: nothing, on a page that fits. */
export function outside(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const out = [...document.querySelectorAll('body *')].filter(
		(one) => one.getBoundingClientRect().left + one.scrollWidth > clientWidth + 1 && !one.closest('[tabindex="0"]'),
	);
	const innermost = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
	return [`${scrollWidth} of ${clientWidth} px`, ...innermost.slice(0, 4).map((one) => one.outerHTML.slice(0, 120))];
}

/** Which part of the window's height is taken by what stays at its edges, in the middle of a page that was scrolled. */
export function stuck(): number {
	scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
	const edges = [...document.querySelectorAll('body *')].flatMap((one) => {
		if (!['sticky', 'fixed'].includes(getComputedStyle(one).position)) return [];
		const { top, bottom, width } = one.getBoundingClientRect();
		const touches = width > 1 && ((top <= 0 && bottom > 0) || (top < innerHeight && bottom >= innerHeight));
		return touches ? [Math.min(bottom, innerHeight) - Math.max(top, 0)] : [];
	});
	return edges.reduce((sum, height) => sum + height, 0) / innerHeight;
}

/** How wide two digits are among Japanese letters, as a share of their width alone: 1, unless they are squeezed. */
export function digitsAmongLetters(): number {
	const widthOf = (before: string, after: string) => {
		const line = document.body.appendChild(document.createElement('span'));
		line.append(before, '13', after);
		const range = document.createRange();
		range.selectNodeContents(line.childNodes[1] as Text);
		const { width } = range.getBoundingClientRect();
		line.remove();
		return width;
	};
	return widthOf('約', '倍') / widthOf('', '');
}

/** Sets a field of a row in the phone's store to what no screen can draw: the day of an event, say. */
export function spoil(kind: string, id: string, path: string[], value: unknown): Promise<void> {
	return new Promise((done, failed) => {
		const opening = indexedDB.open('kairan');
		opening.onerror = () => failed(opening.error);
		opening.onsuccess = () => {
			const db = opening.result;
			const transaction = db.transaction('rows', 'readwrite');
			transaction.oncomplete = () => (db.close(), done());
			const walk = transaction.objectStore('rows').openCursor();
			walk.onsuccess = () => {
				const cursor = walk.result;
				if (!cursor) return;
				if (cursor.value.kind === kind && cursor.value.id === id) {
					const last = path.slice(0, -1).reduce((part, key) => part[key], cursor.value.row);
					last[path.at(-1) ?? ''] = value;
					cursor.update(cursor.value);
				}
				cursor.continue();
			};
		};
	});
}
