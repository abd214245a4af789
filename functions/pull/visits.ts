/*
 * A phone counts the days on which it came, and the server counts along. The next count is told to whoever is the first
 * to come on a day. When a phone's sign-in and store were copied, only one of the two is told it, and the other one
 * falls behind.
 */

/**
 * Whether who shows this count is not who was told the last one. One behind is a phone that never got the answer.
 *
 * @param shown what the phone shows; undefined for one that shows none
 * @param noted what the server noted; undefined while the phone's app does not count
 */
export const isBehind = (shown: number | undefined, noted: number | undefined): boolean =>
	noted !== undefined && (shown ?? -1) < noted - 1;

/**
 * The count that the first to come on a day is told: the same again where that answer was lost, or else the next one.
 * The phone may be ahead of a server that was restored from a backup. Undefined for an app that does not count.
 */
export function nextVisit(shown: number | undefined, noted = 0): number | undefined {
	if (shown === undefined) return undefined;
	return shown < noted ? noted : shown + 1;
}
