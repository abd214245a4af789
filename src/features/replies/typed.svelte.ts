/** Where what is typed is kept from one visit of the page to the next. */
export interface TypedStore {
	read: () => Promise<string>;
	keep: (text: string) => void;
}

/** What is typed in a field, kept as it is typed. To be made while a component is set up. */
export class Typed {
	/** Undefined until it is known what was typed before. */
	text = $state<string>();
	#kept = '';

	constructor(store: TypedStore) {
		void store.read().then((before) => {
			this.#kept = before;
			this.text ??= before;
		});
		$effect(() => {
			if (this.text === undefined || this.text === this.#kept) return;
			this.#kept = this.text;
			store.keep(this.text);
		});
	}
}
