import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_VERSION, understand, type ArgsOf, type Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Row } from '#contract/rows';
import { circular, household, member } from '#tests/support/sample-rows';
import { isAddressed } from '../../audience';
import { groupOf } from '../../household';
import { RowSet } from '../../row-set';
import { decide } from '../index';
import { FORGOTTEN } from '../../household';

const now = '2026-11-22T00:00:00.000Z';
const group = (id: string, state: 'active' | 'dissolved' = 'active'): Row => ({
	kind: 'group',
	row: { id, name: id, order: 1, state },
});
const door = (over: Partial<Household>): Row => ({ kind: 'household', row: household(over) });
const base: Row[] = [group('g1'), group('g2'), group('g9', 'dissolved'), door({}), door({ id: 'h2', order: 2 })];

/** Runs commands one after the other, each at a number of its own; stops at the first refusal. */
function run(commands: Command[], rows: Row[] = base, by = member('chair')) {
	const all = new RowSet(rows);
	let seq = 500;
	for (const one of commands) {
		seq += 100;
		const verdict = decide(one, { member: by, find: all.find, stamp: { command: `c${seq}`, now, claimed: now, seq } });
		if ('refused' in verdict) return { all, refused: verdict.refused, detail: verdict.detail };
		for (const row of verdict.rows) all.put(row);
	}
	return { all };
}

const at = (all: RowSet, id = 'h1') => all.find('household', id)!;
const move = (to: string, id = 'h1'): Command => ({ name: 'household.move', args: { id, group: to } });
const leave = (id = 'h1'): Command => ({ name: 'household.leave', args: { id } });
const back = (to: string, id = 'h1'): Command => ({ name: 'household.return', args: { id, group: to } });
const apply = (parts: Partial<ArgsOf<'roster.apply'>>): Command => ({
	name: 'roster.apply',
	args: { groups: [], adds: [], changes: [], moves: [], leaves: [], returns: [], ...parts },
});

describe('a household that moves', () => {
	it('keeps what was sent to its old group, and gets what is sent to the new one', () => {
		const { all } = run([move('g2')]);
		const sent = (groups: string[], publishedSeq: number) =>
			isAddressed(circular({ audience: { to: 'groups', groups }, publishedSeq }), at(all));
		expect([sent(['g1'], 100), sent(['g1'], 700), sent(['g2'], 100), sent(['g2'], 700)]).toEqual([
			true,
			false,
			false,
			true,
		]);
	});

	it('stays one of the officers', () => {
		const officer = [group('g2'), door({ stays: [{ group: 'g1', officer: true, from: 1 }] })];
		expect(at(run([move('g2')], officer).all).stays.at(-1)).toMatchObject({ group: 'g2', officer: true });
	});

	it('cannot go to a group that is dissolved or unknown', () => {
		expect(run([move('g9')]).refused).toBe('GROUP_DISSOLVED');
		expect(run([move('g8')]).refused).toBe('GROUP_UNKNOWN');
	});
});

describe('a household that two leaders change at the same time', () => {
	const was = { name: '石井 弘', phone: '086-000-0001', ways: ['app'] as const };
	const change = (facts: object): Command => ({
		name: 'household.change',
		args: { id: 'h5', ...was, ways: ['app'], was: { ...was, ways: ['app'] }, ...facts },
	});
	const rows = [...base, door({ id: 'h5', ...was, ways: ['app'] })];

	it('gets what each of them changed', () => {
		const { all } = run([change({ name: '石井 ひろし' }), change({ phone: undefined, ways: ['paper'] })], rows);
		expect(at(all, 'h5')).toMatchObject({ name: '石井 ひろし', ways: ['paper'] });
		expect(at(all, 'h5').phone).toBeUndefined();
	});

	it('bears the name that came last, where both changed it', () => {
		expect(at(run([change({ name: 'あ' }), change({ name: 'い' })], rows).all, 'h5').name).toBe('い');
	});
});

describe('a household that leaves', () => {
	it('is asked nothing any more, and comes back where it is told', () => {
		const { all } = run([leave(), leave(), back('g2')]);
		expect(groupOf(at(all))).toBe('g2');
		expect(at(all).stays).toHaveLength(2);
		expect(run([leave(), move('g2')]).refused).toBe('HOUSEHOLD_LEFT');
		expect(run([back('g2')]).refused).toBe('HOUSEHOLD_HERE');
	});

	it('has at most one present stay and stays that never overlap, whatever it does', () => {
		const steps = fc.array(fc.constantFrom(move('g1'), move('g2'), leave(), back('g1'), back('g2')), { maxLength: 12 });
		fc.assert(
			fc.property(steps, (commands) => {
				const stays = at(
					commands.reduce((rows, one) => new RowSet([...rows, ...run([one], [...rows]).all]), new RowSet(base)),
				).stays;
				expect(stays.filter((stay) => stay.to === undefined).length).toBeLessThanOrEqual(1);
				for (const [i, stay] of stays.slice(1).entries()) expect(stays[i]?.to).toBeLessThanOrEqual(stay.from);
			}),
		);
	});
});

