import { tick } from 'svelte';

/** Frames in which a list that is drawn in steps grows as far as the place: a second. */
const PATIENCE = 60;

/** Goes there, again with each frame until the page is high enough for it or somebody scrolls the page themselves. */
function scrollThere(y: number): void {
	let left = PATIENCE;
	const hands = new AbortController();
	for (const hand of ['wheel', 'touchstart', 'keydown'])
		addEventListener(hand, () => hands.abort(), { signal: hands.signal, passive: true });
	const step = () => {
		if (hands.signal.aborted) return;
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
	#y = $state(0);

	/** Kit's snapshot of the page: its restore is called only when somebody goes back or forward. */
	readonly capture = (): number => window.scrollY;
	readonly restore = (y: number): void => void (this.#y = y);

	/** To be called in an effect; goes there once, when there is something to see. */
	when(drawn: boolean): void {
		const y = this.#y;
		if (!drawn || y === 0) return;
		this.#y = 0;
		void tick().then(() => scrollThere(y));
	}
}
