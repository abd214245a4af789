import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Group, Household, Row } from '#contract/rows';
import { decide } from '#domain/decide/decide';
import { guessSheets } from '#domain/roster/columns';
import { dryRun } from '#domain/roster/plan';
import type { RosterRow } from '#domain/roster/problems';
import { readInSteps } from '#domain/roster/rows';
import type { Sheet } from '#domain/roster/sheet';
import { Rows } from '#domain/rows';
import type { Import } from '#local/roster';
import { household, member } from '#tests/support/rows';
import { FileRefused } from '../file/refused';
import { Importing } from './importing.svelte';
import type { Reader } from './reader';
import type { RestoreWorld } from './restore';

const NOW = '2026-11-22T00:00:00.000Z';
const GROUPS: Group[] = [{ id: 'g1', name: '1班', order: 1, state: 'active' }];

/** What the worker does, in the test's own thread. */
function reader(sheet: Sheet): Reader {
	let rows: RosterRow[] = [];
	return {
		open: async ({ name }) => {
			if (name === 'photo.csv') throw new FileRefused('notTable');
			return { sheets: [sheet], columns: guessSheets([sheet]), id: 'i0123' };
		},
		rows: async (columns) => {
			const steps = readInSteps([sheet], columns);
			for (;;) {
				const { done, value } = steps.next();
				if (done) {
					rows = value.rows;
					return value;
				}
			}
		},
		plan: async (households, groups) => dryRun(rows, households, groups),
		part: async () => expect.unreachable(),
		picture: async () => expect.unreachable(),
		stop: () => undefined,
	};
}

/** A roster on which commands work as on a phone, and an import of the rows into it. `refused`: which command is, counted from 1. */
function desk(rows: string[][], households: Household[] = [], refused = 0) {
	const all = new Rows([
		...GROUPS.map((row): Row => ({ kind: 'group', row })),
		...households.map((row): Row => ({ kind: 'household', row })),
	]);
	const kept: Import[] = [];
	let [seq, imports] = [100, 0];
	const ask = async (command: Command) => {
		seq += 1;
		if (seq === 100 + refused) return 'GROUP_DISSOLVED';
		const stamp = { command: `c${seq}`, now: NOW, claimed: NOW, seq };
		const verdict = decide(command, { member: member('chair'), find: all.find, stamp });
		if ('refused' in verdict) return verdict.refused;
		for (const row of verdict.rows) all.put(row);
		return undefined;
	};
	const askAll = async (commands: Command[]) => {
		for (const [count, one] of commands.entries()) {
			const failed = await ask(one);
			if (failed) return { count, failed };
		}
		return { count: commands.length };
	};
	const listOf = (kind: Row['kind']) => [...all].flatMap((one) => (one.kind === kind ? [one.row] : []));
	const roster = async () => ({ groups: listOf('group') as Group[], households: listOf('household') as Household[] });
	const sheet = { name: 'x', rows: [['班', '世帯名', '電話'], ...rows] };
	const importing = new Importing({
		...{ reader: () => reader(sheet), roster, askAll, now: () => NOW },
		imported: async () => all.find('association', 'a1')?.imported?.last,
		other: async () => expect.unreachable('nobody else takes in a file here: it would wait for ever'),
		newId: () => `import-${(imports += 1)}`,
		kept: async () => kept.at(-1),
		keep: async (one) => void kept.splice(0, 1, one),
		// Tables are no archive; what an archive does stands in tests/sync/restore.emulator.test.ts.
		restore: {} as RestoreWorld,
		drop: async () => void kept.pop(),
	});
	return { importing, kept, ask, roster };
}

const file = (name = '名簿.csv') => new File(['x'], name);
const names = async ({ roster }: ReturnType<typeof desk>) =>
	(await roster()).households.filter(({ stays }) => !stays.at(-1)?.to).map(({ name }) => name);

