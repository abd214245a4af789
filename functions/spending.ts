/**
 * What each of many spent in the present window, in this process alone: nothing is read or written for it. Whoever
 * reaches several instances has that many times as much. Windows start for all at the same time, and what was spent in
 * the one before is forgotten.
 */
export class Spending {
	readonly #windowMs: number;
	readonly #spent = new Map<string, number>();
	#window = 0;

	constructor(windowMs: number) {
		this.#windowMs = windowMs;
	}

	/** What one has spent in the window of this moment. */
	of(name: string, now: number): number {
		this.#forgetBefore(now);
		return this.#spent.get(name) ?? 0;
	}

	/** Notes what one spends. */
	add(name: string, amount: number, now: number): void {
		this.#spent.set(name, this.of(name, now) + amount);
	}

	#forgetBefore(now: number): void {
		const window = Math.floor(now / this.#windowMs);
		if (window !== this.#window) this.#spent.clear();
		this.#window = window;
	}
}
