import type { MailAnswerLook, MailAnswerLookRequest, MailAnswerRequest, MailPressed } from '#contract/mail';
import { answerIn, sheetFor, type FilledSheet, type Problem } from '#domain/answers/filled';
import { isRefusal, type Failure } from '#domain/failure';

type Attempt<T> = Promise<{ got: T } | { failed: Failure }>;

export interface MailAnsweringDeps {
	look(request: MailAnswerLookRequest): Attempt<MailAnswerLook>;
	answer(request: MailAnswerRequest): Attempt<MailPressed>;
	/** A new id for an answer. */
	newId(): string;
	/** Runs it after so many ms; answers how to call it off. */
	after(ms: number, run: () => void): () => void;
	/** Runs it when somebody looks at the page; answers how to call it off. */
	whenSeen(run: () => void): () => void;
}

/** After these no other answer by the same link is taken either. */
const FINAL: ReadonlySet<Failure> = new Set<Failure>([
	'MAIL_UNKNOWN',
	'CIRCULAR_WITHDRAWN',
	'QUESTION_UNKNOWN',
	'NOT_IN_AUDIENCE',
	'FAMILY_NOT_LET',
]);

/**
 * The link of a mail by which a question is answered: `looking` → `asking` (the sheet is filled in) → send → `sending`
 * → `sent`, where it can be changed and sent again, with `waiting` between the two while the server asks for patience.
 * Where the question was corrected meanwhile it is looked at anew. `closed`: its deadline is over; `refused`: the
 * server said no to the link, and `failed` says why; `cut`: there is no link. What else is `failed` stays where it was,
 * and may be tried again.
 */
export class MailAnswering {
	step = $state<'looking' | 'asking' | 'sending' | 'waiting' | 'sent' | 'closed' | 'refused' | 'cut'>('looking');
	look = $state.raw<MailAnswerLook>();
	sheet = $state<FilledSheet>({});
	/** What the items lack, once somebody tried to send. */
	wrong = $state.raw<ReadonlyMap<string, Problem>>();
	failed = $state<Failure>();
	seconds = $state(0);
	readonly #deps: MailAnsweringDeps;
	#token: string | undefined;
	/** What is being sent: the same once more has the same id, so that it counts once. */
	#sending: Omit<MailAnswerRequest, 'token'> | undefined;
	#callOff: () => void = () => undefined;

	constructor(deps: MailAnsweringDeps) {
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
		this.sheet = sheetFor(answer.got.question, answer.got.said);
		this.step = answer.got.open ? 'asking' : 'closed';
	}

	/** Sends what was filled in, where nothing is missing. */
	async send(): Promise<void> {
		if (!this.look || this.step === 'sending') return;
		const { values, wrong } = answerIn(this.look.question, $state.snapshot(this.sheet));
		this.wrong = wrong;
		if (wrong.size > 0) return;
		this.stop();
		const isSame = JSON.stringify(this.#sending?.values) === JSON.stringify(values);
		this.#sending = { id: isSame && this.#sending ? this.#sending.id : this.#deps.newId(), values };
		await this.#post(this.#sending);
	}

	/** Once more, after the signal's trouble. */
	again(): Promise<void> {
		return this.step === 'looking' ? this.open(this.#token) : this.send();
	}

	/** Something was typed: what waits is not what stands there any more. */
	typed(): void {
		this.failed = undefined;
		if (this.step !== 'waiting' && this.step !== 'sent') return;
		this.stop();
		this.step = 'asking';
	}

	/** Leaves nothing behind that would be sent later. */
	stop(): void {
		this.#callOff();
		this.#callOff = () => undefined;
	}

	async #post(sending: Omit<MailAnswerRequest, 'token'>): Promise<void> {
		const token = this.#token;
		if (!token) return;
		this.failed = undefined;
		this.step = 'sending';
		const answer = await this.#deps.answer({ token, ...sending });
		if (this.#token !== token || this.#sending !== sending) return;
		if ('failed' in answer) {
			return this.#notTaken(answer.failed, sending.values);
		}
		if (answer.got.status === 'wait') return this.#wait(answer.got.seconds, sending);
		// The next one is another answer, be it the same words.
		this.#sending = undefined;
		if (this.look) {
			const { overtaken: _, ...look } = this.look;
			this.look = { ...look, said: sending.values };
		}
		const { values } = answerIn(this.look?.question ?? { items: [] }, $state.snapshot(this.sheet));
		// What was changed while that was on its way has not been sent.
		this.step = JSON.stringify(values) === JSON.stringify(sending.values) ? 'sent' : 'asking';
	}

	/** Says why, and looks at the question anew where it was corrected meanwhile: what still fits it stays filled in. */
	async #notTaken(failed: Failure, values: MailAnswerRequest['values']): Promise<void> {
		if (failed === 'ANSWER_UNFIT') {
			await this.open(this.#token);
			if (this.look && this.step === 'asking') this.sheet = sheetFor(this.look.question, values);
			this.failed ??= failed;
			return;
		}
		this.failed = failed;
		this.step = failed === 'ANSWERS_CLOSED' ? 'closed' : FINAL.has(failed) ? 'refused' : 'asking';
	}

	#wait(seconds: number, sending: Omit<MailAnswerRequest, 'token'>): void {
		this.seconds = seconds;
		this.step = 'waiting';
		this.#callOff = this.#deps.after(seconds * 1000, () => {
			this.#callOff = this.#deps.whenSeen(() => void this.#post(sending));
		});
	}
}
