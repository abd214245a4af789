import type { Roster } from '#local/roster';
import { partsOfPlan, type RosterPart } from '#domain/roster/import-parts';
import type { Columns } from '#domain/roster/sheet';
import { beforeOf, joinRecords } from '#domain/roster/undo';
import { applyParts } from './applying/apply-parts';
import { Answers } from './comparison/answers.svelte';
import { fingerprintOf } from './comparison/fingerprint';
import type { ImportDeps } from './dependencies';
import {
	problemOf,
	type AppliedState,
	type ApplyingState,
	type ColumnsState,
	type ComparisonState,
	type FileProblem,
	type ImportState,
	type OpenFile,
	type ReadingState,
	type OtherImportState,
} from './states';
import { Task } from './task.svelte';

/**
 * A file on its way into the roster: pick → reading → columns → comparison → applying → applied. The roster changes in
 * `applying` only. Each transition takes the state that it starts from, and does nothing once that was left.
 */
export class RosterImport {
	state = $state.raw<ImportState>({ step: 'pick' });
	readonly #deps: ImportDeps;

	constructor(deps: ImportDeps) {
		this.#deps = deps;
	}

	/** Reads a file, with the columns that are guessed. */
	async open(picked: File): Promise<void> {
		this.reset();
		const file = { name: picked.name, reader: this.#deps.startReader() };
		const reading: ReadingState = { step: 'reading', file, task: new Task() };
		this.state = reading;
		await this.#try(file, async () => {
			const content = await file.reader.open(picked);
			const rows = await file.reader.rows(content.columns, reading.task.onprogress);
			if (this.state !== reading) return;
			this.state = { step: 'columns', file: { ...file, content }, columns: content.columns, reading: rows };
		});
	}

	/** Reads the rows again with other columns. The last choice wins. */
	async choose(from: ColumnsState, columns: Columns[]): Promise<void> {
		const chosen: ColumnsState = { ...from, columns };
		this.state = chosen;
		await this.#try(from.file, async () => {
			const reading = await from.file.reader.rows(columns);
			if (this.state === chosen) this.state = { ...chosen, reading };
		});
	}

	/** The dry run against the roster as it is now. */
	async compare(from: ColumnsState): Promise<void> {
		await this.#compare(from);
	}

	/**
	 * Compares once more after the server refused a part: because of another import (`isOther`) as soon as that has
	 * arrived on this device, else at once.
	 */
	async compareAgain({ file, comparison }: AppliedState, isOther: boolean): Promise<void> {
		const other: OtherImportState = { step: 'otherImport', file };
		this.state = other;
		if (isOther) await this.#try(file, () => this.#deps.waitForOtherImport(comparison.lastImport));
		if (this.state === other) await this.#compare(comparison.columns, comparison.answers);
	}

	/** Back from the dry run to the columns. */
	back({ columns }: ComparisonState): void {
		this.state = columns;
	}

	/** Asks for all parts, one after the other. What is needed to undo them is kept before the first. */
	async apply(from: ComparisonState): Promise<void> {
		const roster = await this.#deps.getRoster();
		if (this.state !== from) return;
		if (fingerprintOf(roster) !== from.fingerprint) return this.#compare(from.columns, from.answers);
		const parts = this.#partsOf(from, roster);
		const failed = await this.#keep(from.file, parts, roster);
		if (failed) {
			this.state = { ...from, failed };
			return;
		}
		const applying: ApplyingState = { step: 'applying', file: from.file, task: new Task() };
		this.state = applying;
		const result = await applyParts(parts, this.#deps.askAll, applying.task.signal, applying.task.onprogress);
		this.state = { step: 'applied', file: from.file, comparison: from, result };
	}

	/** Back to the start: the worker ends with its file. */
	reset(problem?: FileProblem): void {
		this.#file?.reader.stop();
		this.state = { step: 'pick', problem };
	}

	get #file(): OpenFile | undefined {
		return 'file' in this.state ? this.state.file : undefined;
	}

	/** @param before the answers to the dry run that this one repeats */
	async #compare(from: ColumnsState, before?: Answers): Promise<void> {
		const { file } = from;
		await this.#try(file, async () => {
			const lastImport = await this.#deps.getLastImport();
			const roster = await this.#deps.getRoster();
			const plan = await file.reader.plan(roster.households, roster.groups);
			// The rows may have been read again since, and other columns may have been chosen.
			const columns = this.state.step === 'columns' ? this.state : from;
			if (this.#file?.reader !== file.reader || columns.columns !== from.columns) return;
			const answers = new Answers(plan, before);
			const compared = { file, columns, answers, fingerprint: fingerprintOf(roster), lastImport };
			this.state = { step: 'comparison', ...compared, isRepeated: before !== undefined };
		});
	}

	#partsOf({ file, answers, lastImport }: ComparisonState, roster: Roster): RosterPart[] {
		const choice = { ...roster, leaving: answers.leaving, file: file.content.id };
		const own = { id: this.#deps.newId(), ...(lastImport !== undefined && { upon: lastImport }) };
		return partsOfPlan(answers.plan, choice).map((part) => ({ ...part, import: own }));
	}

	async #keep({ name }: OpenFile, parts: RosterPart[], { households }: Roster) {
		// Compared again after a refusal: what went in before is of this import too.
		const earlier = (await this.#deps.getKept())?.done;
		const done = joinRecords(earlier, { parts, before: beforeOf(parts, households), dissolved: [] });
		return this.#deps.keep({ file: name, at: this.#deps.now(), done });
	}

	async #try({ reader }: OpenFile, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (this.#file?.reader === reader) this.reset(problemOf(error));
		}
	}
}
