import { isRefusal, type Failure } from '#domain/failure';
import type { RosterPart } from '#domain/roster/import-parts';
import { countHouseholds } from '#domain/roster/import-parts';
import type { Progress } from '#domain/roster/read-rows';
import { yieldToMain } from '#local/yield-to-main';
import type { AskAll } from '#local/series';

/**
 * How a series of parts went: how many households were asked for, which parts were refused and why, whether it was
 * stopped.
 */
export interface ApplyResult extends Progress {
	refused: { why: Failure; count: number }[];
	isStopped: boolean;
}

/** Parts in one transaction: some hundred households, which block the screen for less than 100 ms. */
const TOGETHER = 5;

/** A trouble of this device, or of the seat, would meet every other part too; any other refusal concerns one part. */
const endsAll = (failure: Failure) => !isRefusal(failure) || failure === 'ACCESS_ENDED' || failure === 'NOT_ALLOWED';

/** Asks for the parts in order, some at a time. A part that is refused keeps none of the others back. */
export async function applyParts(
	parts: RosterPart[],
	askAll: AskAll<Failure>,
	signal: AbortSignal,
	onprogress: (progress: Progress) => void,
): Promise<ApplyResult> {
	const sum = (some: RosterPart[]) => some.reduce((all, part) => all + countHouseholds(part), 0);
	const applied: ApplyResult = { done: 0, total: sum(parts), refused: [], isStopped: false };
	for (let rest = parts; rest.length > 0;) {
		if (signal.aborted) return { ...applied, isStopped: true };
		onprogress({ done: applied.done, total: applied.total });
		const go = rest.slice(0, TOGETHER);
		const { count, failed } = await askAll(go.map((args) => ({ name: 'roster.apply', args })));
		applied.done += sum(go.slice(0, count));
		rest = rest.slice(failed ? count + 1 : go.length);
		if (failed) applied.refused.push({ why: failed, count: sum(go.slice(count, count + 1)) });
		if (failed && endsAll(failed)) return { ...applied, isStopped: true };
		await yieldToMain();
	}
	return applied;
}
