import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Household } from '#contract/households';
import { door, group, GROUPS, missingGroup, NOTHING, row, run, short } from '#tests/support/roster-plan';
import { dryRun, type Plan } from './plan';

describe('the dry run', () => {
	it('finds a household by its 班 and name, however they are spelled', () => {
		expect(run([row('1組', '佐藤 一郎様')], [door('h1', 'g1', '佐藤　一郎')])).toEqual({ ...NOTHING, same: ['h1'] });
	});

	it('finds one that moved by a name that only it has', () => {
		expect(run([row('2班', '佐藤　一郎')], [door('h1', 'g1', '佐藤　一郎')])).toEqual({
			...NOTHING,
			changed: ['h1 佐藤　一郎 g1>g2'],
		});
	});

	it('tells a new number in the walk, and nothing when the file has no numbers', () => {
		const present = [door('h1', 'g1', '佐藤', { order: 4 })];
		expect(run([row('1班', '佐藤', { order: 3 })], present)).toEqual({ ...NOTHING, changed: ['h1 佐藤 4>3'] });
		expect(run([row('1班', '佐藤', { place: 3 })], present)).toEqual({ ...NOTHING, same: ['h1'] });
	});

	it('names everybody whom the file leaves out, and adds whom it has more', () => {
		expect(run([row('1班', '岡本')], [door('h1', 'g1', '佐藤')])).toEqual({
			...NOTHING,
			added: ['g1 岡本'],
			gone: ['h1'],
		});
	});

	it('puts an added household at its number, or at its place in the file', () => {
		const plan = dryRun([row('1班', '岡本', { order: 7, place: 2 }), row('1班', '三宅', { place: 3 })], [], GROUPS);
		expect(plan.added.map((one) => one.order)).toEqual([7, 3]);
	});

	it('of a file without numbers puts whom it adds behind those who live there, in its order', () => {
		const present = [1, 2, 3].map((order) => door(`h${order}`, 'g1', `佐藤　${order}郎`, { order }));
		const walker = door('h9', 'g2', '三宅', { order: 1 });
		const rows = [row('1班', '岡本'), row('1班', '佐藤　1郎', { place: 2 }), row('1班', '三宅', { place: 3 })];
		const plan = dryRun([...rows, row('1班', '森', { place: 4 })], [...present, walker], GROUPS);
		expect(plan.added.map(({ row: { name }, order }) => [name, order])).toEqual([
			['岡本', 4],
			['森', 6],
		]);
		expect(short(plan).changed).toEqual(['h9 三宅 g2>g1 1>5']);
		expect(plan.same.map(({ household }) => household.id)).toEqual(['h1']);
	});

	it('brings a household back that had left, and lets the others stay away', () => {
		const left = door('h1', 'g1', '佐藤', { stays: [{ group: 'g1', officer: false, from: 1, to: 5 }] });
		expect(run([], [left])).toEqual(NOTHING);
		expect(dryRun([row('1班', '佐藤')], [left], GROUPS).returned).toMatchObject([{ household: { id: 'h1' } }]);
	});

	it('keeps the household of a row that has to wait', () => {
		const present = [door('h1', 'g1', '佐藤'), door('h2', 'g2', '佐藤'), door('h3', 'g2', '岡本', { order: 5 })];
		const nameless = row('2班', '', { order: 5, problems: [{ code: 'missingName' }] });
		const rows = [row('1班', '佐藤'), row('', '佐藤', missingGroup), nameless, row('', '森', missingGroup)];
		expect(run(rows, present)).toEqual({ ...NOTHING, same: ['h1'], unready: ['佐藤 h2', ' h3', '森 -'] });
	});
});

describe('a 班 of the file', () => {
	it('that the association does not have, or had, is new; one of the same number is not', () => {
		const rows = [row('10班', '佐藤'), row('3班', '岡本'), row('北部', '三宅'), row('2組', '森'), row('3班', '原田')];
		expect(run(rows, []).newGroups).toEqual(['3班', '10班', '北部']);
		expect(run(rows, []).added).toContain('g2 森');
	});

	it('is named as the association names its own', () => {
		expect(run([row('4班', '佐藤')], [], [group('g1', '第一組')]).newGroups).toEqual(['4組']);
	});

	it('is the one spelled the same where the association has both 1班 and 1組', () => {
		const both = [group('g1', '1班'), group('g2', '1組')];
		expect(run([row('1班', '佐藤'), row('1組', '岡本')], [], both).added).toEqual(['g1 佐藤', 'g2 岡本']);
	});

	it('written as 7班 and as 7組 in one file is two', () => {
		expect(run([row('7班', '佐藤'), row('7組', '岡本')], []).newGroups).toEqual(['7組', '7班']);
	});

	it('that was dissolved leaves its households to move', () => {
		expect(run([row('1班', '佐藤')], [door('h1', 'g3', '佐藤')]).changed).toEqual(['h1 佐藤 g3>g1']);
	});
});

