import type { MailLook, MailPressed, MailRequest } from '#contract/mail';
import { isRefusal, type Failure, type Trouble } from '#domain/failure';

type Attempt<T> = Promise<{ got: T } | { failed: Failure }>;

export interface MailLinkDeps {
	look(request: MailRequest): Attempt<MailLook>;
	press(request: MailRequest): Attempt<MailPressed>;
	/** Runs it after so many ms; answers how to call it off. */
	after(ms: number, run: () => void): () => void;
	/** Runs it when somebody looks at the page; answers how to call it off. */
	whenSeen(run: () => void): () => void;
}

/** The token in the fragment of a link; what a mail program adds behind it is left alone. */
export const tokenIn = (hash: string): string | undefined => /^#([\w-]+)/u.exec(hash)?.[1];

/**
 * A link in a mail, from opening it to the end: `looking` → `asking` (nothing is done yet) → press → `pressing` →
 * `done`, with `waiting` between the last two while the server asks for patience. `unusable`: the server said no;
 * `cut`: there is no link. What was only the signal's trouble is `failed`, stays where it was and may be tried again.
 */
export class MailLink {
	step = $state<'looking' | 'asking' | 'pressing' | 'waiting' | 'done' | 'unusable' | 'cut'>('looking');
	look = $state.raw<MailLook>();
	failed = $state<Trouble>();
	/** How long it takes at least, when it was pressed too soon. */
	seconds = $state(0);
	readonly #deps: MailLinkDeps;
	#request: MailRequest | undefined;
	#callOff: () => void = () => undefined;

	constructor(deps: MailLinkDeps) {
		this.#deps = deps;
	}

	/** Asks what the link is about; nothing to ask for without a token. */
	async open(request: MailRequest | undefined): Promise<void> {
		this.stop();
		this.#request = request;
		this.failed = undefined;
		if (!request) return void (this.step = 'cut');
		this.step = 'looking';
		const answer = await this.#deps.look(request);
		if (this.#request !== request) return;
		if ('failed' in answer) return this.#fail(answer.failed, 'looking');
		this.look = answer.got;
		this.step = answer.got.done ? 'done' : 'asking';
	}

	/** Presses the button; by itself once more, when the server has asked to wait and somebody is still there. */
	async press(): Promise<void> {
		const request = this.#request;
		if (!request || this.step === 'pressing' || this.step === 'done') return;
		this.stop();
		this.failed = undefined;
		this.step = 'pressing';
		const answer = await this.#deps.press(request);
		if (this.#request !== request) return;
		if ('failed' in answer) return this.#fail(answer.failed, 'asking');
		if (answer.got.status === 'done') return void (this.step = 'done');
		this.#wait(answer.got.seconds);
	}

	/** Once more, after the signal's trouble. */
	again(): Promise<void> {
		return this.step === 'looking' ? this.open(this.#request) : this.press();
	}

	/** Leaves nothing behind that would press later. */
	stop(): void {
		this.#callOff();
		this.#callOff = () => undefined;
	}

	#wait(seconds: number): void {
		this.seconds = seconds;
		this.step = 'waiting';
		this.#callOff = this.#deps.after(seconds * 1000, () => {
			this.#callOff = this.#deps.whenSeen(() => void this.press());
		});
	}

	#fail(failed: Failure, at: 'looking' | 'asking'): void {
		if (isRefusal(failed)) return void (this.step = 'unusable');
		this.failed = failed;
		this.step = at;
	}
}
