import { LIMITS } from '#contract/limits';
import type { Thread } from '#contract/threads';

/** True for a thread that takes no more: whoever has more to say is asked to telephone. */
export const isFull = ({ entries }: Pick<Thread, 'entries'>): boolean => entries.length >= LIMITS.thread;

/**
 * Where in a thread begins what its sender has not seen of a household's words; its end where there is nothing new. Who
 * has answered has seen what came before the answer.
 *
 * @param seen how many entries, from the first on, stood on the sender's screen
 */
export function newFrom({ entries }: Pick<Thread, 'entries'>, seen: number): number {
	const answered = entries.map(({ by }) => by).lastIndexOf('sender') + 1;
	return Math.min(entries.length, Math.max(seen, answered));
}
