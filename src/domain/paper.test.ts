import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Household, Way } from '#contract/households';
import { circular, household } from '#tests/support/sample-rows';
import { STATES, type Door, type State } from './ledger';
import { errandsOf, hasNoWay, needsVisit, rounds } from './paper';

const door = (state: State, over: Partial<Household> = {}): Door => ({
	household: household(over),
	group: 'g1',
	state,
});
const left = [{ group: 'g1', officer: false, from: 1, to: 5 }];

describe('a door needs paper or word', () => {
	it('when nothing has reached it, whatever it wishes', () => {
		for (const ways of [[], ['app'], ['mail', 'paper']] as Way[][])
			expect(needsVisit(door('unreached', { ways }))).toBe(true);
	});
	it('when it wishes paper and has only been sent something, or only a relative has read', () => {
		expect(STATES.filter((state) => needsVisit(door(state, { ways: ['app', 'paper'] })))).toEqual([
			'readByFamily',
			'unread',
			'unreached',
		]);
	});
	it('not when it reads on its phone and wishes no paper', () => {
		expect(STATES.filter((state) => needsVisit(door(state, { ways: ['app'] })))).toEqual(['unreached']);
	});
	it('not when the household has left', () => expect(needsVisit(door('unreached', { stays: left }))).toBe(false));
});

describe('the errands of a walk', () => {
	const sent = (id: string, doors: Door[], over = {}) => ({ circular: circular({ id, ...over }), ledger: { doors } });

	it('are one line a door, in walking order, with every circular that is for it', () => {
		const [first, second] = [door('unreached', { id: 'h1', order: 1 }), door('unreached', { id: 'h2', order: 2 })];
		const errands = errandsOf([sent('c2', [second, first]), sent('c1', [first, { ...second, state: 'told' }])]);
		expect(errands.map(({ household, circulars }) => [household.id, circulars.map(({ id }) => id)])).toEqual([
			['h1', ['c2', 'c1']],
			['h2', ['c2']],
		]);
	});

	it('hold a cancellation that the door has to hear of, and no other withdrawn circular', () => {
		const at = '2026-11-22T00:00:00.000Z';
		const off = sent('c1', [door('unreached')], { state: 'withdrawn', withdrawn: { at, reason: '', news: true } });
		const quiet = sent('c2', [door('unreached')], { state: 'withdrawn', withdrawn: { at, reason: '' } });
		expect(errandsOf([off, quiet]).map(({ circulars }) => circulars.map(({ id }) => id))).toEqual([['c1']]);
	});

	it('are empty once each visit is ticked, whatever the ledgers', () => {
		const any = fc.array(fc.record({ id: fc.nat(9), state: fc.constantFrom(...STATES), paper: fc.boolean() }));
		fc.assert(
			fc.property(fc.array(any, { maxLength: 6 }), (ledgers) => {
				const all = ledgers.map((made, i) =>
					sent(
						`c${i}`,
						made.map(({ id, state, paper }) =>
							door(state, { id: `h${id}`, order: id, ways: paper ? ['paper'] : ['app'] }),
						),
					),
				);
				const visits = all.flatMap(({ ledger }) => ledger.doors.filter(needsVisit)).length;
				const errands = errandsOf(all);
				expect(errands.reduce((sum, { circulars }) => sum + circulars.length, 0)).toBe(visits);
				expect(new Set(errands.map(({ household }) => household.id)).size).toBe(errands.length);
			}),
		);
	});
});

describe('the rounds', () => {
	const groups = [{ id: 'g1' }, { id: 'g2' }, { id: 'g3' }];
	const at = (id: string, group: string, order: number, state: State = 'unreached') =>
		door(state, { id, order, stays: [{ group, officer: false, from: 10 }] });

	it('go in walking order, by the group in which a door stands now', () => {
		const moved = { ...at('h3', 'g2', 3), group: 'g1' };
		const all = rounds([at('h2', 'g1', 2, 'told'), moved, at('h1', 'g1', 1)], groups);
		expect(all.map(({ group, doors }) => [group, doors.map((d) => d.household.id)])).toEqual([
			['g1', ['h1', 'h2']],
			['g2', ['h3']],
		]);
		expect(all[0]?.visits.map((d) => d.household.id)).toEqual(['h1']);
	});

	it('lose no door that is still there and visit only those in need, whatever the roster', () => {
		const any = fc.record({
			group: fc.constantFrom('g1', 'g2', 'g3', 'unknown'),
			order: fc.nat(50),
			state: fc.constantFrom(...STATES),
			gone: fc.boolean(),
			paper: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(any, { maxLength: 60 }), (made) => {
				const doors = made.map(({ group, order, state, gone, paper }, i) =>
					door(state, {
						id: `h${i}`,
						order,
						ways: paper ? ['paper'] : ['app'],
						stays: [{ group, officer: false, from: 1, ...(gone && { to: 9 }) }],
					}),
				);
				const all = rounds(doors, groups);
				const ids = (list: Door[]) => list.map((d) => d.household.id).sort();
				expect(ids(all.flatMap((r) => r.doors))).toEqual(ids(doors.filter((_, i) => !made[i]?.gone)));
				expect(ids(all.flatMap((r) => r.visits))).toEqual(ids(doors.filter(needsVisit)));
				for (const { doors: walked, visits } of all) for (const door of visits) expect(walked).toContain(door);
				for (const { doors: walked } of all)
					expect(walked.map((d) => d.household.order)).toEqual(
						walked.map((d) => d.household.order).sort((a, b) => a - b),
					);
			}),
		);
	});
});

describe('a household without any way', () => {
	const none = { deviceCounts: { self: 0, family: 0 }, ways: ['app'] as Way[] };
	it('has no phone in use, wishes no paper, and has no mail address to write to', () => {
		expect(hasNoWay(household(none), '2026-11-22')).toBe(true);
		expect(hasNoWay(household({ ...none, ways: [] }), '2026-11-22')).toBe(true);
		expect(hasNoWay(household({ ...none, ways: ['mail'] }), '2026-11-22')).toBe(true);
	});
	it('is none that can be reached, and none that has left or was forgotten', () => {
		expect(hasNoWay(household(), '2026-11-22')).toBe(false);
		expect(hasNoWay(household({ ...none, deviceCounts: { self: 0, family: 1 } }), '2026-11-22')).toBe(false);
		expect(hasNoWay(household({ ...none, ways: ['paper'] }), '2026-11-22')).toBe(false);
		expect(hasNoWay(household({ ...none, ways: ['mail'], mail: 'a@example.jp' }), '2026-11-22')).toBe(true);
		expect(hasNoWay(household({ ...none, stays: left }), '2026-11-22')).toBe(false);
		expect(hasNoWay(household({ ...none, forgotten: '2026-11-20T00:00:00.000Z' }), '2026-11-22')).toBe(false);
	});
});
