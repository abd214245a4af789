import { expect, it } from 'vitest';
import type { Row } from '#contract/rows';
import { decide } from '#domain/commands/index';
import { ledgerOf } from '#domain/ledger';
import { errandsOf } from '#domain/paper';
import { RowSet } from '#domain/row-set';
import { circular, household, member } from '#tests/support/sample-rows';
import { handedAll, linesOf } from './errands';

const now = '2026-11-22T00:00:00.000Z';
const home = household({ deviceCounts: { self: 0, family: 0 }, ways: ['paper'] });
const circulars = [1, 2, 3, 4, 5].map((n) => circular({ id: `c${n}`, version: n }));

function errandsIn(rows: RowSet) {
	return errandsOf(
		circulars.map((one) => {
			const receipt = rows.find('receipt', `${one.id}.h1`);
			return { circular: one, ledger: ledgerOf(one, [home], new Map(receipt ? [['h1', receipt]] : [])) };
		}),
	);
}

it('a door with five circulars is done with one press, and as before with the way back', () => {
	const rows = new RowSet([
		{ kind: 'household', row: home },
		...circulars.map((row): Row => ({ kind: 'circular', row })),
	]);
	const press = (commands: ReturnType<typeof handedAll>) => {
		for (const command of commands) {
			const stamp = { command: 'c', now, claimed: now, seq: 500 };
			const verdict = decide(command, { member: member('groupLeader'), find: rows.find, stamp });
			if ('refused' in verdict) throw new Error(verdict.refused);
			for (const row of verdict.rows) rows.put(row);
		}
	};
	const [errand] = errandsIn(rows);
	expect(errand?.circulars).toHaveLength(5);
	press(handedAll(errand!, true));
	expect(errandsIn(rows)).toEqual([]);
	expect(linesOf(errandsIn(rows), [errand!])).toEqual([{ errand, isDone: true }]);
	press(handedAll(errand!, false));
	expect(linesOf(errandsIn(rows), [])).toEqual([{ errand, isDone: false }]);
});

it('what was handed over stays in its place on the walk, until something new comes for that door', () => {
	const at = (id: string, order: number) => ({ household: household({ id, order }), circulars });
	const [first, second, third] = [at('h1', 1), at('h2', 2), at('h3', 3)];
	const ids = (lines: ReturnType<typeof linesOf>) => lines.map((line) => [line.errand.household.id, line.isDone]);
	expect(ids(linesOf([first, third], [second]))).toEqual([
		['h1', false],
		['h2', true],
		['h3', false],
	]);
	expect(ids(linesOf([second], [second]))).toEqual([['h2', false]]);
});
