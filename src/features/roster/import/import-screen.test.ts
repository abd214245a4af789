import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Group, Row } from '#contract/rows';
import { decide } from '#domain/commands/index';
import { guessSheets } from '#domain/roster/columns';
import { dryRun } from '#domain/roster/plan';
import type { RosterRow } from '#domain/roster/problems';
import { readInSteps } from '#domain/roster/read-rows';
import type { Sheet } from '#domain/roster/sheet';
import { RowSet } from '#domain/row-set';
import type { KeptImport } from '#local/kept-import';
import { household, member } from '#tests/support/sample-rows';
import { FileRefused } from '../file/refused';
import { ImportScreen } from './import-screen.svelte';
import type { RosterReader } from './reading/roster-reader';
import type { RestoreDeps } from './restore/restore-archive';

const NOW = '2026-11-22T00:00:00.000Z';
const GROUPS: Group[] = [{ id: 'g1', name: '1班', order: 1, state: 'active' }];

/** What the worker does, in the test's own thread. */
function reader(sheet: Sheet): RosterReader {
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

/**
 * A roster on which commands work as on a phone, and an import of the rows into it. `refused`: which command is,
 * counted from 1.
 */
function desk(rows: string[][], households: Household[] = [], refused = 0) {
	const all = new RowSet([
		...GROUPS.map((row): Row => ({ kind: 'group', row })),
		...households.map((row): Row => ({ kind: 'household', row })),
	]);
	const kept: KeptImport[] = [];
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
	const screen = new ImportScreen({
		...{ startReader: () => reader(sheet), getRoster: roster, askAll, now: () => NOW },
		getLastImport: async () => all.find('association', 'a1')?.imported?.last,
		waitForOtherImport: async () => expect.unreachable('nobody else takes in a file here: it would wait for ever'),
		newId: () => `import-${(imports += 1)}`,
		getKept: async () => kept.at(-1),
		keep: async (one) => void kept.splice(0, 1, one),
		// Tables are no archive; what an archive does stands in tests/sync/restore.emulator.test.ts.
		restore: {} as RestoreDeps,
		dropKept: async () => void kept.pop(),
	});
	return { screen, kept, ask, roster };
}

type State = ImportScreen['state'];
/** The state of the screen, which is expected to be that of a step. */
function at<S extends State['step']>({ screen: { state } }: { screen: ImportScreen }, step: S) {
	if (state.step !== step) return expect.unreachable(`${state.step} is not ${step}`);
	return state as Extract<State, { step: S }>;
}
/** Opens a file and compares it with the roster. */
async function compared(all: ReturnType<typeof desk>) {
	await all.screen.roster.open(file());
	await all.screen.roster.compare(at(all, 'columns'));
}
const apply = (all: ReturnType<typeof desk>) => all.screen.roster.apply(at(all, 'comparison'));
const leave = (all: ReturnType<typeof desk>, id: string) => at(all, 'comparison').answers.setLeaving(id, true);

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
		await compared(all);
		expect(await names(all)).toEqual(['三宅']);
		await apply(all);
		expect(await names(all)).toEqual(['三宅', '岡本　修', '森']);
		expect(at(all, 'applied').result).toMatchObject({ done: 2, total: 2, refused: [] });
	});

	it('lets those leave who were ticked, and only those', async () => {
		const all = desk([['1班', '森']], [household({ name: '三宅', id: 'h1' }), household({ name: '原', id: 'h2' })]);
		await compared(all);
		leave(all, 'h1');
		await apply(all);
		expect(await names(all)).toEqual(['原', '森']);
		expect(await all.screen.undo(all.kept[0]!)).toBe(true);
		expect((await names(all)).sort()).toEqual(['三宅', '原']);
		expect([all.kept, all.screen.state.step]).toEqual([[], 'pick']);
	});

	it('that was compared again after a refusal is taken back whole: what went in before the refusal too', async () => {
		const files = Array.from({ length: 150 }, (_, i) => ['1班', `森 ${i}`]);
		const all = desk(files, [household({ name: '三宅', id: 'h1' })], 2);
		await compared(all);
		leave(all, 'h1');
		await apply(all);
		expect([at(all, 'applied').result.refused.length, (await names(all)).length]).toEqual([1, 101]);
		await all.screen.roster.compareAgain(at(all, 'applied'), false);
		leave(all, 'h1');
		await apply(all);
		expect(await names(all)).toHaveLength(150);
		expect(await all.screen.undo(all.kept.at(-1)!)).toBe(true);
		expect(await names(all)).toEqual(['三宅']);
	});

	it('asks about a doubtful pair, and the answer can be taken back', async () => {
		const all = desk([['1班', '高橋　弘']], [household({ name: '髙橋　弘', id: 'h1' })]);
		await compared(all);
		const { answers } = at(all, 'comparison');
		const [pair] = answers.base.possibleMatches;
		answers.answer(pair!, true);
		expect([answers.plan.added.length, answers.plan.changed.length]).toEqual([0, 1]);
		answers.answer(pair!, false);
		expect([answers.plan.added.length, answers.plan.changed.length]).toEqual([1, 0]);
	});

	it('is compared anew when somebody else changed the roster meanwhile', async () => {
		const all = desk([
			['1班', '森'],
			['1班', '原'],
		]);
		await compared(all);
		await all.ask({ name: 'household.add', args: { id: 'h7', name: '森', group: 'g1', order: 1, ways: [] } });
		await apply(all);
		expect(at(all, 'comparison').isRepeated).toBe(true);
		await apply(all);
		expect(await names(all)).toEqual(['森', '原']);
	});

	it('keeps the answers when it is compared anew, where the question still stands', async () => {
		const all = desk(
			[['1班', '高橋　弘']],
			[household({ name: '髙橋　弘', id: 'h1' }), household({ name: '三宅', id: 'h2' })],
		);
		await compared(all);
		const { answers } = at(all, 'comparison');
		answers.answer(answers.base.possibleMatches[0]!, true);
		leave(all, 'h2');
		await all.ask({ name: 'household.add', args: { id: 'h7', name: '森', group: 'g1', order: 9, ways: [] } });
		await apply(all);
		expect(at(all, 'comparison').isRepeated).toBe(true);
		await apply(all);
		expect((await names(all)).sort()).toEqual(['森', '高橋　弘'].sort());
	});

	it('of no table says so and begins anew', async () => {
		const all = desk([]);
		await all.screen.roster.open(file('photo.csv'));
		expect(at(all, 'pick').problem).toBe('notTable');
	});

	it('takes in what was mended without making anybody leave', async () => {
		const all = desk([
			['', '森'],
			['1班', '原'],
		]);
		await compared(all);
		expect(at(all, 'comparison').answers.plan.unready).toHaveLength(1);
		await apply(all);
		const mended = desk([['1班', '森']], (await all.roster()).households);
		await compared(mended);
		await apply(mended);
		expect(await names(mended)).toEqual(['原', '森']);
	});
});
