/**
 * How many pieces of a long list are drawn: about a screen of them at once, more with each frame after it. Drawing all
 * at once would freeze an old phone for longer than a tap may wait.
 */
export class DrawnInSteps {
	#most = $state(0);
	readonly #count: () => number;

	/** To be made while a component is set up. @param count how many there are, read anew as it changes */
	constructor(count: () => number, { first, more }: { first: number; more: number }) {
		this.#count = count;
		this.#most = first;
		$effect(() => {
			if (this.#most >= count()) return;
			const frame = requestAnimationFrame(() => (this.#most += more));
			return () => cancelAnimationFrame(frame);
		});
	}

	get count(): number {
		return Math.min(this.#most, this.#count());
	}
}
