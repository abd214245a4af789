import { LIMITS } from '#contract/limits';
import type { Thread } from '#contract/threads';

/** True for a thread that takes no more: whoever has more to say is asked to telephone. */
export const isFull = ({ entries }: Pick<Thread, 'entries'>): boolean => entries.length >= LIMITS.thread;

/** How many entries there are up to the last answer of the sender; 0 where there is none. */
export const answeredTo = ({ entries }: Pick<Thread, 'entries'>): number =>
	entries.map(({ by }) => by).lastIndexOf('sender') + 1;

/**
 * Where in a thread begins what its sender has not seen of a household's words; its end where there is nothing new. Who
 * has answered has seen what came before the answer.
 *
 * @param seen how many entries, from the first on, stood on the sender's screen
 */
export function newFrom(thread: Pick<Thread, 'entries'>, seen: number): number {
	return Math.min(thread.entries.length, Math.max(seen, answeredTo(thread)));
}
