import type { Moment, Sha256 } from '#contract/ids';
import type { LocalMember } from '#local/db';

/** A picture that should be on the shelf, under its name there. */
export interface Kept {
	name: string;
	local: LocalMember;
	hash: Sha256;
	type: string;
	bytes: number;
	publishedAt: Moment;
}

/**
 * Which of the wanted pictures fit in the budget (bytes), given newest first; one that stands in two circulars counts
 * once. From the first that doesn't fit on, all are left: the oldest go first, however small they are.
 */
export function planOf(wanted: Kept[], budget: number): { keep: Kept[]; left: number } {
	const each = [...new Map(wanted.toReversed().map((one) => [one.name, one])).values()].toReversed();
	let sum = 0;
	const over = each.findIndex(({ bytes }) => (sum += bytes) > budget);
	return over === -1 ? { keep: each, left: 0 } : { keep: each.slice(0, over), left: each.length - over };
}

/** A fifth of what the browser would give, at most 200 MB: the rest is the user's own. */
const MOST_BYTES = 200 * 1024 * 1024;
const SHARE = 0.2;

/** How many bytes of pictures may be kept; browsers that don't tell their quota get a modest 50 MB. */
export async function budgetOf(storage: Pick<StorageManager, 'estimate'> | undefined): Promise<number> {
	const quota = (await storage?.estimate().catch(() => undefined))?.quota ?? (50 * 1024 * 1024) / SHARE;
	return Math.min(MOST_BYTES, Math.floor(quota * SHARE));
}
