import type { Parts } from '#domain/roster/parts';
import { sizeOf } from '#domain/roster/parts';
import type { Progress } from '#domain/roster/rows';
import type { Failure } from '#i18n/failures';
import { troubles } from '#i18n/ja/troubles';
import type { Ask } from '../doing.svelte';

/** How an import went: how many changes were asked for, which parts were refused and why, whether it was stopped. */
export interface Applied extends Progress {
	refused: { why: Failure; count: number }[];
	isStopped: boolean;
}

/** A phone's own trouble meets every part alike; a refusal only its own. */
const endsAll = (failure: Failure) =>
	Object.hasOwn(troubles, failure) || failure === 'ACCESS_ENDED' || failure === 'NOT_ALLOWED';

/** Asks for the parts in order. A part that is refused keeps none of the others back. */
export async function apply(
	parts: Parts[],
	ask: Ask,
	signal: AbortSignal,
	onprogress: (progress: Progress) => void,
): Promise<Applied> {
	const total = parts.reduce((sum, part) => sum + sizeOf(part), 0);
	const applied: Applied = { done: 0, total, refused: [], isStopped: false };
	for (const args of parts) {
		if (signal.aborted) return { ...applied, isStopped: true };
		onprogress({ done: applied.done, total });
		const why = await ask({ name: 'roster.apply', args });
		if (why) applied.refused.push({ why, count: sizeOf(args) });
		else applied.done += sizeOf(args);
		if (why && endsAll(why)) return { ...applied, isStopped: true };
		// A macrotask: the screen draws and the button to stop is heard.
		await new Promise((next) => setTimeout(next));
	}
	return applied;
}
