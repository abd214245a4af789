/**
 * What an answer may weigh, in UTF-16 units of JSON: 4 Mi of them are at most 12 MiB of Japanese, under the 32 MiB that
 * a function may answer, and a minute's load on a slow line.
 */
const ANSWER_SIZE = 4 * 1024 * 1024;

/** Counts down what an answer may still hold. One change always fits, so that a big one cannot block. */
export class Budget {
	#left: number;

	constructor(size = ANSWER_SIZE) {
		this.#left = size;
	}

	get spent(): boolean {
		return this.#left <= 0;
	}

	take(change: unknown): void {
		this.#left -= JSON.stringify(change).length;
	}
}
