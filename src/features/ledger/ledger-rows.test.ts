import { describe, expect, it } from 'vitest';
import type { Group } from '#contract/rows';
import type { Door, Ledger, State } from '#domain/ledger';
import { doorRows, keepRows, partsOf } from './ledger-rows';

const groups: Group[] = [
	{ id: 'g1', name: '1班', order: 1, state: 'active' },
	{ id: 'g2', name: '2班', order: 2, state: 'active' },
	{ id: 'g3', name: '3班', order: 3, state: 'active' },
];
const door = (id: string, group: string, state: State) => ({ household: { id }, group, state }) as Door;
const ledger: Ledger = {
	doors: [
		door('h3', 'g2', 'unreached'),
		door('h1', 'g1', 'readBySelf'),
		door('h2', 'g1', 'unread'),
		door('h4', 'gone', 'paper'),
	],
	counts: { readBySelf: 1, readByFamily: 0, paper: 1, told: 0, unread: 1, unreached: 1 },
	total: 4,
};
const shape = (only?: State) =>
	doorRows(ledger, groups, only).map(({ group, doors, total, unreached }) => [
		group?.name,
		doors.map(({ household }) => household.id),
		total,
		unreached,
	]);

describe('the ledger as rows of doors', () => {
	it('has one row for each group of the audience, in order, and loses no door', () =>
		expect(shape()).toEqual([
			['1班', ['h1', 'h2'], 2, 0],
			['2班', ['h3'], 1, 1],
			[undefined, ['h4'], 1, 0],
		]));
	it('shows only one state when asked to, and still counts the whole group', () =>
		expect(shape('unread')).toEqual([['1班', ['h2'], 2, 0]]));
	it('names all six states, also those of no household', () =>
		expect(partsOf(ledger).map(({ count }) => count)).toEqual([1, 0, 1, 0, 1, 1]));
});

describe('rows that are drawn again', () => {
	const again = (over: Partial<Ledger> = {}) =>
		doorRows({ ...ledger, doors: ledger.doors.map((one) => ({ ...one })), ...over }, groups);
	it('are the same objects when nothing on them changed', () => {
		const before = doorRows(ledger, groups);
		const after = keepRows(before, again());
		expect(after.every((row, at) => row === before[at])).toBe(true);
	});
	it('change only where a door was ticked, came or went', () => {
		const before = doorRows(ledger, groups);
		const doors = [...ledger.doors.slice(0, 2), door('h2', 'g1', 'told'), ...ledger.doors.slice(3)];
		const after = keepRows(before, again({ doors }));
		expect(after.map((row, at) => row === before[at])).toEqual([false, true, true]);
		expect(after[0]?.doors.map(({ state }) => state)).toEqual(['readBySelf', 'told']);
		expect(after[0]?.doors[0]).toBe(before[0]?.doors[0]);
		expect(keepRows(before, again({ doors: doors.slice(1) }))).toEqual(again({ doors: doors.slice(1) }));
		expect(keepRows([], again())).toEqual(before);
	});
});
