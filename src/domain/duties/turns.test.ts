import { describe, expect, test } from 'vitest';
import { duty, household } from '#tests/support/sample-rows';
import { labelsOf } from './labels';
import { afterRoster } from './roster';
import { exchanged, liveAsks, newsOf, nextReminder, remindedOn, withTurns } from './turns';

const at = '2026-12-01T03:00:00.000Z';
const ask = { id: 'a1', from: 'h1', give: '2026-12-15', to: 'h2', take: '2026-12-22', at };

describe('a reminder', () => {
	test('comes at 19:00 on the evening before', () => {
		expect(nextReminder(duty(), at)).toBe('2026-12-07T10:00:00.000Z');
		expect(remindedOn(duty(), '2026-12-07T10:00:00.000Z')?.household).toBe('h2');
		expect(nextReminder(duty(), '2026-12-21T10:00:00.000Z')).toBeUndefined();
		expect(nextReminder(duty({ ended: at }), at)).toBeUndefined();
	});

	test('of each day of a week, and of the first of a month alone', () => {
		const turns = [{ days: ['2026-12-08', '2026-12-11'], household: 'h1' }];
		expect(nextReminder(duty({ unit: 'week', turns }), '2026-12-08T00:00:00.000Z')).toBe('2026-12-10T10:00:00.000Z');
		expect(nextReminder(duty({ unit: 'month', turns }), '2026-12-08T00:00:00.000Z')).toBeUndefined();
	});

	test('is of nobody where the turn is open', () => {
		expect(
			remindedOn(duty({ turns: [{ days: ['2026-12-08'] }] }), '2026-12-07T10:00:00.000Z')?.household,
		).toBeUndefined();
	});
});

describe('an exchange', () => {
	test('moves exactly two turns, and ends what was asked about either', () => {
		const other = { ...ask, id: 'a2', give: '2026-12-01', take: '2026-12-08' };
		const after = exchanged(duty({ asks: [ask, other] }), ['2026-12-15', '2026-12-22'], { at, by: 'h2' });
		expect(after.turns.map(({ household: of }) => of)).toEqual(['h1', 'h2', 'h2', 'h1']);
		expect(after.asks).toEqual([other]);
		expect(after.version).toBe(2);
		expect(newsOf(after, at)).toEqual(
			new Map([
				['h1', 'changed'],
				['h2', 'asked'],
			]),
		);
	});

	test('is told to both where a leader did it, and to the one that lost its turn', () => {
		const after = withTurns(duty(), new Map([['2026-12-15', undefined]]), { at, by: 'leader' });
		expect(after.turns[2]?.household).toBeUndefined();
		expect(newsOf(after, at)).toEqual(new Map([['h1', 'changed']]));
	});

	test('that was asked for is over with a turn that moved meanwhile, or with its day', () => {
		const asked = duty({ asks: [ask] });
		expect(liveAsks(asked, '2026-12-15')).toHaveLength(1);
		expect(liveAsks(asked, '2026-12-16')).toEqual([]);
		expect(liveAsks({ ...asked, turns: asked.turns.slice(0, 3) }, '2026-12-01')).toEqual([]);
	});
});

describe('what households are told', () => {
	test('that there is a rota, where they have a turn ahead', () => {
		const made = duty({ by: { seat: 'leader', title: '班長', at: '2026-12-22T20:00:00.000Z' } });
		expect(newsOf(made, '2026-12-22T20:00:00.000Z')).toEqual(new Map());
		expect(newsOf(duty({ by: { ...made.by, at } }), at)).toEqual(
			new Map([
				['h1', 'made'],
				['h2', 'made'],
			]),
		);
	});

	test('that a neighbour asks, or cannot', () => {
		const later = '2026-12-02T00:00:00.000Z';
		expect(newsOf(duty({ asks: [ask] }), at)).toEqual(new Map([['h2', 'asked']]));
		expect(newsOf(duty({ asks: [{ ...ask, declined: later }] }), later)).toEqual(new Map([['h1', 'declined']]));
		expect(newsOf(duty({ asks: [{ ...ask, declined: later }] }), at)).toEqual(new Map());
	});
});

describe('a rota after the roster changed', () => {
	const before = household({ id: 'h1', name: '岡本　修' });
	const left = household({ ...before, stays: [{ group: 'g1', officer: false, from: 10, to: 20 }] });
	const now = '2026-12-10T00:00:00.000Z';

	test('names nobody who left: the turns ahead are open, those that were done stay its own', () => {
		const after = afterRoster(duty({ asks: [ask] }), [{ before, after: left }], now);
		expect(after.turns.map((turn) => turn.household)).toEqual(['h1', 'h2', undefined, 'h2']);
		expect(after.households.map(({ id }) => id)).toEqual(['h2']);
		expect([after.asks, after.version]).toEqual([[], 2]);
	});

	test('nor who moved to another group, unless the duty is everybody’s', () => {
		const moved = { before, after: { ...before, stays: [...left.stays, { group: 'g2', officer: false, from: 20 }] } };
		expect(afterRoster(duty(), [moved], now).households).toHaveLength(1);
		const { group: _, ...all } = duty();
		expect(afterRoster(all, [moved], now)).toBe(all);
	});

	test('names by a new name, unless what stands there was chosen', () => {
		const renamed = { before, after: { ...before, name: '小野　修' } };
		expect(afterRoster(duty(), [renamed], now).households[0]?.label).toBe('小野');
		const chosen = duty({ households: [{ id: 'h1', label: '角の家', done: 0 }] });
		expect(afterRoster(chosen, [renamed], now)).toBe(chosen);
	});

	test('is the same where nothing concerns it', () => {
		const rota = duty();
		expect(afterRoster(rota, [{ before, after: { ...before, order: 9 } }], now)).toBe(rota);
		expect(afterRoster(rota, [{ before: undefined, after: household({ id: 'h9', stays: [] }) }], now)).toBe(rota);
	});
});

test('households are called by their family’s name, and by all of it where two share that', () => {
	const names = ['佐藤　一郎', '佐藤　花子', '三宅 節子', '岡本'].map((name, at) => ({ id: `h${at}`, name }));
	expect([...labelsOf(names).values()]).toEqual(['佐藤　一郎', '佐藤　花子', '三宅', '岡本']);
});
