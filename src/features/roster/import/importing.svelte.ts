import type { Id } from '#contract/ids';
import type { Plan } from '#domain/roster/plan';
import { partsOf, type Parts } from '#domain/roster/parts';
import type { Progress, Reading } from '#domain/roster/rows';
import type { Columns, FileRefusal } from '#domain/roster/sheet';
import { beforeOf, inOne, undoOf } from '#domain/roster/undo';
import type { Failure } from '#i18n/failures';
import type { Import } from '#local/roster';
import { breathe } from '#local/series';
import { FileRefused } from '../file/refused';
import type { Opened } from './messages';
import type { Reader } from './reader';
import { Answers } from './answers.svelte';
import { apply, type Applied } from './apply';
import { restore, type Restored } from './restore';
import type { ImportParts, Step } from './parts';
import { signatureOf } from './signature';

/** From a file to a roster, step by step; nothing of the roster changes before the last one. */
export class Importing {
	step = $state<Step>('pick');
	name = $state('');
	opened = $state.raw<Opened>();
	columns = $state.raw<Columns[]>([]);
	reading = $state.raw<Reading>();
	progress = $state.raw<Progress>();
	refused = $state.raw<FileRefusal | 'unexpected'>();
	failed = $state.raw<Failure>();
	/** Somebody else changed the roster since it was compared. */
	isStale = $state(false);
	applied = $state.raw<Applied>();
	/** An archive is read as a roster only, although it could be put in whole. */
	isRosterOnly = $state(false);
	restored = $state.raw<Restored>();
	base = $state.raw<Plan>();
	readonly answers = new Answers();
	readonly plan = $derived(this.base && this.answers.appliedTo(this.base));
	readonly #parts: ImportParts;
	#reader: Reader | undefined;
	#compared = '';
	#upon: Id | undefined;
	#stop = new AbortController();

	constructor(parts: ImportParts) {
		this.#parts = parts;
	}

	async open(file: File): Promise<void> {
		this.reset();
		[this.name, this.step] = [file.name, 'reading'];
		const reader = (this.#reader = this.#parts.reader());
		await this.#try(async () => {
			const opened = await reader.open(file);
			if (this.#reader !== reader) return;
			this.opened = opened;
			await this.choose(opened.columns);
		});
	}

	/** Takes the columns for what they are now, and reads the rows again. The last choice wins. */
	async choose(columns: Columns[]): Promise<void> {
		this.columns = columns;
		const reader = this.#reader;
		await this.#try(async () => {
			const reading = await reader?.rows(columns, (progress) => (this.progress = progress));
			if (!reading || this.#reader !== reader || this.columns !== columns) return;
			[this.reading, this.progress, this.step] = [reading, undefined, 'columns'];
		});
	}

	/** The dry run against the roster as it is now. Answers given before are asked for again. */
	async compare(isAgain = false): Promise<void> {
		const reader = this.#reader;
		await this.#try(async () => {
			[this.#upon, this.isStale] = [await this.#parts.imported(), isAgain];
			const roster = await this.#parts.roster();
			const plan = await reader?.plan(roster.households, roster.groups);
			if (!plan || this.#reader !== reader) return;
			this.#compared = signatureOf(roster);
			[this.base, this.step] = [plan, 'plan'];
			this.answers.forget();
		});
	}

	/** Once more, after the server refused a part: because another import was first, as soon as that has come here, else at once. */
	async compareAgain(isOther: boolean): Promise<void> {
		const reader = this.#reader;
		this.step = 'waiting';
		if (isOther) await this.#try(() => this.#parts.other(this.#upon));
		if (reader && this.#reader === reader) await this.compare(true);
	}

	back(): void {
		[this.step, this.isStale] = ['columns', false];
	}

	/** Asks for all parts, one after the other; the way back is kept before the first. */
	async apply(): Promise<void> {
		const roster = await this.#parts.roster();
		if (!this.plan || !this.opened) return;
		this.isStale = signatureOf(roster) !== this.#compared;
		if (this.isStale) return this.compare(true);
		const choice = { ...roster, leaving: this.answers.leaving, file: this.opened.id };
		const own = { id: this.#parts.newId(), ...(this.#upon !== undefined && { upon: this.#upon }) };
		const parts = partsOf(this.plan, choice).map((part) => ({ ...part, import: own }));
		// Compared again after a refusal: what went in before is of this import too.
		const earlier = (await this.#parts.kept())?.done;
		const done = inOne(earlier, { parts, before: beforeOf(parts, roster.households), dissolved: [] });
		this.failed = await this.#parts.keep({ file: this.name, at: this.#parts.now(), done });
		if (this.failed) return;
		this.step = 'applying';
		await this.#ask(parts);
		this.step = 'done';
	}

	/** Takes an import back, last part first; true when it is wholly. What was stopped or refused can be taken back later. */
	async takeBack({ done }: Import): Promise<boolean> {
		[this.step, this.progress] = ['undoing', undefined];
		await breathe();
		const parts = undoOf(done, await this.#parts.roster()).map(({ args }) => args);
		const { isStopped, refused } = await this.#ask(parts);
		if (isStopped || refused.length > 0) {
			this.step = 'halfBack';
			return false;
		}
		await this.#parts.drop();
		this.reset();
		return true;
	}

	async #ask(parts: Parts[]): Promise<Applied> {
		this.#stop = new AbortController();
		this.applied = await apply(parts, this.#parts.askAll, this.#stop.signal, (progress) => (this.progress = progress));
		this.progress = undefined;
		return this.applied;
	}

	/** True when the file is still at hand and can be compared again: the server refused what was asked for. */
	get isAtHand(): boolean {
		return this.step === 'done' && this.#reader !== undefined;
	}

	/** True while parts are asked for. */
	get isAsking(): boolean {
		return this.step === 'applying' || this.step === 'undoing';
	}

	/** Puts the archive in whole, from where it was left. */
	async restore(): Promise<void> {
		const [reader, archive] = [this.#reader, this.opened?.archive];
		if (!reader || !archive) return;
		[this.step, this.#stop] = ['restoring', new AbortController()];
		await this.#try(async () => {
			const { signal } = this.#stop;
			this.restored = await restore(archive, reader, this.#parts.restore, {
				signal,
				onprogress: (progress) => (this.progress = progress),
			});
			[this.step, this.progress] = ['restored', undefined];
			reader.stop();
		});
	}

	/** Stops what runs: reading, or asking for more parts. */
	cancel(): void {
		if (this.isAsking || this.step === 'restoring') this.#stop.abort();
		else this.reset();
	}

	/** The screen is left: what is only read is dropped, what is asked for goes on to its end. */
	leave(): void {
		if (!this.isAsking && this.step !== 'restoring') this.reset();
	}

	/** Back to the begin; the worker ends. */
	reset(): void {
		this.#reader?.stop();
		this.#reader = undefined;
		[this.step, this.name, this.opened, this.reading, this.base] = ['pick', '', undefined, undefined, undefined];
		[this.isRosterOnly, this.isStale] = [false, false];
		this.progress = this.refused = this.failed = this.applied = this.restored = undefined;
	}

	async #try(work: () => Promise<void>): Promise<void> {
		const reader = this.#reader;
		try {
			await work();
		} catch (error) {
			if (this.#reader !== reader) return;
			if (!(error instanceof FileRefused)) reportError(error);
			this.reset();
			this.refused = error instanceof FileRefused ? error.code : 'unexpected';
		}
	}
}
