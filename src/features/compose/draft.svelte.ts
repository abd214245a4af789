import { untrack } from 'svelte';
import type { Id } from '#contract/ids';
import { StorageFull, storageError } from '#local/storage';
import { Latest } from './latest';

/** What is being written, kept on this machine as it is typed. */
export class Draft<Form> {
	readonly id: Id;
	form: Form;
	/** Whether what stands on the screen is kept: `no` before anything was written. */
	kept: 'no' | 'yes' | 'full' | 'failed' = $state('no');
	readonly #latest: Latest<Form>;
	readonly #isBlank: (form: Form) => boolean;

	/** `isBlank` says of a form that there is nothing in it to be kept yet. */
	constructor(id: Id, form: Form, isBlank: (form: Form) => boolean, save: (id: Id, form: Form) => Promise<void>) {
		this.id = id;
		this.form = $state(form);
		this.#isBlank = isBlank;
		this.#latest = new Latest(
			(value) => save(id, value),
			(error) => (this.kept = keptAfter(error)),
		);
	}

	/** Keeps the form as it stands; called from an effect, so that every change comes here. */
	keep(): void {
		const form = $state.snapshot(this.form) as Form;
		if (untrack(() => this.kept) !== 'no' || !this.#isBlank(form)) this.#latest.put(form);
	}

	/** Resolves when everything typed so far is kept, or could not be. */
	settled(): Promise<void> {
		return this.#latest.settled();
	}
}

function keptAfter(error: unknown): 'yes' | 'full' | 'failed' {
	if (error === undefined) return 'yes';
	return storageError(error) instanceof StorageFull ? 'full' : 'failed';
}
