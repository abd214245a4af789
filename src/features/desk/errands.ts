import type { Command } from '#contract/commands';
import { byWalkingOrder } from '#domain/household';
import type { Errand } from '#domain/paper';
import { tickCommand } from '#domain/tick';

/** A door of the walk; `isDone` once all of it was handed over here. */
export interface ErrandLine {
	errand: Errand;
	isDone: boolean;
}

/**
 * The doors in walking order: those that something is to be brought to, and those where that was done on this
 * screen. Where something new came since, the door has that to be brought.
 */
export function linesOf(errands: readonly Errand[], done: readonly Errand[]): ErrandLine[] {
	const open = new Set(errands.map(({ household }) => household.id));
	const lines = [
		...errands.map((errand) => ({ errand, isDone: false })),
		...done.filter(({ household }) => !open.has(household.id)).map((errand) => ({ errand, isDone: true })),
	];
	return lines.sort((a, b) => byWalkingOrder(a.errand.household, b.errand.household));
}

/** 「ぜんぶ渡した」 for one door, or the way back: a tick on paper for each of its circulars, as this phone has them. */
export function handedAll({ household, circulars }: Errand, on: boolean): Command[] {
	return circulars.map((circular) => tickCommand(circular, { household, way: 'paper', on }));
}
