import type { Id, Moment } from '#contract/ids';
import { groupOf } from '#domain/household';
import type { Returned, Plan } from '#domain/roster/plan';
import { asNew, asOne } from '#domain/roster/plan';
import { partsOf } from '#domain/roster/parts';
import type { Perhaps } from '#domain/roster/perhaps';
import type { Progress, Reading } from '#domain/roster/rows';
import type { Columns, FileRefusal } from '#domain/roster/sheet';
import { factsOf } from '#domain/roster/facts';
import { beforeOf } from '#domain/roster/undo';
import type { Failure } from '#i18n/failures';
import type { Roster } from '#local/ledgers';
import type { Import } from '#local/roster';
import type { Ask } from '../doing.svelte';
import { FileRefused } from '../file/refused';
import type { Opened } from './messages';
import type { Reader } from './reader';
import { apply, type Applied } from './apply';
import { restore, type Restored, type RestoreWorld } from './restore';
import { chosen, none } from './chosen';

/** What an import needs of the world. */
export interface ImportParts {
	reader: () => Reader;
	/** The roster as it is now. */
	roster: () => Promise<Roster>;
	ask: Ask;
	keep: (kept: Import) => Promise<Failure | undefined>;
	now: () => Moment;
	restore: RestoreWorld;
}

/** From a file to a roster, step by step; nothing of the roster changes before the last one. */
export class Importing {
	step = $state<'pick' | 'reading' | 'columns' | 'plan' | 'applying' | 'done' | 'restoring' | 'restored'>('pick');
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
	/** An archive is read as a roster only, although it could be put in whole. */
	isRosterOnly = $state(false);
	restored = $state.raw<Restored>();
	base = $state.raw<Plan>();
	readonly plan = $derived.by(() => {
		if (!this.base) return undefined;
		const one = [...this.yes].reduce(asOne, this.base);
		return [...this.apart].reduce(asNew, one);
	});
	readonly #parts: ImportParts;
	#reader: Reader | undefined;
	#compared = '';
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
	async compare(): Promise<void> {
		const reader = this.#reader;
		await this.#try(async () => {
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
		if (this.isStale) return this.compare();
		const choice = { ...roster, leaving: this.leaving, file: this.opened.id };
		const parts = partsOf(this.plan, choice);
		const done = { parts, before: beforeOf(parts, roster.households), dissolved: [] };
		this.failed = await this.#parts.keep({ file: this.name, at: this.#parts.now(), done });
		if (this.failed) return;
		[this.step, this.#stop] = ['applying', new AbortController()];
		this.applied = await apply(parts, this.#parts.ask, this.#stop.signal, (progress) => (this.progress = progress));
		[this.step, this.progress] = ['done', undefined];
		this.#reader?.stop();
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
		if (this.step === 'applying' || this.step === 'restoring') this.#stop.abort();
		else this.reset();
	}

	/** The screen is left: what is only read is dropped, what is asked for goes on to its end. */
	leave(): void {
		if (this.step !== 'applying' && this.step !== 'restoring') this.reset();
	}

	/** Back to the begin; the worker ends. */
	reset(): void {
		this.#reader?.stop();
		this.#reader = undefined;
		[this.step, this.name, this.opened, this.reading, this.base] = ['pick', '', undefined, undefined, undefined];
		[this.isRosterOnly, this.restored] = [false, undefined];
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

/** Equal for two rosters in which everybody lives at the same place under the same name. */
function signatureOf({ groups, households }: Roster): string {
	const doors = households.map((one) => [one.id, groupOf(one), one.order, one.forgotten, factsOf(one)]);
	return JSON.stringify([groups.map(({ id, name, state }) => [id, name, state]), doors]);
}