describe('a household that asks to be forgotten', () => {
	it('loses its name, its contacts and its phones; its door stays in old ledgers', () => {
		const known = [
			...base,
			door({ id: 'h3', name: '岡本', phone: '086-000-0000', mail: 'a@example.jp', kana: 'おかもと' }),
		];
		const { all } = run([{ name: 'household.forget', args: { id: 'h3' } }], known);
		expect(JSON.stringify(at(all, 'h3'))).not.toMatch(/岡本|086|example|おかもと/);
		expect(at(all, 'h3')).toMatchObject({ name: FORGOTTEN, forgotten: now, deviceCounts: { self: 0, family: 0 } });
		expect(isAddressed(circular({ publishedSeq: 100 }), at(all, 'h3'))).toBe(true);
		expect(isAddressed(circular({ publishedSeq: 900 }), at(all, 'h3'))).toBe(false);
	});

	it('stays forgotten', () => {
		const forget: Command = { name: 'household.forget', args: { id: 'h1' } };
		expect(run([forget, back('g1')]).refused).toBe('HOUSEHOLD_UNKNOWN');
		expect(run([forget, { name: 'household.change', args: { id: 'h1', name: 'また', ways: [] } }]).refused).toBe(
			'HOUSEHOLD_UNKNOWN',
		);
	});
});

describe('an import', () => {
	const add = (id: string, to = 'g1') => ({ id, name: id, group: to, order: 9, ways: [] });

	it('makes groups before the households that live in them', () => {
		const { all } = run([
			apply({
				groups: [{ id: 'g3', name: '3班', order: 3 }],
				adds: [add('h7', 'g3')],
				moves: [{ id: 'h1', group: 'g3' }],
			}),
		]);
		expect([groupOf(at(all, 'h7')), groupOf(at(all))]).toEqual(['g3', 'g3']);
	});

	it('is done wholly or not at all, and says which row is at fault', () => {
		const { all, refused, detail } = run([apply({ adds: [add('h7'), add('h8', 'g9')] })]);
		expect({ refused, detail }).toEqual({ refused: 'GROUP_DISSOLVED', detail: 'h8' });
		expect(all.find('household', 'h7')).toBeUndefined();
	});

	it('of a file is one of the roster that it was compared with: two at once would bring every household twice', () => {
		const association: Row = {
			kind: 'association',
			row: { id: 'a1', name: '試し', district: '椿原', phone: '086-000-1200' },
		};
		const part = (own: string, upon: string | undefined, id: string) =>
			apply({ adds: [add(id)], import: { id: own, ...(upon && { upon }) } });
		const from = [...base, association];
		const first = [part('i1', undefined, 'h3'), part('i1', undefined, 'h4')];
		expect(run(first, from).refused).toBeUndefined();
		const second = run([...first, part('i2', undefined, 'h5')], from);
		expect([second.refused, second.all.find('household', 'h5')]).toEqual(['ROSTER_CHANGED', undefined]);
		const change: Command = { name: 'association.change', args: { ...association.row, name: '新しい名' } };
		const later = run([...first, change, part('i2', 'c700', 'h5'), part('i2', 'c700', 'h6')], from);
		expect([later.refused, later.all.find('association', 'a1')?.imported]).toEqual([
			undefined,
			{ id: 'i2', last: 'c1000' },
		]);
		const halfway = run([...first, part('i2', 'c600', 'h5')], from);
		expect([halfway.refused, halfway.all.find('household', 'h5')]).toEqual(['ROSTER_CHANGED', undefined]);
	});

	it('can be taken back by another one', () => {
		const { all } = run([
			apply({ adds: [add('h7')], moves: [{ id: 'h1', group: 'g2' }], leaves: ['h2'] }),
			apply({ leaves: ['h7'], moves: [{ id: 'h1', group: 'g1' }], returns: [{ id: 'h2', group: 'g1' }] }),
		]);
		expect([groupOf(at(all)), groupOf(at(all, 'h2')), groupOf(at(all, 'h7'))]).toEqual(['g1', 'g1', undefined]);
	});
});

describe('the walking order', () => {
	it("is a leader's own, and leaves doors of other groups alone", () => {
		const walk: Command = { name: 'group.walk', args: { id: 'g1', households: ['h2', 'h1'] } };
		const { all } = run([walk], base, member('groupLeader'));
		expect([at(all).order, at(all, 'h2').order]).toEqual([2, 1]);
		expect(run([walk], base, member('groupLeader', { group: 'g2' })).refused).toBe('NOT_ALLOWED');
	});

	it('has no number that a row could not hold: no phone would read that household again', () => {
		const walk = (after: number) =>
			understand({ v: COMMAND_VERSION, name: 'group.walk', args: { id: 'g1', households: ['h1'], after } }).ok;
		expect([walk(5_000), walk(Number.MAX_SAFE_INTEGER)]).toEqual([true, false]);
	});
});
