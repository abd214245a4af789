/** The key by which items are compared; undefined when it is not known. */
export type Key<T> = (one: T) => string | undefined;

/** For each key that both lists have: the items of either list, in their order. */
export function shared<A, B>(some: A[], others: B[], keyA: Key<A>, keyB: Key<B>): [A[], B[]][] {
	const left = buckets(some, keyA);
	const right = buckets(others, keyB);
	return [...left].flatMap(([key, ones]) => {
		const found = right.get(key);
		return found ? [[ones, found] as [A[], B[]]] : [];
	});
}

/** Groups items by their keys. */
export function buckets<T>(all: T[], keyOf: Key<T>): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const one of all) {
		const key = keyOf(one);
		if (key === undefined) continue;
		const bucket = found.get(key);
		if (bucket) bucket.push(one);
		else found.set(key, [one]);
	}
	return found;
}

/** Counts how often each key occurs. */
export function counts(keys: string[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
	return found;
}

/** Combines two keys into one; undefined when one of them is. */
export const both =
	<T>(a: Key<T>, b: Key<T>): Key<T> =>
	(one) => {
		const [first, second] = [a(one), b(one)];
		return first !== undefined && second !== undefined ? `${first}\n${second}` : undefined;
	};
