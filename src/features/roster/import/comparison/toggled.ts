/** A set of choices, empty without any. */
export const choices = <T>(items: Iterable<T> = []): ReadonlySet<T> => new Set<T>(items);

/** The set with an item, or without it. */
export function toggled<T>(all: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
	const next = new Set(all);
	if (on) next.add(item);
	else next.delete(item);
	return next;
}
