/** The list with one thing a step up (-1) or down (1); nothing when there is no such step. */
export function stepped<T>(all: T[], at: number, by: -1 | 1): T[] | undefined {
	const to = at + by;
	if (at < 0 || at >= all.length || to < 0 || to >= all.length) return undefined;
	const moved = [...all];
	moved.splice(at, 1);
	moved.splice(to, 0, all[at] as T);
	return moved;
}
