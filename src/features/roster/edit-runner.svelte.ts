import type { Command } from '#contract/commands';
import type { Edit } from '#domain/roster/edits';
import type { Failure } from '#domain/failure';
import { sentence } from '#i18n/failures';
import { households as words } from '#i18n/words';
import { inParts, type AskAll } from '#local/series';

/** What was done last, in words, and the way back while there is one. */
export interface Outcome {
	text: string;
	trouble?: boolean;
	undo?: () => Promise<void>;
}

/** So many commands of a long series are asked for in one go. */
const TOGETHER = 5;

/** Asks for what a leader does, in order, and keeps the way back. */
export class EditRunner {
	outcome = $state.raw<Outcome>();
	/** Of something with many commands. */
	progress = $state.raw<{ label: string; done: number; of: number }>();
	readonly #askAll: AskAll<Failure>;

	constructor(askAll: AskAll<Failure>) {
		this.#askAll = askAll;
	}

	/** Does it and says so; true when all of it was asked for. */
	async run({ commands, back }: Edit, said: string): Promise<boolean> {
		return this.runSeries(commands, said, said, async () => back);
	}

	/** The same for a long series: `back` is worked out only when it is wanted. */
	async runSeries(commands: Command[], label: string, said: string, back: () => Promise<Command[]>): Promise<boolean> {
		const failed = await this.#each(commands, label);
		const undo = () => this.#undo(back);
		this.outcome = failed
			? {
					text: commands.length > 1 ? words.said.halfway(sentence(failed)) : sentence(failed),
					trouble: true,
					...(commands.length > 1 && { undo }),
				}
			: { text: said, undo };
		return !failed;
	}

	/** The server said no after all: what stands here as done is no longer claimed, and there is nothing to undo. */
	refused(): void {
		if (this.outcome && !this.outcome.trouble) this.outcome = { text: words.said.refused, trouble: true };
	}

	async #undo(back: () => Promise<Command[]>): Promise<void> {
		this.outcome = undefined;
		const failed = await this.#each(await back(), words.undoing);
		this.outcome = failed ? { text: sentence(failed), trouble: true } : { text: words.said.undone };
	}

	async #each(commands: Command[], label: string): Promise<Failure | undefined> {
		const many = commands.length > 2;
		try {
			const { failed } = await inParts(commands, this.#askAll, TOGETHER, (done) => {
				if (many) this.progress = { label, done, of: commands.length };
			});
			return failed;
		} finally {
			this.progress = undefined;
		}
	}
}
