import type { Progress } from '#domain/roster/read-rows';

/** Work that takes a while: how far it is, and the way to stop it. */
export class Task {
	progress = $state.raw<Progress>();
	readonly #controller = new AbortController();

	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	readonly onprogress = (progress: Progress): void => {
		this.progress = progress;
	};

	stop(): void {
		this.#controller.abort();
	}
}
