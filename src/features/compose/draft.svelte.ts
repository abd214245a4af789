import type { Id } from '#contract/ids';
import { StorageFull, storageError } from '#local/storage';
import { Latest } from './latest';

/** What is being written, kept on this machine as it is typed. */
export class Draft<Form> {
	readonly id: Id;
	form: Form;
	/** Whether what stands on the screen is kept: `no` before anything was changed. */
	kept: 'no' | 'yes' | 'full' | 'failed' = $state('no');
	readonly #latest: Latest<Form>;
	#given: string;

	constructor(id: Id, form: Form, save: (id: Id, form: Form) => Promise<void>) {
		this.id = id;
		this.form = $state(form);
		this.#given = JSON.stringify(form);
		this.#latest = new Latest(
			(value) => save(id, value),
			(error) => (this.kept = keptAfter(error)),
		);
	}

	/** Keeps the form if it changed; called from an effect, so that every keystroke comes here. */
	keep(): void {
		const form = $state.snapshot(this.form) as Form;
		const given = JSON.stringify(form);
		if (given === this.#given) return;
		this.#given = given;
		this.#latest.put(form);
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
