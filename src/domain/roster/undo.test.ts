import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand, COMMAND_VERSION, type Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Group, Row } from '#contract/rows';
import { household, member } from '#tests/support/sample-rows';
import { decide } from '../commands/index';
import { groupOf, presentStay } from '../household';
import { RowSet } from '../row-set';
import { factsOf } from './facts';
import { countHouseholds, mergeGroupParts, partsOfPlan, sizeOf, type RosterPart } from './import-parts';
import { dryRun } from './plan';
import type { RosterRow } from './problems';
import { beforeOf, undoCommands, type UndoRecord } from './undo';

const NOW = '2026-11-22T00:00:00.000Z';
const GROUPS: Group[] = ['1班', '2班', '3班'].map((name, i) => ({
	...{ id: `g${i + 1}`, name, order: i + 1 },
	state: i === 2 ? 'dissolved' : 'active',
}));

const listOf = <K extends 'group' | 'household'>(all: RowSet, kind: K) =>
	[...all].flatMap((one) => (one.kind === kind ? [one.row as Extract<Row, { kind: K }>['row']] : []));
const nowOf = (all: RowSet) => ({ groups: listOf(all, 'group'), households: listOf(all, 'household') });

/** Asks for each command as a phone would; tells those that were refused. */
function run(commands: Command[], from: RowSet, begin: number) {
	const all = new RowSet(from);
	const refused: string[] = [];
	commands.forEach((one, i) => {
		expect(understand({ v: COMMAND_VERSION, ...one })).toMatchObject({ ok: true });
		const stamp = { command: `c${begin + i}`, now: NOW, claimed: NOW, seq: begin + i };
		const verdict = decide(one, { member: member('chair'), find: all.find, stamp });
		if ('refused' in verdict) refused.push(verdict.refused);
		else for (const row of verdict.rows) all.put(row);
	});
	return { all, refused };
}

