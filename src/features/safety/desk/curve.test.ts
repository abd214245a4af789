import { expect, it } from 'vitest';
import { curveOf } from './curve';

it('climbs a step for each door, as far as the roster, and marks a few minutes', () => {
	const { path, half, marks } = curveOf({ minutes: [2, 5, 10], total: 4, known: 3, half: 5 });
	expect(path).toBe('M40 140H94V107.5H175V75H310V42.5');
	expect(half).toEqual({ x: 175, y: 75 });
	expect(marks).toEqual([
		{ x: 40, minute: 0, count: 0 },
		{ x: 175, minute: 5, count: 2 },
		{ x: 310, minute: 10, count: 3 },
	]);
});

it('is a line on the ground where nothing is known, and never longer than its frame', () => {
	expect(curveOf({ minutes: [], total: 0, known: 0 })).toMatchObject({ path: 'M40 140' });
	const days = curveOf({ minutes: [1, 20_000], total: 2, known: 2, half: 1 });
	expect(days.marks.length).toBeLessThan(6);
	expect(Math.max(...days.marks.map(({ x }) => x))).toBeLessThanOrEqual(310);
});