describe('two households of one name', () => {
	const twins = [door('h1', 'g1', '佐藤　一郎', { order: 3 }), door('h2', 'g1', '佐藤　一郎', { order: 7 })];

	it('in one 班 stay themselves by their numbers, in whatever order they come', () => {
		const rows = [row('1班', '佐藤一郎', { order: 7 }), row('1班', '佐藤一郎', { order: 3 })];
		expect(run(rows, twins)).toEqual({ ...NOTHING, same: ['h2', 'h1'] });
	});

	it('in one 班 stay themselves even when some share a number', () => {
		const orders = [1, 3, 3, 1];
		const present = orders.map((order, i) => door(`h${i}`, 'g1', '佐藤', { order }));
		const rows = orders.map((order) => row('1班', '佐藤', { order }));
		expect(run(rows, present)).toMatchObject({ changed: [], gone: [], added: [] });
	});

	it('in one 班 are asked about when one of them is missing', () => {
		const result = run([row('1班', '佐藤一郎', { order: 3 })], twins);
		expect(result.added).toEqual(['g1 佐藤一郎']);
		expect(result.gone).toEqual(['h1', 'h2']);
		expect(result.possibleMatches).toEqual(['佐藤一郎 h1 twin', '佐藤一郎 h2 twin']);
	});

	it('in one 班 are told apart by telephone or reading even then', () => {
		const known = [
			{ ...twins[0], kana: 'さとう いちろう' },
			{ ...twins[1], phone: '086-252-9999' },
		] as Household[];
		expect(run([row('1班', '佐藤一郎', { phone: '0862529999' })], known)).toMatchObject({ same: ['h2'], gone: ['h1'] });
		expect(run([row('1班', '佐藤一郎', { kana: 'サトウ　イチロウ' })], known)).toMatchObject({
			same: ['h1'],
			gone: ['h2'],
		});
	});

	it('in two 班 are not taken for each other: one gone here and one new there is asked about', () => {
		const present = [door('h1', 'g1', '佐藤'), door('h2', 'g2', '佐藤')];
		const result = run([row('1班', '佐藤'), row('4班', '佐藤')], present);
		expect(result).toMatchObject({
			same: ['h1'],
			added: ['4班 佐藤'],
			gone: ['h2'],
			possibleMatches: ['佐藤 h2 sameName'],
		});
	});

	it('in two 班 are found by their telephone', () => {
		const present = [door('h1', 'g1', '佐藤'), door('h2', 'g2', '佐藤', { phone: '086-252-9999' })];
		const result = run([row('1班', '佐藤'), row('4班', '佐藤', { phone: '086-252-9999' })], present);
		expect(result).toMatchObject({ same: ['h1'], changed: ['h2 佐藤 g2>4班'], gone: [] });
	});
});

describe('any file against any roster', () => {
	const name = fc.constantFrom('佐藤', '佐藤 一郎', '髙橋 弘', '高橋 弘', '岡本', '三宅 健二', '森');
	const order = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
	const rowsOf = fc
		.array(fc.record({ name, order, group: fc.constantFrom('1班', '2班', '4班'), waits: fc.boolean() }), {
			maxLength: 12,
		})
		.map((all) =>
			all.map(({ name, order, group, waits }, i) =>
				row(group, name, { line: i, ...(order && { order }), ...(waits && i % 3 === 0 && missingGroup) }),
			),
		);
	const present = fc
		.array(fc.record({ name, at: fc.constantFrom('g1', 'g2', 'g3'), order: fc.integer({ min: 1, max: 4 }) }), {
			maxLength: 12,
		})
		.map((all) => all.map(({ name, at, order }, i) => door(`h${i}`, at, name, { order })));

	it('accounts for every row once and for every household once', () => {
		fc.assert(
			fc.property(rowsOf, present, (rows, households) => {
				const plan = dryRun(rows, households, GROUPS);
				const taken = [...plan.added, ...plan.changed, ...plan.same, ...plan.unready].map((one) => one.row);
				expect(taken.length).toBe(rows.length);
				expect(new Set(taken)).toEqual(new Set(rows));
				const met = [...plan.changed, ...plan.same, ...plan.unready].flatMap((one) => one.household ?? []);
				expect([...met, ...plan.gone].map((one) => one.id).sort()).toEqual(households.map((one) => one.id).sort());
			}),
		);
	});

	it('says the same in whatever order rows and households come', () => {
		fc.assert(
			fc.property(rowsOf, present, fc.infiniteStream(fc.nat()), (rows, households, chance) => {
				const shuffled = <T>(all: T[]) =>
					all
						.map((one) => ({ one, key: chance.next().value as number }))
						.sort((a, b) => a.key - b.key)
						.map(({ one }) => one);
				const sorted = (plan: Plan) => Object.values(short(plan)).map((list) => [...list].sort());
				expect(sorted(dryRun(shuffled(rows), shuffled(households), GROUPS))).toEqual(
					sorted(dryRun(rows, households, GROUPS)),
				);
			}),
		);
	});

	it('against itself changes nothing', () => {
		fc.assert(
			fc.property(present, (households) => {
				const there = households.filter((one) => one.stays[0]?.group !== 'g3');
				const rows = there.map((one) =>
					row(one.stays[0]?.group === 'g1' ? '1班' : '2班', one.name, { order: one.order }),
				);
				expect(run(rows, there)).toMatchObject({
					newGroups: [],
					added: [],
					changed: [],
					gone: [],
					possibleMatches: [],
				});
			}),
		);
	});
});
