import { describe, expect, it } from 'vitest';
import { door, GROUPS, NOTHING, row, run, short } from '#tests/support/roster-plan';
import { asOne, dryRun } from './plan';

describe('what only the leader knows', () => {
	const present = [door('h1', 'g1', '髙橋 弘'), door('h2', 'g1', '平松 正', { order: 5 })];
	const rows = [row('1班', '高橋 弘'), row('1班', '平松 京子', { order: 5 })];

	it('is asked: another spelling, a successor of the family', () => {
		const result = run(rows, present);
		expect(result.possibleMatches).toEqual(['高橋 弘 h1 spelling', '平松 京子 h2 family']);
		expect(result.added.length + result.gone.length).toBe(4);
	});

	it.each([
		['reading', row('1班', '桜井', { kana: 'さくらい' }), door('h1', 'g1', '作楽井', { kana: 'サクライ' })],
		['number', row('1班', '土肥', { order: 4 }), door('h1', 'g1', '戸井', { order: 4 })],
		['spelling', row('1班', '斉藤', { kana: 'さいとう' }), door('h1', 'g1', '齋藤', { kana: 'さいとう' })],
	])('is asked where 班 and %s agree', (why, one, household) => {
		const { possibleMatches, added, gone } = dryRun([one], [household], GROUPS);
		expect(possibleMatches.map((pair) => pair.why)).toEqual([why]);
		expect([added.length, gone.length]).toEqual([1, 1]);
	});

	it('is not asked of a door into which somebody else moved, as their readings say', () => {
		const rows = [row('1班', '岡本', { order: 4, kana: 'おかもと' })];
		expect(run(rows, [door('h1', 'g1', '佐藤', { order: 4, kana: 'さとう' })]).possibleMatches).toEqual([]);
	});

	it('is not asked of a name that lost a letter: it waits, and nobody is gone', () => {
		const lost = { problems: [{ code: 'lostLetter' as const }] };
		const present = [
			door('h1', 'g1', '富田　一郎'),
			door('h2', 'g1', '冨田　一郎', { order: 2 }),
			door('h3', 'g2', '森'),
		];
		const rows = [
			row('1班', '〓田　一郎', { ...lost, order: 2 }),
			row('1班', '?田　一郎', lost),
			row('3班', '?', lost),
		];
		expect(run(rows, present)).toEqual({
			...NOTHING,
			unready: ['〓田　一郎 h2', '?田　一郎 h1', '? h3'],
		});
	});

	it('becomes one household when she says so', () => {
		const plan = dryRun(rows, present, GROUPS);
		const settled = plan.possibleMatches.reduce(asOne, plan);
		expect(short(settled)).toEqual({
			...NOTHING,
			changed: ['h1 高橋 弘 髙橋 弘>高橋 弘', 'h2 平松 京子 平松 正>平松 京子'],
		});
		expect(plan.possibleMatches.reduce(asOne, settled)).toEqual(settled);
		expect(plan.added.length).toBe(2);
	});

	it('is not asked about a whole village of one name', () => {
		const many = Array.from({ length: 50 }, (_, i) => i);
		const result = run(
			many.map(() => row('1班', '佐藤')),
			many.map((i) => door(`h${i}`, 'g2', '佐藤')),
		);
		expect(result.possibleMatches).toEqual([]);
		expect(result.gone.length).toBe(50);
	});

	it('may be a family with another name on the same telephone', () => {
		const result = run(
			[row('2班', '光岡', { phone: '0862521111' })],
			[door('h1', 'g1', '森', { phone: '086-252-1111' })],
		);
		expect(result.possibleMatches).toEqual(['光岡 h1 phone']);
	});
});
