/** The list with the one at `at` moved one place; the same list at its ends. */
export function moved<T>(list: T[], at: number, by: -1 | 1): T[] {
	const one = list[at];
	const to = at + by;
	if (one === undefined || to < 0 || to >= list.length) return list;
	return without(list, at).toSpliced(to, 0, one);
}

export const without = <T>(list: T[], at: number): T[] => list.toSpliced(at, 1);
