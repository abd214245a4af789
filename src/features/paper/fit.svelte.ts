import { tick } from 'svelte';
import { measuring, type Sizes } from './measure';

/**
 * Sizes that are chosen by measuring the sheet once it is drawn, and again whenever `what` changes. Attach `sheet` to
 * it.
 */
export class Fit {
	sizes = $state.raw<Sizes>();
	/** The height of the sheet with these sizes and without its pictures, in mm. */
	height = $state<number>();
	#sheet = $state<HTMLElement>();

	constructor(what: () => unknown, choose: (height: (sizes: Sizes) => number) => Sizes) {
		$effect(() => {
			what();
			const sheet = this.#sheet;
			if (!sheet) return;
			let left = false;
			void Promise.all([tick(), document.fonts.ready]).then(() => {
				if (left) return;
				const { height, done } = measuring(sheet);
				this.sizes = choose(height);
				this.height = height(this.sizes);
				done();
			});
			return () => {
				left = true;
			};
		});
	}

	readonly sheet = (node: HTMLElement): (() => void) => {
		this.#sheet = node;
		return () => (this.#sheet = undefined);
	};
}