describe('an import', () => {
	it('changes nothing before it is said to, and then only whom it should', async () => {
		const all = desk(
			[
				['1班', '岡本　修'],
				['2班', '森'],
			],
			[household({ name: '三宅', id: 'h1' })],
		);
		await all.importing.open(file());
		await all.importing.compare();
		expect(await names(all)).toEqual(['三宅']);
		await all.importing.apply();
		expect(await names(all)).toEqual(['三宅', '岡本　修', '森']);
		expect(all.importing.applied).toMatchObject({ done: 3, refused: [] });
	});

	it('lets those leave who were ticked, and only those', async () => {
		const all = desk([['1班', '森']], [household({ name: '三宅', id: 'h1' }), household({ name: '原', id: 'h2' })]);
		await all.importing.open(file());
		await all.importing.compare();
		all.importing.answers.setLeaving('h1', true);
		await all.importing.apply();
		expect(await names(all)).toEqual(['原', '森']);
		expect(await all.importing.takeBack(all.kept[0]!)).toBe(true);
		expect((await names(all)).sort()).toEqual(['三宅', '原']);
		expect([all.kept, all.importing.step]).toEqual([[], 'pick']);
	});

	it('that was compared again after a refusal is taken back whole: what went in before the refusal too', async () => {
		const files = Array.from({ length: 150 }, (_, i) => ['1班', `森 ${i}`]);
		const all = desk(files, [household({ name: '三宅', id: 'h1' })], 2);
		await all.importing.open(file());
		await all.importing.compare();
		all.importing.answers.setLeaving('h1', true);
		await all.importing.apply();
		expect([all.importing.applied?.refused.length, (await names(all)).length]).toEqual([1, 101]);
		await all.importing.compareAgain(false);
		all.importing.answers.setLeaving('h1', true);
		await all.importing.apply();
		expect(await names(all)).toHaveLength(150);
		expect(await all.importing.takeBack(all.kept.at(-1)!)).toBe(true);
		expect(await names(all)).toEqual(['三宅']);
	});

	it('asks about a doubtful pair, and the answer can be taken back', async () => {
		const all = desk([['1班', '高橋　弘']], [household({ name: '髙橋　弘', id: 'h1' })]);
		await all.importing.open(file());
		await all.importing.compare();
		const [pair] = all.importing.base!.perhaps;
		all.importing.answers.answer(pair!, true);
		expect([all.importing.plan?.added.length, all.importing.plan?.changed.length]).toEqual([0, 1]);
		all.importing.answers.answer(pair!, false);
		expect([all.importing.plan?.added.length, all.importing.plan?.changed.length]).toEqual([1, 0]);
	});

	it('is compared anew when somebody else changed the roster meanwhile', async () => {
		const all = desk([
			['1班', '森'],
			['1班', '原'],
		]);
		await all.importing.open(file());
		await all.importing.compare();
		await all.ask({ name: 'household.add', args: { id: 'h7', name: '森', group: 'g1', order: 1, ways: [] } });
		await all.importing.apply();
		expect([all.importing.isStale, all.importing.step]).toEqual([true, 'plan']);
		await all.importing.apply();
		expect(await names(all)).toEqual(['森', '原']);
	});

	it('of no table says so and begins anew', async () => {
		const all = desk([]);
		await all.importing.open(file('photo.csv'));
		expect([all.importing.refused, all.importing.step]).toEqual(['notTable', 'pick']);
	});

	it('takes in what was mended without making anybody leave', async () => {
		const all = desk([
			['', '森'],
			['1班', '原'],
		]);
		await all.importing.open(file());
		await all.importing.compare();
		expect(all.importing.plan?.waiting).toHaveLength(1);
		await all.importing.apply();
		const mended = desk([['1班', '森']], (await all.roster()).households);
		await mended.importing.open(file());
		await mended.importing.compare();
		await mended.importing.apply();
		expect(await names(mended)).toEqual(['原', '森']);
	});
});
