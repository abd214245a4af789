import { tick } from 'svelte';

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
		void tick().then(() => window.scrollTo(0, y));
	}
}
