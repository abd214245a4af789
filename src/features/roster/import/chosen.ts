/** Nothing chosen yet. */
export const none = <T>(): ReadonlySet<T> => new Set<T>();

/** The choices with one more, or without it. */
export function chosen<T>(all: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> {
	const next = new Set(all);
	if (on) next.add(one);
	else next.delete(one);
	return next;
}