/** The present roster: who lives where, in which order, and what is known of them. */
const present = (all: RowSet) => ({
	groups: listOf(all, 'group').filter(({ state }) => state === 'active'),
	doors: listOf(all, 'household')
		.filter((one) => groupOf(one))
		.map((one) => ({
			...{ id: one.id, group: groupOf(one), officer: presentStay(one)?.officer, order: one.order },
			...{ ...factsOf(one), ways: [...one.ways].sort() },
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1)),
});

const apply = (parts: RosterPart[]): Command[] => parts.map((args) => ({ name: 'roster.apply', args }));
const rowsOf = (households: Household[]) =>
	new RowSet([
		...GROUPS.map((row): Row => ({ kind: 'group', row })),
		...households.map((row): Row => ({ kind: 'household', row })),
	]);

const NAMES = ['佐藤　一郎', '岡本　修', '岡本', '三宅', '髙橋　弘', '高橋　弘', '森'];
const name = fc.constantFrom(...NAMES);
const contact = {
	kana: fc.option(fc.constantFrom('さとう', 'オカモト'), { nil: undefined }),
	phone: fc.option(fc.constantFrom('086-123-4567', '090-1111-2222'), { nil: undefined }),
	ways: fc.subarray(['app', 'mail', 'paper'] as const),
};
const without = <T extends object>(one: T): T =>
	Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;

const door = fc
	.record({
		name,
		...contact,
		order: fc.nat(9),
		at: fc.constantFrom('g1', 'g2'),
		...{ left: fc.boolean(), officer: fc.boolean() },
	})
	.map((one) => without(one));
const doors = fc.array(door, { maxLength: 12 }).map((all) =>
	all.map(({ at, left, officer, ...facts }, i) =>
		household({
			...(facts as Partial<Household>),
			id: `h${i}`,
			stays: [{ group: left && i % 3 === 0 ? 'g3' : at, officer, from: 1, ...(left && { to: 2 }) }],
		}),
	),
);
const fileRow = fc
	.record({
		name,
		...contact,
		order: fc.option(fc.nat(9), { nil: undefined }),
		group: fc.constantFrom('1班', '２', '3班', '北班'),
	})
	.map((one) => without(one));
const file = fc
	.array(fileRow, { maxLength: 12 })
	.map((all) =>
		all.map(
			(one, i): RosterRow =>
				({ ...(one as Partial<RosterRow>), ...one, line: i + 2, sheet: 'x', place: i + 1, problems: [] }) as RosterRow,
		),
	);

function imported(households: Household[], rows: RosterRow[], leaving: (i: number) => boolean) {
	const before = rowsOf(households);
	const plan = dryRun(rows, households, GROUPS);
	const chosen = new Set(plan.gone.filter((_, i) => leaving(i)).map(({ id }) => id));
	const parts = partsOfPlan(plan, { leaving: chosen, groups: GROUPS, households, file: 'i0123' });
	const done: UndoRecord = { parts, before: beforeOf(parts, households), dissolved: [] };
	return { before, plan, parts, done, after: run(apply(parts), before, 100) };
}

describe('an import', () => {
	it('is asked for in commands that are within the limit and that nothing refuses', () => {
		fc.assert(
			fc.property(doors, file, (households, rows) => {
				const { parts, after } = imported(households, rows, (i) => i % 2 === 0);
				expect(after.refused).toEqual([]);
				for (const part of parts) expect(sizeOf(part)).toBeLessThanOrEqual(100);
			}),
		);
	});

	it('says when it is done the number of households that its preview said', () => {
		fc.assert(
			fc.property(doors, file, (households, rows) => {
				const { plan, parts } = imported(households, rows, (i) => i % 2 === 0);
				const leaving = plan.gone.filter((_, i) => i % 2 === 0).length;
				const preview = plan.added.length + plan.returned.length + plan.changed.length + leaving;
				expect(parts.reduce((sum, part) => sum + countHouseholds(part), 0)).toBe(preview);
			}),
		);
	});

	it('taken in once more changes nothing more', () => {
		fc.assert(
			fc.property(doors, file, (households, rows) => {
				// Several of one name in one 班 may stand in another order than their numbers; that is another rule's.
				fc.pre(new Set(rows.map((row) => row.name)).size === rows.length);
				const { after } = imported(households, rows, () => true);
				const { groups, households: later } = nowOf(after.all);
				expect(dryRun(rows, later, groups)).toMatchObject({ newGroups: [], added: [], returned: [], changed: [] });
			}),
		);
	});

	it('can be taken back: the roster is as it was, and taking back twice does no more', () => {
		fc.assert(
			fc.property(doors, file, fc.nat(2), (households, rows, every) => {
				const { before, done, after } = imported(households, rows, (i) => i % (every + 1) === 0);
				const back = run(undoCommands(done, nowOf(after.all)), after.all, 500);
				expect(back.refused).toEqual([]);
				expect(present(back.all)).toEqual(present(before));
				expect(undoCommands(done, nowOf(back.all))).toEqual([]);
			}),
		);
	});

	it('of one file by two leaders at once makes each household once', () => {
		const rows = [1, 2, 3].map((n): RosterRow => ({
			line: n,
			sheet: 'x',
			group: '4班',
			name: `森${n}`,
			place: n,
			problems: [],
		}));
		const { after, parts } = imported([], rows, () => false);
		const second = run(apply(parts), after.all, 300);
		expect(second.refused).toEqual(['GROUP_EXISTS']);
		expect(listOf(second.all, 'household')).toHaveLength(3);
	});

	it('puts the groups before all that live in them, however many there are', () => {
		const rows = Array.from({ length: 450 }, (_, i): RosterRow => ({
			...{ line: i, sheet: 'x', group: `${(i % 150) + 1}班`, name: `森${i}`, place: i, problems: [] },
		}));
		const { parts, after } = imported([], rows, () => false);
		expect(after.refused).toEqual([]);
		expect(parts.map(sizeOf)).toEqual([100, 100, 100, 100, 100, 98]);
		expect(parts.map(({ groups }) => groups.length > 0).lastIndexOf(true)).toBe(1);
	});

	it('taken back leaves alone what somebody changed since', () => {
		const here = [household({ id: 'h1', name: '岡本　修', ways: [] })];
		const rows: RosterRow[] = [
			{ line: 2, sheet: 'x', group: '2班', name: '岡本　修', place: 1, phone: '086-123-4567', problems: [] },
		];
		const { done, after } = imported(here, rows, () => false);
		const changed = run(
			[{ name: 'household.change', args: { id: 'h1', name: '岡本　修一', ways: ['paper'] } }],
			after.all,
			300,
		);
		const back = run(undoCommands(done, nowOf(changed.all)), changed.all, 500);
		expect(present(back.all).doors).toMatchObject([{ id: 'h1', name: '岡本　修一', group: 'g1', ways: ['paper'] }]);
	});
});

describe('a household that had left', () => {
	const left = household({
		id: 'h1',
		name: '岡本',
		ways: [],
		stays: [{ group: 'g1', officer: false, from: 1, to: 2 }],
	});
	const row: RosterRow = { line: 2, sheet: 'x', group: '1班', name: '岡本', place: 1, problems: [] };

	it('comes back rather than being made anew', () => {
		const { plan, after } = imported([left], [row], () => false);
		expect(plan.returned).toHaveLength(1);
		expect(listOf(after.all, 'household')).toHaveLength(1);
	});

	it('is not taken for one of the same family name in another 班, nor when it asked to be forgotten', () => {
		expect(dryRun([{ ...row, group: '2班' }], [left], GROUPS).returned).toEqual([]);
		expect(dryRun([row], [{ ...left, forgotten: NOW }], GROUPS).returned).toEqual([]);
	});
});

describe('two groups that become one', () => {
	it('keep their walking order, one behind the other, and can be parted again', () => {
		const ids = Array.from({ length: 120 }, (_, i) => `h${String(i).padStart(3, '0')}`);
		const households = ids.map((id, i) =>
			household({ id, order: i, stays: [{ group: i < 60 ? 'g1' : 'g2', officer: i === 70, from: 1 }] }),
		);
		const before = rowsOf(households);
		const parts = mergeGroupParts(households.slice(60), 'g1', 59);
		const dissolved = GROUPS.slice(1, 2);
		const done: UndoRecord = { parts, before: beforeOf(parts, households), dissolved };
		const merged = run([...apply(parts), { name: 'group.dissolve', args: { id: 'g2' } }], before, 100);
		expect(present(merged.all).doors.map(({ group }) => group)).toEqual(ids.map(() => 'g1'));
		const back = run(undoCommands(done, nowOf(merged.all)), merged.all, 500);
		expect(back.refused).toEqual([]);
		expect(present(back.all)).toEqual(present(before));
		expect(back.all.find('household', 'h070')?.stays.at(-1)).toMatchObject({ group: 'g2', officer: true });
	});
});
