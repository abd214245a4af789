import type { Command } from '#contract/commands';
import { yieldToMain } from './yield-to-main';

/** How many of the commands were asked for, in their order, and what kept the next one from it. */
export interface AskedAll<F> {
	count: number;
	failed?: F;
}

/** Asks for several writes in one go, up to the first that fails: see `dispatchAll`. */
export type AskAll<F> = (commands: Command[]) => Promise<AskedAll<F>>;

/**
 * Asks for a long series, `together` at a time, so that the screen stays free, and ends with the first that fails.
 * `onprogress` is called before each step with the number of commands asked for so far.
 */
export async function inParts<F>(
	commands: Command[],
	askAll: AskAll<F>,
	together: number,
	onprogress: (done: number) => void = () => undefined,
): Promise<AskedAll<F>> {
	for (let done = 0; done < commands.length; done += together) {
		onprogress(done);
		const { count, failed } = await askAll(commands.slice(done, done + together));
		if (failed !== undefined) return { count: done + count, failed };
		await yieldToMain();
	}
	return { count: commands.length };
}
