/** Too many wait already. `code` is gRPC's RESOURCE_EXHAUSTED: it passes, as what Firestore says by it does. */
export class Busy extends Error {
	readonly code = 8;
}

interface Queue {
	running: number;
	/** Those that wait, in the order in which they came. */
	waiting: (() => void)[];
}

/**
 * Lets only so much work of one name run at once, in this process; what comes meanwhile waits for its turn, first come
 * first served. For what would only be in its own way: transactions that share a document, or the many connections of
 * one phone.
 */
export class Turns {
	readonly #atOnce: number;
	readonly #waitingMax: number;
	readonly #queues = new Map<string, Queue>();
	readonly #shared = new Map<string, Promise<unknown>>();

	/** @param waitingMax so many may wait; more are told `Busy` */
	constructor({ atOnce = 1, waitingMax = 100 } = {}) {
		this.#atOnce = atOnce;
		this.#waitingMax = waitingMax;
	}

	/** Does the work when it is its turn. @throws Busy, or what the work throws */
	async take<T>(name: string, work: () => Promise<T>): Promise<T> {
		await this.#begin(name);
		try {
			return await work();
		} finally {
			this.#end(name);
		}
	}

	/**
	 * The same for work that need not be done for each: all who ask before it begins share it. Whoever asks later waits
	 * for the next one, so that it never began before it was asked for.
	 */
	share<T>(name: string, work: () => Promise<T>): Promise<T> {
		const waiting = this.#shared.get(name) as Promise<T> | undefined;
		if (waiting) return waiting;
		const run = this.take(name, () => {
			this.#shared.delete(name);
			return work();
		});
		this.#shared.set(name, run);
		// One that never begins is shared by nobody else.
		run.catch(() => this.#shared.get(name) === run && this.#shared.delete(name));
		return run;
	}

	async #begin(name: string): Promise<void> {
		const queue = this.#queues.get(name) ?? { running: 0, waiting: [] };
		this.#queues.set(name, queue);
		if (queue.running < this.#atOnce) {
			queue.running++;
			return;
		}
		if (queue.waiting.length >= this.#waitingMax) throw new Busy(`${this.#waitingMax} wait already`);
		await new Promise<void>((turn) => queue.waiting.push(turn));
	}

	/** Hands the turn on to whoever waits longest. */
	#end(name: string): void {
		const queue = this.#queues.get(name);
		const next = queue?.waiting.shift();
		if (next) next();
		else if (queue && --queue.running === 0) this.#queues.delete(name);
	}
}
