/** What of the browser is needed, so that a test can stand in for it. */
export interface KeptDeps {
	/** Undefined in a window that keeps nothing. */
	caches: Pick<CacheStorage, 'open'> | undefined;
	fetch(url: string): Promise<Response>;
}

const CACHE = 'kairan-scan';

/**
 * A file whose name is its content, kept on the phone from its first use on: most phones never need it, and so it is
 * not among what the worker fetches ahead. @throws where it is neither kept nor can be fetched
 */
export async function fetchKept(url: string, { caches, fetch }: KeptDeps): Promise<ArrayBuffer> {
	const cache = await caches?.open(CACHE).catch(() => undefined);
	const kept = await cache?.match(url);
	if (kept) return kept.arrayBuffer();
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	// No room, or a window that keeps nothing: it is fetched again the next time.
	if (cache) await keep(cache, url, answer.clone()).catch(() => undefined);
	return answer.arrayBuffer();
}

/** In the place of what an earlier version kept. */
async function keep(cache: Cache, url: string, answer: Response): Promise<void> {
	for (const old of await cache.keys()) await cache.delete(old);
	await cache.put(url, answer);
}
