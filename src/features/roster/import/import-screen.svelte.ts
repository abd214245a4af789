import type { KeptImport } from '#local/kept-import';
import type { ImportDeps } from './dependencies';
import type { ArchiveSummary } from './reading/messages';
import { ArchiveRestore } from './restore/archive-restore.svelte';
import { RosterImport } from './roster-import.svelte';
import { problemOf, type ColumnsState, type FileProblem } from './states';
import type { Task } from './task.svelte';
import { ImportUndo } from './undo/import-undo.svelte';

/**
 * What can be under way on the import screen: a file imported, an import undone, or an archive restored; one at a time.
 */
export class ImportScreen {
	readonly roster: RosterImport;
	readonly #undo: ImportUndo;
	readonly #archive: ArchiveRestore;
	/** The state that is shown. */
	readonly state = $derived.by(() => this.#undo.state ?? this.#archive.state ?? this.roster.state);

	constructor(deps: ImportDeps) {
		this.roster = new RosterImport(deps);
		this.#undo = new ImportUndo(deps);
		this.#archive = new ArchiveRestore(deps.restore);
	}

	/** Undoes an import; true when all of it is undone. */
	async undo(kept: KeptImport): Promise<boolean> {
		const isUndone = await this.#undo.run(kept);
		if (isUndone) this.reset();
		return isUndone;
	}

	/** Restores the archive that is open. */
	async restore({ file: { reader } }: ColumnsState, archive: ArchiveSummary): Promise<void> {
		try {
			await this.#archive.run(archive, reader);
			reader.stop();
		} catch (error) {
			this.reset(problemOf(error));
		}
	}

	/** Stops what is under way; what was asked for stays. */
	stop(): void {
		if (this.#asking) this.#asking.stop();
		else this.reset();
	}

	/** The screen is left: commands are asked for to their end, a file that is only read is dropped. */
	leave(): void {
		if (!this.#asking) this.reset();
	}

	/** Back to the start. */
	reset(problem?: FileProblem): void {
		this.#undo.reset();
		this.#archive.reset();
		this.roster.reset(problem);
	}

	/** The series of commands that is being asked for. */
	get #asking(): Task | undefined {
		const { state } = this;
		const isAsking = state.step === 'applying' || state.step === 'undoing' || state.step === 'restoring';
		return isAsking ? state.task : undefined;
	}
}
