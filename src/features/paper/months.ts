import type { Turn } from '#contract/duties';
import type { Day } from '#contract/ids';
import { firstDay } from '#domain/duties/standing';

/** Turns under the first day of the month in which each begins, in order. */
export function inMonths(turns: readonly Turn[]): [month: Day, turns: Turn[]][] {
	const found = new Map<Day, Turn[]>();
	for (const turn of turns) {
		const month = `${firstDay(turn).slice(0, 7)}-01`;
		const of = found.get(month);
		if (of) of.push(turn);
		else found.set(month, [turn]);
	}
	return [...found];
}
