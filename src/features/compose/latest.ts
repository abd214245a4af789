/**
 * Writes the latest of what it is given: never two writings at a time, never an older one last, and what comes while
 * one is under way waits as one. So a draft may be kept at every keystroke of a fast typist on a slow machine.
 */
export class Latest<T> {
	readonly #write: (value: T) => Promise<void>;
	readonly #told: (error: unknown) => void;
	#next: { value: T } | undefined;
	#running: Promise<void> | undefined;

	/** `told` is called after each writing: with `undefined` when it went well, else with what it threw. */
	constructor(write: (value: T) => Promise<void>, told: (error: unknown) => void) {
		this.#write = write;
		this.#told = told;
	}

	put(value: T): void {
		this.#next = { value };
		this.#running ??= this.#run();
	}

	/** Resolves when everything given so far was written, or failed. */
	async settled(): Promise<void> {
		await this.#running;
	}

	async #run(): Promise<void> {
		while (this.#next) {
			const { value } = this.#next;
			this.#next = undefined;
			await this.#write(value).then(
				() => this.#told(undefined),
				(error: unknown) => this.#told(error),
			);
		}
		this.#running = undefined;
	}
}
