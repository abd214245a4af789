/** Which stretches of a text are taken: no two overlap, and who comes first has it. */
export class Taken {
	readonly #signs: Uint8Array;

	constructor(length: number) {
		this.#signs = new Uint8Array(length);
	}

	/** Takes a stretch; false where a part of it was taken before. */
	take(at: number, end: number): boolean {
		if (this.#signs.subarray(at, end).includes(1)) return false;
		this.#signs.fill(1, at, end);
		return true;
	}
}
