import type { Id } from '#contract/ids';
import type { LocalDraft } from '#local/db';
import { DraftChanged, versionOf } from '#local/drafts';
import { StorageFull, storageError } from '#local/storage';
import { Latest } from './latest';

/**
 * Whether what stands on the screen is kept: `no` before anything was changed, `elsewhere` when another tab wrote the
 * same draft, published or dropped it.
 */
export type DraftKept = 'no' | 'yes' | 'full' | 'failed' | 'elsewhere';

interface Options<Form> {
	id: Id;
	form: Form;
	/** What the store had when it was opened. */
	opened?: LocalDraft | undefined;
	/** Writes over the version that is known here, and answers the new one. @throws DraftChanged, StorageFull */
	save: (id: Id, form: Form, known: number) => Promise<number>;
}

/** What is being written, kept on this machine as it is typed; never over what another tab wrote. */
export class Draft<Form> {
	readonly id: Id;
	form: Form;
	kept: DraftKept = $state('no');
	/** While it is kept `elsewhere`: what the store has now; nothing when it was published or dropped there. */
	theirs = $state.raw<LocalDraft>();
	readonly #latest: Latest<Form>;
	#given: string;
	#known: number;

	constructor({ id, form, opened, save }: Options<Form>) {
		this.id = id;
		this.form = $state(form);
		this.#given = JSON.stringify(form);
		this.#known = versionOf(opened);
		this.#latest = new Latest(
			async (value) => {
				this.#known = await save(id, value, this.#known);
			},
			(error) => {
				this.kept = keptAfter(error);
				this.theirs = error instanceof DraftChanged ? error.now : undefined;
			},
		);
	}

	/** The form as it stands now. */
	snapshot(): Form {
		return $state.snapshot(this.form) as Form;
	}

	/** Keeps the form if it changed; called from an effect, so that every keystroke comes here. */
	keep(): void {
		const form = this.snapshot();
		const given = JSON.stringify(form);
		if (given === this.#given) return;
		this.#given = given;
		this.#latest.put(form);
	}

	/** Resolves when everything typed so far is kept, or could not be. */
	settled(): Promise<void> {
		return this.#latest.settled();
	}

	/** Writes it once more: false when it is no longer the draft that the store has. */
	async isLast(): Promise<boolean> {
		this.#latest.put(this.snapshot());
		await this.settled();
		return this.kept !== 'elsewhere';
	}

	/** Goes on with what stands here, over what the other tab wrote. */
	async keepMine(): Promise<void> {
		this.#known = versionOf(this.theirs);
		await this.isLast();
	}

	/** Goes on with what the other tab wrote. */
	takeTheirs(form: Form): void {
		this.#known = versionOf(this.theirs);
		this.#given = JSON.stringify(form);
		this.form = form;
		this.kept = 'yes';
		this.theirs = undefined;
	}

	/** It is out already: what stands here can only become another draft. */
	gone(): void {
		this.kept = 'elsewhere';
		this.theirs = undefined;
	}
}

function keptAfter(error: unknown): DraftKept {
	if (error === undefined) return 'yes';
	if (error instanceof DraftChanged) return 'elsewhere';
	return storageError(error) instanceof StorageFull ? 'full' : 'failed';
}
