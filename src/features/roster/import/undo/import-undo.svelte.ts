import { undoCommands } from '#domain/roster/undo';
import type { KeptImport } from '#local/kept-import';
import { yieldToMain } from '#local/yield-to-main';
import { applyParts } from '../applying/apply-parts';
import type { ImportDeps } from '../dependencies';
import type { UndoState } from '../states';
import { Task } from '../task.svelte';

/** Undoes an import that was kept for that. */
export class ImportUndo {
	/** Left out: nothing is being undone. */
	state = $state.raw<UndoState>();
	readonly #deps: ImportDeps;

	constructor(deps: ImportDeps) {
		this.#deps = deps;
	}

	/** Undoes the last part first; true when all of it is undone. What was stopped or refused can be undone later. */
	async run({ done }: KeptImport): Promise<boolean> {
		const task = new Task();
		this.state = { step: 'undoing', task };
		await yieldToMain();
		const parts = undoCommands(done, await this.#deps.getRoster()).map(({ args }) => args);
		const result = await applyParts(parts, this.#deps.askAll, task.signal, task.onprogress);
		if (result.isStopped || result.refused.length > 0) {
			this.state = { step: 'undoIncomplete', result };
			return false;
		}
		await this.#deps.dropKept();
		this.reset();
		return true;
	}

	reset(): void {
		this.state = undefined;
	}
}
