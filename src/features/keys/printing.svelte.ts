import type { Asked } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Failure } from '#i18n/failures';
import type { Face } from './cards';
import { digestsOf, makeSecrets, type Fill } from './secrets';

/** Whom a card is to be made for, and which cards of the same household it takes the place of. */
export interface Wish {
	for: Extract<Asked, { name: 'key.issue' }>['args']['for'];
	name: string;
	note?: string | undefined;
	/** Keys that stop once the new one works. */
	stops: Id[];
}

export interface PrintingTools {
	ask: (asked: Asked) => Promise<Failure | undefined>;
	newId: () => Id;
	fill: Fill;
}

/**
 * Cards between their making and the paper. The secrets live here and nowhere else: when the page goes, they are gone, and
 * what was not printed by then has to be made again.
 */
export class Printing {
	faces = $state.raw<Face[]>([]);
	made = $state(0);
	wanted = $state(0);
	failed = $state<Failure>();
	readonly #tools: PrintingTools;
	/** Old keys that still work, by the new one that takes their place. */
	#stops: readonly { by: Id; household?: Id; keys: Id[] }[] = [];

	constructor(tools: PrintingTools) {
		this.#tools = tools;
	}

	get busy(): boolean {
		return this.made < this.wanted && !this.failed;
	}

	/** Makes a card for each wish, in order; stops at the first that cannot be asked for and keeps those made before. */
	async make(wishes: readonly Wish[]): Promise<void> {
		this.faces = [];
		this.failed = undefined;
		this.made = 0;
		this.wanted = wishes.length;
		for (const wish of wishes) {
			this.failed = await this.#one(wish);
			if (this.failed) return;
			this.made += 1;
		}
	}

	async #one(wish: Wish): Promise<Failure | undefined> {
		const { ask, newId, fill } = this.#tools;
		const secrets = makeSecrets(fill);
		const key = newId();
		const digests = await digestsOf(secrets);
		const failed = await ask({ name: 'key.issue', args: { id: key, for: wish.for, digests } });
		if (failed) return failed;
		const kind = wish.for.kind === 'seat' ? 'seat' : wish.for.relation;
		this.faces = [...this.faces, { key, kind, name: wish.name, note: wish.note, secrets }];
		const household = wish.for.kind === 'household' ? { household: wish.for.household } : {};
		if (wish.stops.length > 0) this.#stops = [...this.#stops, { by: key, ...household, keys: wish.stops }];
		return undefined;
	}

	/** The old cards stop when the new one is on the server, not before: nobody is ever left without a key. */
	async settle(works: (key: Id) => boolean): Promise<void> {
		const due = this.#stops.filter(({ by }) => works(by));
		this.#stops = this.#stops.filter(({ by }) => !works(by));
		for (const { by: _, keys, ...household } of due) {
			for (const id of keys) this.failed ??= await this.#tools.ask({ name: 'key.revoke', args: { id, ...household } });
		}
	}

	/** Forgets the secrets. */
	forget(): void {
		this.faces = [];
		this.#stops = [];
		this.made = 0;
		this.wanted = 0;
		this.failed = undefined;
	}
}
