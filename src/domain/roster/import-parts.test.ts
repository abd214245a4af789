import { expect, it } from 'vitest';
import { door, GROUPS, row } from '#tests/support/roster-plan';
import { countHouseholds, partsOfPlan } from './import-parts';
import { dryRun } from './plan';

it('two households that come and two that move and change are four, however many changes that takes, with a new 班 beside them', () => {
	const households = [door('h1', 'g1', '岡本　修'), door('h2', 'g1', '三宅　節子')];
	const rows = [
		row('2班', '岡本　修', { phone: '086-123-4567' }),
		row('2班', '三宅　節子', { kana: 'みやけ' }),
		row('北班', '森　茂'),
		row('北班', '原　和子'),
	];
	const plan = dryRun(rows, households, GROUPS);
	expect([plan.added.length, plan.changed.length]).toEqual([2, 2]);
	const parts = partsOfPlan(plan, { leaving: new Set(), groups: GROUPS, households, file: 'f' });
	expect(parts.reduce((sum, part) => sum + countHouseholds(part), 0)).toBe(4);
});
