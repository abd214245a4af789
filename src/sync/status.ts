import type { Moment } from '#contract/ids';

/**
 * What keeps the phone from being up to date. `unreachable`: no answer from the server. `serverBusy`, `serverError`: it
 * answered that it can't now, or that something is wrong there. `signedOut`: a key must be shown again. `storageFull`:
 * the phone has no room left. `storageUnavailable`: the browser gives no storage at all (a
 * private window). `newerVersion`: another tab has a newer Kairan open; this one must be loaded again.
 */
export type SyncTrouble =
	'unreachable' | 'serverBusy' | 'serverError' | 'signedOut' | 'storageFull' | 'storageUnavailable' | 'newerVersion';

/** The state of the loop. `backoff`: an attempt failed, the next one comes by itself. */
export interface SyncState {
	online: boolean;
	phase: 'idle' | 'working' | 'backoff';
	/** When the last pull was completed; null when none was on this phone. */
	lastPull: Moment | null;
	trouble?: SyncTrouble;
}

/** A store as Svelte's `$status` reads it: the present state at once, then each change. */
export interface SyncStatus {
	subscribe(run: (state: SyncState) => void): () => void;
}

/** The writable side of the status; only the loop and the composition root have it. */
export class StatusStore implements SyncStatus {
	readonly #listeners = new Set<(state: SyncState) => void>();
	#state: SyncState;

	constructor(initial: SyncState) {
		this.#state = initial;
	}

	get state(): SyncState {
		return this.#state;
	}

	subscribe(run: (state: SyncState) => void): () => void {
		// A function that is subscribed twice is called twice and unsubscribed separately.
		const listener = (state: SyncState) => run(state);
		this.#listeners.add(listener);
		run(this.#state);
		return () => this.#listeners.delete(listener);
	}

	/**
	 * Changes some fields. `trouble: undefined` removes the trouble; listeners are called only when something changed.
	 */
	set(over: Partial<Omit<SyncState, 'trouble'>> & { trouble?: SyncTrouble | undefined }): void {
		const { trouble, ...rest } = { ...this.#state, ...over };
		const next: SyncState = trouble ? { ...rest, trouble } : rest;
		if (same(next, this.#state)) return;
		this.#state = next;
		for (const listener of this.#listeners) listener(next);
	}
}

const same = (a: SyncState, b: SyncState) =>
	a.online === b.online && a.phase === b.phase && a.lastPull === b.lastPull && a.trouble === b.trouble;
