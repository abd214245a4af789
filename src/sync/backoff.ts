/** The first wait, in milliseconds. */
const FIRST_MS = 2_000;
/** The longest wait: five minutes, so that a phone is back soon after the server is. */
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait after the n-th failure in a row (from 1), in milliseconds: twice as long each time, of which the
 * upper half is random, so that the phones of an association don't all come back at once; and never less than `after`,
 * the seconds that the server asked for.
 */
export function backoff(failures: number, random: () => number, after = 0): number {
	const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 30));
	return Math.max(after * 1000, full / 2 + (full / 2) * random());
}
