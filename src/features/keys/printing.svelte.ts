import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Failure } from '#domain/failure';
import { yieldToMain } from '#local/yield-to-main';
import { inParts, type AskAll } from '#local/series';
import type { Face } from './cards';
import { digestsOf, makeSecrets, type Fill } from './secrets';

/** Whom a card is to be made for, and which cards of the same household it takes the place of. */
export interface Wish {
	for: Extract<Command, { name: 'key.issue' }>['args']['for'];
	name: string;
	note?: string | undefined;
	/** Keys that stop once the new one works. */
	stops: Id[];
}

export interface PrintingDeps {
	askAll: AskAll<Failure>;
	newId: () => Id;
	fill: Fill;
}

/** So many cards are made and asked for in one go: five sheets, and no longer than a blink. */
const TOGETHER = 40;

/** A card that is made and not asked for yet. */
interface Made {
	face: Face;
	command: Command;
	wish: Wish;
}

/**
 * Cards between their making and the paper. The secrets live here and nowhere else: when the page goes, they are gone,
 * and what was not printed by then has to be made again.
 */
export class Printing {
	faces = $state.raw<Face[]>([]);
	made = $state(0);
	wanted = $state(0);
	failed = $state<Failure>();
	readonly #deps: PrintingDeps;
	/** Old keys that still work, by the new one that takes their place. */
	#stops: readonly { by: Id; household?: Id; keys: Id[] }[] = [];

	/** Which making is under way: one that was forgotten adds nothing any more. */
	#run = Symbol();

	constructor(deps: PrintingDeps) {
		this.#deps = deps;
	}

	get busy(): boolean {
		return this.made < this.wanted && !this.failed;
	}

	/**
	 * Makes a card for each wish, in order and some at a time; stops at the first that cannot be asked for, or when it is
	 * told to, and keeps those made before.
	 */
	async make(wishes: readonly Wish[]): Promise<void> {
		const run = (this.#run = Symbol());
		[this.faces, this.failed, this.made, this.wanted] = [[], undefined, 0, wishes.length];
		while (this.made < this.wanted) {
			const cards = await Promise.all(wishes.slice(this.made, this.made + TOGETHER).map((wish) => this.#card(wish)));
			const { count, failed } = await this.#deps.askAll(cards.map(({ command }) => command));
			if (run !== this.#run) return;
			this.#take(cards.slice(0, count));
			this.failed = failed;
			if (failed) return;
			await yieldToMain();
		}
	}

	/** Makes no more cards; those that are made can be printed. */
	stop(): void {
		this.wanted = Math.min(this.wanted, this.made + TOGETHER);
	}

	async #card(wish: Wish): Promise<Made> {
		const { newId, fill } = this.#deps;
		const secrets = makeSecrets(fill);
		const key = newId();
		const kind = wish.for.kind === 'seat' ? 'seat' : wish.for.relation;
		const digests = await digestsOf(secrets);
		return {
			face: { key, kind, name: wish.name, note: wish.note, secrets },
			command: { name: 'key.issue', args: { id: key, for: wish.for, digests } },
			wish,
		};
	}

	#take(cards: Made[]): void {
		this.faces = [...this.faces, ...cards.map(({ face }) => face)];
		this.made += cards.length;
		const stops = cards
			.filter(({ wish }) => wish.stops.length > 0)
			.map(({ face, wish }) => ({
				...{ by: face.key, keys: wish.stops },
				...(wish.for.kind === 'household' && { household: wish.for.household }),
			}));
		this.#stops = [...this.#stops, ...stops];
	}

	/** The old cards stop when the new one is on the server, not before: nobody is ever left without a key. */
	async stopReplaced(works: (key: Id) => boolean): Promise<void> {
		const due = this.#stops.filter(({ by }) => works(by));
		this.#stops = this.#stops.filter(({ by }) => !works(by));
		const commands = due.flatMap(({ by: _, keys, ...household }) =>
			keys.map((id): Command => ({ name: 'key.revoke', args: { id, ...household } })),
		);
		const { failed } = await inParts(commands, this.#deps.askAll, TOGETHER);
		this.failed ??= failed;
	}

	/** Forgets the secrets, and makes no more. */
	forget(): void {
		this.#run = Symbol();
		this.faces = [];
		this.#stops = [];
		this.made = 0;
		this.wanted = 0;
		this.failed = undefined;
	}
}
