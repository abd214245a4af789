import type { Moment } from '#contract/ids';
import type { KairanDb } from '#local/db';
import { storageError, StorageFull, StorageUnavailable } from '#local/storage';
import { backoff } from './backoff';
import { Retry, SignedOut } from './errors';
import { newPushMemory } from './push';
import { round } from './round';
import type { StatusStore, SyncTrouble } from './status';
import type { Transport } from './transport';

/** `asked`: a command was put in the outbox, or a ledger is open. `now`: there is reason to think that it works now. */
export type Wake = 'asked' | 'now';

export interface LoopDeps {
	db: KairanDb;
	transport: Transport;
	status: StatusStore;
	now(): Moment;
	random(): number;
	/** Runs something once after some milliseconds; returns a function that cancels it. */
	after(ms: number, run: () => void): () => void;
	/** Runs work while no other tab does. */
	exclusively<T>(work: () => Promise<T>): Promise<T>;
	/** Runs after a complete pull: keeps pictures, deletes files. Its failures do not stop the loop. */
	afterwards(): Promise<void>;
	/** Deletes what can be fetched again; false when there was nothing to delete. */
	makeRoom(): Promise<boolean>;
	/** Reports an error that nobody expected, a bug. */
	report(error: unknown): void;
}

/**
 * The sync loop of this page. No error ends it.
 *
 *               wake                     Retry
 *     ┌──────┐ ─────▶ ┌─────────┐ ─────────────────▶ ┌─────────┐
 *     │ idle │        │ working │                    │ backoff │
 *     └──────┘ ◀───── └─────────┘ ◀───────────────── └─────────┘
 *          up to date,        time is over, or wake 'now'
 *          or SignedOut       ('asked' waits with the others)
 *
 * A wake while working is remembered, and one more round follows: what it was about may have come too late for this
 * one. Without network an 'asked' wake stays idle; 'online' will say 'now'. A full storage waits like a Retry.
 */
export class Loop {
	readonly #deps: LoopDeps;
	readonly #memory = newPushMemory();
	#again = false;
	#failures = 0;
	#cancel: (() => void) | undefined;
	#stopped = false;
	#tidying = false;
	#untidy = false;
	#running: Promise<void> = Promise.resolve();

	constructor(deps: LoopDeps) {
		this.#deps = deps;
	}

	/** Starts a round, or another one after the present one; what each wake does stands above. */
	wake(why: Wake): void {
		const { phase, online } = this.#deps.status.state;
		if (this.#stopped) return;
		if (phase === 'working') this.#again = true;
		else if (why === 'now' || (phase === 'idle' && online)) this.#work();
	}

	/** Stops for good: the page has to be loaded again. */
	stop(): void {
		this.#stopped = true;
		this.#cancel?.();
		this.#deps.status.set({ phase: 'idle' });
	}

	/** Resolves when the present work has ended. */
	settled(): Promise<void> {
		return this.#running;
	}

	#work(): void {
		this.#cancel?.();
		this.#cancel = undefined;
		this.#deps.status.set({ phase: 'working' });
		this.#running = this.#rounds();
	}

	async #rounds(): Promise<void> {
		do {
			this.#again = false;
			try {
				await this.#once();
				this.#failures = 0;
			} catch (error) {
				return this.#failed(storageError(error));
			}
		} while (this.#again && !this.#stopped);
		if (!this.#stopped) this.#deps.status.set({ phase: 'idle', trouble: undefined });
	}

	async #once(): Promise<void> {
		const { db, transport, status, now, exclusively } = this.#deps;
		await exclusively(async () => {
			if (!(await this.#withRoom(() => round(db, transport, this.#memory)))) return;
			const lastPull = now();
			await db.settings.put({ key: 'lastPull', value: lastPull });
			status.set({ lastPull });
			void this.#tidy();
		});
	}

	/** Runs beside the rounds, not within one, so that no command waits for pictures. */
	async #tidy(): Promise<void> {
		this.#untidy = true;
		if (this.#tidying) return;
		this.#tidying = true;
		while (this.#untidy && !this.#stopped) {
			this.#untidy = false;
			await this.#deps.afterwards().catch(this.#deps.report);
		}
		this.#tidying = false;
	}

	/**
	 * Rows matter more than pictures: when the storage is full, kept pictures are deleted and the round is tried once
	 * more.
	 */
	async #withRoom<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			if (!(storageError(error) instanceof StorageFull)) throw error;
			if (!(await this.#deps.makeRoom())) throw error;
			return work();
		}
	}

	#failed(error: unknown): void {
		if (this.#stopped) return;
		const trouble = troubleOf(error);
		if (!trouble) this.#deps.report(error);
		if (trouble === 'signedOut' || trouble === 'storageUnavailable') {
			this.#failures = 0;
			this.#deps.status.set({ phase: 'idle', trouble });
			return;
		}
		this.#failures += 1;
		const ms = backoff(this.#failures, this.#deps.random, error instanceof Retry ? error.after : 0);
		this.#deps.status.set({ phase: 'backoff', trouble: trouble ?? 'unreachable' });
		this.#cancel = this.#deps.after(ms, () => this.wake('now'));
	}
}

function troubleOf(error: unknown): SyncTrouble | undefined {
	if (error instanceof Retry) return error.trouble;
	if (error instanceof SignedOut) return 'signedOut';
	if (error instanceof StorageFull) return 'storageFull';
	if (error instanceof StorageUnavailable) return 'storageUnavailable';
	return undefined;
}
