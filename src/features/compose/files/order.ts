/** The list with the one at `at` moved one place; the same list at its ends. */
export function moved<T>(list: T[], at: number, by: -1 | 1): T[] {
	const one = list[at];
	const to = at + by;
	if (one === undefined || to < 0 || to >= list.length) return list;
	return insertedAt(without(list, at), to, one);
}

export const without = <T>(list: T[], at: number): T[] => [...list.slice(0, at), ...list.slice(at + 1)];

/** With one more at a place. */
export const insertedAt = <T>(list: T[], at: number, one: T): T[] => [...list.slice(0, at), one, ...list.slice(at)];
