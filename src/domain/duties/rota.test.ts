import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duty } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import { duty } from '#tests/support/sample-rows';
import { addDays } from '../moment';
import { dutyDays } from './days';
import { makeRota, stretches, type RotaRules } from './rota';
import { countTurns, firstDay, keptSince, keptTurns, standingOf } from './standing';

const FIRST = '2026-01-01';
const daysFrom = (day: Day, count: number): Day[][] => Array.from({ length: count }, (_, at) => [addDays(day, at)]);
const households = fc
	.integer({ min: 1, max: 15 })
	.map((count) => Array.from({ length: count }, (_, at) => `h${at + 1}`));
const rules = (over: Partial<RotaRules>): RotaRules => ({
	...{ stretches: [], order: [], done: new Map<Id, number>(), isExempt: () => false },
	...over,
});
const taken = (over: Partial<RotaRules>) => makeRota(rules(over)).map(({ household }) => household);

/** By how much the counts of these households differ at most. */
const spread = (order: readonly Id[], counts: ReadonlyMap<Id, number>): number => {
	const all = order.map((id) => counts.get(id) ?? 0);
	return Math.max(...all) - Math.min(...all);
};

describe('a rota', () => {
	test('goes by the order given, round by round', () => {
		expect(taken({ stretches: daysFrom(FIRST, 7), order: ['a', 'b', 'c'] })).toEqual([...'abcabca']);
	});

	test('begins with whoever did less, the least first, and goes on by the order', () => {
		const done = new Map(Object.entries({ a: 3, b: 2, c: 3, d: 1 }));
		expect(taken({ stretches: daysFrom(FIRST, 6), order: ['a', 'b', 'c', 'd'], done })).toEqual([...'dbabcd']);
	});

	test('has nobody on duty twice running where the old one ended with whom the new one begins', () => {
		expect(taken({ stretches: daysFrom(FIRST, 4), order: ['a', 'b', 'c'], last: 'a' })).toEqual([...'baca']);
		expect(taken({ stretches: daysFrom(FIRST, 2), order: ['a'], last: 'a' })).toEqual(['a', 'a']);
	});

	test('passes over whoever is exempt, who makes up for nothing afterwards', () => {
		const isExempt = (household: Id, day: Day) => household === 'b' && day < addDays(FIRST, 5);
		expect(taken({ stretches: daysFrom(FIRST, 9), order: ['a', 'b', 'c'], isExempt })).toEqual([...'acacabcab']);
	});

	test('leaves a turn open that nobody can take', () => {
		const isExempt = (_: Id, day: Day) => day === FIRST;
		expect(taken({ stretches: daysFrom(FIRST, 2), order: ['a'], isExempt })).toEqual([undefined, 'a']);
		expect(taken({ stretches: daysFrom(FIRST, 1), order: [] })).toEqual([undefined]);
	});

	test('has exactly one household on each day, never one that is exempt, and the same one each time', () => {
		const exemptions = fc.dictionary(fc.constantFrom('h1', 'h2', 'h3'), fc.integer({ min: 0, max: 90 }));
		fc.assert(
			fc.property(households, fc.integer({ min: 0, max: 90 }), exemptions, (order, count, exempt) => {
				const isExempt = (household: Id, day: Day) => day < addDays(FIRST, exempt[household] ?? 0);
				const made = makeRota(rules({ stretches: daysFrom(FIRST, count), order, isExempt }));
				expect(made.map((turn) => turn.days)).toEqual(daysFrom(FIRST, count));
				for (const turn of made) {
					const isAnyAble = order.some((one) => !isExempt(one, firstDay(turn)));
					expect(turn.household !== undefined).toBe(isAnyAble);
					if (turn.household) expect(isExempt(turn.household, firstDay(turn))).toBe(false);
				}
				expect(makeRota(rules({ stretches: daysFrom(FIRST, count), order, isExempt }))).toEqual(made);
			}),
		);
	});

	test('differs by one at most, over many years, each made by what the ones before came to', () => {
		const years = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(households, years, (order, lengths) => {
				const labelled = order.map((id) => ({ id, label: id }));
				let before: Duty | undefined;
				const total = new Map<Id, number>();
				lengths.forEach((count, year) => {
					const from = addDays(FIRST, year * 366);
					const { done, households: listed } = standingOf(labelled, before, from, () => false);
					expect(order.map((id) => done.get(id) ?? 0)).toEqual(order.map((id) => total.get(id) ?? 0));
					const kept = before ? keptTurns(before.turns, keptSince(from), from) : [];
					const made = makeRota(rules({ stretches: daysFrom(from, count), order, done, last: kept.at(-1)?.household }));
					for (const [id, more] of countTurns(made)) total.set(id, (total.get(id) ?? 0) + more);
					expect(spread(order, total)).toBeLessThanOrEqual(1);
					before = duty({ households: listed, turns: [...kept, ...made] });
				});
			}),
		);
	});
});

describe('what a rota begins with', () => {
	const before = duty({
		households: [
			{ id: 'h1', label: '岡本', done: 5 },
			{ id: 'h2', label: '三宅', done: 3 },
		],
	});
	const standing = (ids: string[], spared: string[] = []) =>
		standingOf(
			ids.map((id) => ({ id, label: id })),
			before,
			'2026-12-20',
			(id) => spared.includes(id),
		);

	test('is what each did, counted or still on the rota, and not what was ahead', () => {
		expect(Object.fromEntries(standing(['h1', 'h2']).done)).toEqual({ h1: 7, h2: 4 });
	});

	test('counts a newcomer, and one that was exempt, as one that did as much as the others', () => {
		expect(Object.fromEntries(standing(['h1', 'h2', 'new'], ['h2']).done)).toEqual({ h1: 7, h2: 7, new: 7 });
	});

	test('is the same again from the row that it makes', () => {
		const { households: listed } = standing(['h1', 'h2', 'new'], ['h2']);
		const next = duty({ households: listed, turns: keptTurns(before.turns, keptSince('2026-12-20'), '2026-12-20') });
		const again = standingOf(listed, next, '2026-12-20', () => false);
		expect(Object.fromEntries(again.done)).toEqual({ h1: 7, h2: 7, new: 7 });
	});

	test('keeps the turns of a year and more; what is older is a number', () => {
		const old = duty({ turns: [{ days: ['2025-01-07'], household: 'h1' }, ...before.turns] });
		const since = keptSince('2026-12-20');
		expect(keptTurns(old.turns, since, '2026-12-20').map(firstDay)).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
		const { done, households: listed } = standingOf([{ id: 'h1', label: '岡本' }], old, '2026-12-20', () => false);
		expect([done.get('h1'), listed[0]?.done]).toEqual([3, 1]);
	});
});

describe('the stretches of a rota', () => {
	const days = dutyDays({
		...{ rhythm: { every: 'week', weekdays: [2, 5], weeks: 1 } },
		...{ from: '2026-12-01', until: '2027-01-10' },
	});

	test('are days, weeks that begin on Sunday, or months', () => {
		expect(stretches(days, 'day')).toHaveLength(days.length);
		expect(stretches(days, 'week')[0]).toEqual(['2026-12-01', '2026-12-04']);
		expect(stretches(days, 'month').map((some) => some[0])).toEqual(['2026-12-01', '2027-01-01']);
		expect(stretches(days, 'week').flat()).toEqual(days);
	});
});
