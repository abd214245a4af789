import { tick } from 'svelte';

/** Frames in which a list that is drawn in steps grows as far as the place: a second. */
const PATIENCE = 60;

/**
 * Where the page itself begins: above it stand lines that come and go, of the signal or of what waits to be sent, and a
 * place is kept without their height.
 */
function topOfPage(): number {
	const main = document.getElementById('main');
	return main ? main.getBoundingClientRect().top + scrollY : 0;
}

/** Goes there, again with each frame until the page is high enough for it or somebody scrolls the page themselves. */
function scrollThere(place: number): void {
	let left = PATIENCE;
	const hands = new AbortController();
	for (const hand of ['wheel', 'touchstart', 'keydown'])
		addEventListener(hand, () => hands.abort(), { signal: hands.signal, passive: true });
	const step = () => {
		if (hands.signal.aborted) return;
		const y = Math.max(0, topOfPage() + place);
		scrollTo({ top: y, behavior: 'instant' });
		if (scrollY < y - 1 && (left -= 1) > 0) requestAnimationFrame(step);
		else hands.abort();
	};
	step();
}

/**
 * Goes back to where a list was left. Kit does so for pages that are drawn at once; a list comes from the phone's store
 * a moment later, and only then there is a place to go back to.
 */
export class ScrollRestore {
	/** From the top of the page on; undefined at the top of everything, where a page begins anyway. */
	#place = $state<number>();

	/** Kit's snapshot of the page: its restore is called only when somebody goes back or forward. */
	readonly capture = (): number | undefined => (scrollY === 0 ? undefined : scrollY - topOfPage());
	readonly restore = (place: number | undefined): void => void (this.#place = place);

	/** To be called in an effect; goes there once, when there is something to see. */
	when(drawn: boolean): void {
		const place = this.#place;
		if (!drawn || place === undefined) return;
		this.#place = undefined;
		void tick().then(() => scrollThere(place));
	}
}
