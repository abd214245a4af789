import * as z from 'zod/mini';
import { Id } from './ids';

const count = z.int().check(z.minimum(0), z.maximum(99_999));

/** What a motion comes to. */
export const Result = z.enum(['passed', 'failed', 'tied', 'noQuorum']);
export type Result = z.infer<typeof Result>;

/**
 * The figures. `present`, `proxies`, `written`, `lost` and `silent` sum to `total`, and `total` with `gone` to the
 * register.
 */
export const MeetingTally = z.object({
	total: count,
	gone: count,
	present: count,
	proxies: count,
	written: count,
	/** Proxies that count for nobody: their holder is not there, or holds too many. */
	lost: count,
	silent: count,
	/** How many must take part. */
	needed: count,
	motions: z.array(
		z.object({
			motion: Id,
			yes: count,
			no: count,
			/** Took part and said neither. */
			other: count,
			/** Of a secret motion: how many put a vote into the urn, by the marks beside their names. */
			cast: z.optional(count),
			result: Result,
		}),
	),
});
export type MeetingTally = z.infer<typeof MeetingTally>;
