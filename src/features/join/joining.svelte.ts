import type { InspectReply, ShownKey } from '#contract/session';
import { isRefusal, type Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';

type Attempt<T> = Promise<{ got: T } | { failed: Failure }>;

/** What the way in needs: neither call uses up the card but `join`. */
export interface JoiningDeps {
	inspect(key: ShownKey): Attempt<InspectReply>;
	join(key: ShownKey): Attempt<MemberKey>;
	/** Through: to the household's list, or to the seat's desk. */
	enter(memberKey: MemberKey, isSeat: boolean): Promise<void>;
	/** The card's secret has had its use; it should not stay in the address line, nor in the history. */
	forget(): void;
}

/**
 * The steps from a card to the list:
 * `typing` → `inspecting` → `asking` (whose card; nothing is used up yet) → yes → `joining` → in.
 * A failure goes back to where the same can be tried again: `failed` says why and keeps the key.
 */
export class Joining {
	step = $state<'typing' | 'inspecting' | 'asking' | 'joining' | 'failed'>('typing');
	whose = $state.raw<InspectReply>();
	failed = $state<Failure>();
	/** The link that brought us here was cut off on its way. */
	linkCut = $state(false);
	/** Somebody said that it is not their card. */
	declined = $state(false);
	#key: ShownKey | undefined;
	readonly #deps: JoiningDeps;

	/** `expected`: a card will be shown in a moment; until then nobody is asked to type its letters. */
	constructor(deps: JoiningDeps, { expected = false } = {}) {
		this.#deps = deps;
		if (expected) this.step = 'inspecting';
	}

	/** Asks whose card it is. */
	async inspect(key: ShownKey): Promise<void> {
		this.#key = key;
		this.declined = false;
		this.linkCut = false;
		this.step = 'inspecting';
		const answer = await this.#deps.inspect(key);
		if (this.#key !== key) return;
		if ('failed' in answer) return this.#fail(answer.failed);
		this.whose = answer.got;
		this.step = 'asking';
	}

	/** はい、そうです: the one tap that redeems the card. */
	async yes(): Promise<void> {
		if (!this.#key || !this.whose || this.step === 'joining') return;
		const isSeat = this.whose.member.household === undefined;
		this.step = 'joining';
		const answer = await this.#deps.join(this.#key);
		if ('failed' in answer) return this.#fail(answer.failed);
		this.#deps.forget();
		await this.#deps.enter(answer.got, isSeat);
	}

	no(): void {
		this.#leave();
		this.linkCut = false;
		this.declined = true;
	}

	/** The link was no card's: cut off by the app that passed it on, perhaps. */
	unreadable(): void {
		this.#leave();
		this.declined = false;
		this.linkCut = true;
	}

	/** Once more with the same card: the signal may have come back. */
	async again(): Promise<void> {
		if (!this.#key) return this.#leave();
		await (this.whose ? this.yes() : this.inspect(this.#key));
	}

	#leave(): void {
		this.#key = undefined;
		this.whose = undefined;
		this.failed = undefined;
		this.step = 'typing';
		this.#deps.forget();
	}

	#fail(failed: Failure): void {
		// What the server refused stays refused: back to typing. What was only the phone's trouble may be tried again.
		if (isRefusal(failed)) this.#leave();
		else this.step = 'failed';
		this.failed = failed;
	}
}
