import type { MailPressed, MailSafetyLook, MailSafetyLookRequest, MailSafetyRequest } from '#contract/mail';
import type { Said } from '#contract/safety';
import { isRefusal, type Failure } from '#domain/failure';

type Attempt<T> = Promise<{ got: T } | { failed: Failure }>;

export interface MailReportingDeps {
	look(request: MailSafetyLookRequest): Attempt<MailSafetyLook>;
	say(request: MailSafetyRequest): Attempt<MailPressed>;
	/** A new id for a report. */
	newId(): string;
	/** Runs it after so many ms; answers how to call it off. */
	after(ms: number, run: () => void): () => void;
	/** Runs it when somebody looks at the page; answers how to call it off. */
	whenSeen(run: () => void): () => void;
}

/**
 * The link of a mail by which a safety check is answered: `looking` → `asking` → a press → `sending` → `sent`, with
 * `waiting` between the two while the server asks for patience. `refused`: the server said no to the link, and `failed`
 * says why; `cut`: there is no link. What else is `failed` stays where it was, and may be pressed again.
 */
export class MailReporting {
	step = $state<'looking' | 'asking' | 'sending' | 'waiting' | 'sent' | 'refused' | 'cut'>('looking');
	look = $state.raw<MailSafetyLook>();
	failed = $state<Failure>();
	seconds = $state(0);
	readonly #deps: MailReportingDeps;
	#token: string | undefined;
	/** What is being sent: the same once more has the same id, so that it counts once. */
	#sending: { id: string; said: Said } | undefined;
	#callOff: () => void = () => undefined;

	constructor(deps: MailReportingDeps) {
		this.#deps = deps;
	}

	/** Asks what the link is about; nothing to ask for without a token. */
	async open(token: string | undefined): Promise<void> {
		this.stop();
		this.#token = token;
		this.failed = undefined;
		if (!token) return void (this.step = 'cut');
		this.step = 'looking';
		const answer = await this.#deps.look({ token });
		if (this.#token !== token) return;
		if ('failed' in answer) {
			this.failed = answer.failed;
			if (isRefusal(answer.failed)) this.step = 'refused';
			return;
		}
		this.look = answer.got;
		this.step = 'asking';
	}

	/** Says how the household is. @returns why it was not taken; undefined when it was, or waits for its time */
	async say(said: Said): Promise<Failure | undefined> {
		if (this.step === 'sending') return undefined;
		this.stop();
		const isSame = JSON.stringify(this.#sending?.said) === JSON.stringify(said);
		this.#sending = { id: isSame && this.#sending ? this.#sending.id : this.#deps.newId(), said };
		await this.#post(this.#sending);
		return this.failed;
	}

	/** Once more, after the signal's trouble. */
	async again(): Promise<void> {
		if (this.step === 'looking') await this.open(this.#token);
		else if (this.#sending) await this.say(this.#sending.said);
	}

	/** Leaves nothing behind that would be sent later. */
	stop(): void {
		this.#callOff();
		this.#callOff = () => undefined;
	}

	async #post(sending: { id: string; said: Said }): Promise<void> {
		const token = this.#token;
		if (!token) return;
		this.failed = undefined;
		this.step = 'sending';
		const answer = await this.#deps.say({ token, ...sending });
		if (this.#token !== token || this.#sending !== sending) return;
		if ('failed' in answer) {
			this.failed = answer.failed;
			this.step = answer.failed === 'MAIL_UNKNOWN' ? 'refused' : 'asking';
			return;
		}
		if (answer.got.status === 'wait') return this.#wait(answer.got.seconds, sending);
		// The next one is another report, be it the same words.
		this.#sending = undefined;
		if (this.look) this.look = { ...this.look, said: sending.said };
		this.step = 'sent';
	}

	#wait(seconds: number, sending: { id: string; said: Said }): void {
		this.seconds = seconds;
		this.step = 'waiting';
		this.#callOff = this.#deps.after(seconds * 1000, () => {
			this.#callOff = this.#deps.whenSeen(() => void this.#post(sending));
		});
	}
}
