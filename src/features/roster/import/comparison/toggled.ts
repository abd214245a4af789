/** An empty set of choices. */
export const none = <T>(): ReadonlySet<T> => new Set<T>();

/** The set with an item, or without it. */
export function toggled<T>(all: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
	const next = new Set(all);
	if (on) next.add(item);
	else next.delete(item);
	return next;
}
