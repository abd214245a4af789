import { untrack } from 'svelte';
import type { Question, Value } from '#contract/questions';
import { sheetFor, type FilledSheet } from '#domain/answers/filled';
import { readFilledSheet } from '#local/filled-sheet';

/** Where what is filled in is kept from one visit of the page to the next. */
export interface FilledStore {
	read: () => Promise<unknown>;
	keep: (sheet: FilledSheet | undefined) => void;
}

type Asked = Pick<Question, 'items'>;

const textOf = (sheet: FilledSheet | undefined): string => (sheet ? JSON.stringify(sheet) : '');

/** A sheet that is filled in, kept as it is touched. To be made while a component is set up. */
export class Filling {
	sheet = $state<FilledSheet>();
	/** As it was laid out, or sent: nothing of it is lost with the page. */
	#settled = $state('');
	/** Somebody filled something in that was not sent. */
	readonly isTouched = $derived(this.sheet !== undefined && textOf(this.sheet) !== this.#settled);
	/** Whether it is known what was filled in before. */
	isRead = $state(false);
	#kept = '';
	#laidOut = '';

	constructor(store: FilledStore) {
		void store.read().then((before) => {
			const sheet = readFilledSheet(before);
			this.#kept = textOf(sheet);
			this.sheet ??= sheet;
			this.isRead = true;
		});
		$effect(() => {
			const text = this.isTouched ? textOf(this.sheet) : '';
			if (!this.isRead || text === this.#kept) return;
			this.#kept = text;
			store.keep(text ? $state.snapshot(this.sheet) : undefined);
		});
	}

	/** Lays out a sheet for what is asked now, with what was answered; what is filled in stays as far as it fits. */
	layOut(question: Asked, values: readonly Value[] = []): void {
		const of = JSON.stringify([question.items, values]);
		if (of === this.#laidOut) return;
		this.#laidOut = of;
		untrack(() => {
			const isTouched = this.isTouched;
			this.sheet = sheetFor(question, values, isTouched ? $state.snapshot(this.sheet) : undefined);
			if (!isTouched) this.#settled = textOf(this.sheet);
		});
	}

	/** Puts an answer into the form, to be changed. */
	begin(question: Asked, values: readonly Value[]): void {
		this.sheet = sheetFor(question, values);
		this.#settled = '';
	}

	/** What is filled in was sent, or is not wanted. */
	settle(): void {
		this.#settled = textOf(this.sheet);
	}
}
