import { isRefusal, type Failure } from '#domain/failure';
import type { Parts } from '#domain/roster/parts';
import { sizeOf } from '#domain/roster/parts';
import type { Progress } from '#domain/roster/rows';
import { breathe, type AskAll } from '#local/series';

/** How an import went: how many changes were asked for, which parts were refused and why, whether it was stopped. */
export interface Applied extends Progress {
	refused: { why: Failure; count: number }[];
	isStopped: boolean;
}

/** So many parts are asked for in one go: some hundred households, and a screen that stands still for less than a blink. */
const TOGETHER = 5;

/** A phone's own trouble meets every part alike; a refusal only its own. */
const endsAll = (failure: Failure) => !isRefusal(failure) || failure === 'ACCESS_ENDED' || failure === 'NOT_ALLOWED';

/** Asks for the parts in order, some at a time. A part that is refused keeps none of the others back. */
export async function apply(
	parts: Parts[],
	askAll: AskAll<Failure>,
	signal: AbortSignal,
	onprogress: (progress: Progress) => void,
): Promise<Applied> {
	const sum = (some: Parts[]) => some.reduce((all, part) => all + sizeOf(part), 0);
	const applied: Applied = { done: 0, total: sum(parts), refused: [], isStopped: false };
	for (let rest = parts; rest.length > 0;) {
		if (signal.aborted) return { ...applied, isStopped: true };
		onprogress({ done: applied.done, total: applied.total });
		const go = rest.slice(0, TOGETHER);
		const { count, failed } = await askAll(go.map((args) => ({ name: 'roster.apply', args })));
		applied.done += sum(go.slice(0, count));
		rest = rest.slice(failed ? count + 1 : go.length);
		if (failed) applied.refused.push({ why: failed, count: sum(go.slice(count, count + 1)) });
		if (failed && endsAll(failed)) return { ...applied, isStopped: true };
		await breathe();
	}
	return applied;
}
