/** The part of workbox-window that is used. */
export interface Worker {
	addEventListener(type: 'waiting' | 'controlling', run: () => void): void;
	register(): Promise<unknown>;
	update(): Promise<void>;
	messageSkipWaiting(): void;
}

/**
 * A newer Kairan: fetched in the background, and started only when somebody says so, so that nothing changes under a
 * writing hand. Drafts lie in the phone's store at each keystroke; a reload loses none.
 */
export class Update {
	ready = $state(false);
	busy = $state(false);
	#worker: Worker | undefined;
	/** The new worker serves this page already, as another tab started it. */
	#started = false;
	#reload: () => void = () => undefined;

	/** Registers the worker and looks out for a newer one. `hadWorker`: one served this page from the start. */
	async watch(worker: Worker, reload: () => void, hadWorker: boolean): Promise<void> {
		this.#worker = worker;
		this.#reload = reload;
		worker.addEventListener('waiting', () => (this.ready = true));
		worker.addEventListener('controlling', () => {
			this.#started = true;
			// The very first worker of this browser takes over a page that it was loaded with: nothing is newer then.
			if (this.busy) reload();
			else this.ready = hadWorker;
		});
		// A private window may have no workers: everything but opening without signal works there.
		await worker.register().catch(() => undefined);
	}

	/** Looks for a newer one, when the page comes back into sight. No signal is no trouble: it looks again next time. */
	async check(): Promise<void> {
		await this.#worker?.update().catch(() => undefined);
	}

	apply(): void {
		this.busy = true;
		if (this.#started) this.#reload();
		else this.#worker?.messageSkipWaiting();
	}
}
