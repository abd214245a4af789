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

/** The rows from the first on that hold so many doors; a row is drawn whole. */
export function rowsWithin<Row extends { doors: readonly unknown[] }>(
	rows: readonly Row[],
	count: number,
): readonly Row[] {
	let sum = 0;
	const end = rows.findIndex((row) => (sum += row.doors.length) >= count);
	return end < 0 ? rows : rows.slice(0, end + 1);
}
