import type { Id } from '#contract/ids';
import { StorageFull, storageError } from '#local/storage';
import { isBlank, type DraftForm } from './form';
import { Latest } from './latest';

/** What is being written, kept on this machine as it is typed. */
export class Draft {
	readonly id: Id;
	form: DraftForm;
	/** Whether what stands on the screen is kept: `no` before anything was written. */
	kept: 'no' | 'yes' | 'full' | 'failed' = $state('no');
	readonly #latest: Latest<DraftForm>;

	constructor(id: Id, form: DraftForm, save: (id: Id, form: DraftForm) => Promise<void>) {
		this.id = id;
		this.form = $state(form);
		this.#latest = new Latest(
			(value) => save(id, value),
			(error) => (this.kept = keptAfter(error)),
		);
	}

	/** Keeps the form as it stands; call it from an effect, so that every change comes here. */
	keep(): void {
		const form = $state.snapshot(this.form);
		if (this.kept !== 'no' || !isBlank(form)) this.#latest.put(form);
	}

	/** Resolves when everything typed so far is kept, or could not be. */
	settled(): Promise<void> {
		return this.#latest.settled();
	}
}

function keptAfter(error: unknown): Draft['kept'] {
	if (error === undefined) return 'yes';
	return storageError(error) instanceof StorageFull ? 'full' : 'failed';
}
