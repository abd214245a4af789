import type { MemberRef, Moment, Sha256 } from '#contract/ids';
import { sha256 } from '#contract/sha256';
import type { LocalMember } from '#local/db';

/** The part of the browser's Cache that is used. */
export type PictureCache = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

/** The name of a picture in the cache of the app that is open at this origin. */
export const pictureName = (origin: string, { association, member }: MemberRef, hash: Sha256): string =>
	`${origin}/api/attachments/${association}/${hash}?member=${member}`;

/** What names a picture. */
export type Picture = { hash: Sha256; type: string };

/** A picture that should be in the cache, under its name there. */
export interface WantedPicture {
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
export function planOf(wanted: WantedPicture[], budget: number): { keep: WantedPicture[]; left: number } {
	const each = [...new Map([...wanted].reverse().map((one) => [one.name, one])).values()].reverse();
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

/** What the cache holds under a name. Bytes that are not what the hash says were never this picture: they go. */
export async function whole(
	cache: PictureCache | undefined,
	name: string,
	{ hash, type }: Picture,
): Promise<Blob | undefined> {
	const bytes = await (await cache?.match(name))?.arrayBuffer();
	if (!bytes) return undefined;
	if ((await sha256(bytes)) === hash) return new Blob([bytes], { type });
	await cache?.delete(name);
	return undefined;
}

/**
 * Takes pictures of another size than they should have out of the cache, and answers their names. Cheaper than hashing
 * all, so that it can be done before the signal goes.
 */
export async function takeWrong(cache: PictureCache, keep: WantedPicture[]): Promise<string[]> {
	const wrong: string[] = [];
	for (const { name, bytes } of keep) {
		const kept = await (await cache.match(name))?.blob();
		if (kept && kept.size !== bytes) wrong.push(name);
	}
	for (const name of wrong) await cache.delete(name);
	return wrong;
}
