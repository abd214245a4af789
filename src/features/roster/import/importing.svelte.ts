import type { Id } from '#contract/ids';
import type { Returned, Plan } from '#domain/roster/plan';
import { asNew, asOne } from '#domain/roster/plan';
import { partsOf, type Parts } from '#domain/roster/parts';
import type { Perhaps } from '#domain/roster/perhaps';
import type { Progress, Reading } from '#domain/roster/rows';
import type { Columns, FileRefusal } from '#domain/roster/sheet';
import { beforeOf, undoOf } from '#domain/roster/undo';
import type { Failure } from '#i18n/failures';
import type { Import } from '#local/roster';
import { breathe } from '#local/series';
import { FILE_LIMITS } from '../file/limits';
import { FileRefused } from '../file/refused';
import type { Opened } from './messages';
import type { Reader } from './reader';
import { apply, type Applied } from './apply';
import { chosen, none } from './chosen';
import type { ImportParts } from './parts';
import { signatureOf } from './signature';

/** From a file to a roster, step by step; nothing of the roster changes before the last one. */
export class Importing {
	step = $state<'pick' | 'reading' | 'columns' | 'plan' | 'applying' | 'done' | 'undoing' | 'halfBack'>('pick');
	name = $state('');
	opened = $state.raw<Opened>();
	columns = $state.raw<Columns[]>([]);
	reading = $state.raw<Reading>();
	progress = $state.raw<Progress>();
	refused = $state.raw<FileRefusal | 'unexpected'>();
	failed = $state.raw<Failure>();
	/** The leader's answers: which doubtful pairs are one, who that came back is another, who leaves. */
	yes = $state.raw(none<Perhaps>());
	no = $state.raw(none<Perhaps>());
	apart = $state.raw(none<Returned>());
	leaving = $state.raw(none<Id>());
	/** Somebody else changed the roster since it was compared. */
	isStale = $state(false);
	applied = $state.raw<Applied>();
	base = $state.raw<Plan>();
	readonly plan = $derived.by(() => {
		if (!this.base) return undefined;
		const one = [...this.yes].reduce(asOne, this.base);
		return [...this.apart].reduce(asNew, one);
	});
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
			if (file.size > FILE_LIMITS.unpackedBytes) throw new FileRefused('tooLarge');
			const opened = await reader.open(new Uint8Array(await file.arrayBuffer()), file.name);
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
			[this.yes, this.no, this.apart, this.leaving] = [none(), none(), none(), none()];
		});
	}

	back(): void {
		[this.step, this.isStale] = ['columns', false];
	}

	answer(pair: Perhaps, isOne: boolean): void {
		this.yes = chosen(this.yes, pair, isOne);
		this.no = chosen(this.no, pair, !isOne);
	}

	setApart(returned: Returned, on: boolean): void {
		this.apart = chosen(this.apart, returned, on);
	}

	setLeaving(id: Id, on: boolean): void {
		this.leaving = chosen(this.leaving, id, on);
	}

	/** Asks for all parts, one after the other; the way back is kept before the first. */
	async apply(): Promise<void> {
		const roster = await this.#parts.roster();
		if (!this.plan || !this.opened) return;
		this.isStale = signatureOf(roster) !== this.#compared;
		if (this.isStale) return this.compare(true);
		const choice = { ...roster, leaving: this.leaving, file: this.opened.id };
		const own = { id: this.#parts.newId(), ...(this.#upon !== undefined && { upon: this.#upon }) };
		const parts = partsOf(this.plan, choice).map((part) => ({ ...part, import: own }));
		const done = { parts, before: beforeOf(parts, roster.households), dissolved: [] };
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

	/** Stops what runs: reading, or asking for more parts. */
	cancel(): void {
		if (this.isAsking) this.#stop.abort();
		else this.reset();
	}

	/** The screen is left: what is only read is dropped, what is asked for goes on to its end. */
	leave(): void {
		if (!this.isAsking) this.reset();
	}

	/** Back to the begin; the worker ends. */
	reset(): void {
		this.#reader?.stop();
		this.#reader = undefined;
		[this.step, this.name, this.opened, this.reading, this.base] = ['pick', '', undefined, undefined, undefined];
		[this.progress, this.refused, this.failed, this.applied, this.isStale] = [
			undefined,
			undefined,
			undefined,
			undefined,
			false,
		];
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
