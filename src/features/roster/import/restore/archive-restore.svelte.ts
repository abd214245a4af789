import type { ArchiveSummary } from '../reading/messages';
import type { RosterReader } from '../reading/roster-reader';
import type { RestoreState } from '../states';
import { Task } from '../task.svelte';
import { restoreArchive, type RestoreDeps } from './restore-archive';

/** Restores a whole archive, from where it was left. */
export class ArchiveRestore {
	/** Left out: nothing is being restored. */
	state = $state.raw<RestoreState>();
	readonly #deps: RestoreDeps;

	constructor(deps: RestoreDeps) {
		this.#deps = deps;
	}

	/** @throws what the reader throws */
	async run(archive: ArchiveSummary, reader: RosterReader): Promise<void> {
		const task = new Task();
		this.state = { step: 'restoring', task };
		const result = await restoreArchive(archive, reader, this.#deps, task);
		this.state = { step: 'restored', association: archive.begin.association.name, result };
	}

	reset(): void {
		this.state = undefined;
	}
}
