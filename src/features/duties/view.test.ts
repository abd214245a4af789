import { describe, expect, test } from 'vitest';
import { duty } from '#tests/support/sample-rows';
import { asksOf, exchangeable, ownTurns, soonLabel, turnLabel, whoseLabel } from './view';
import { firstDay } from '#domain/duties/standing';

const at = '2026-12-01T00:00:00.000Z';
const TODAY = '2026-12-08';
const ask = { id: 'a1', from: 'h1', give: '2026-12-15', to: 'h2', take: '2026-12-22', at };

describe('what a household sees of its duties', () => {
	test('its own turns, the soonest first, of all of them; those that are over are not among them', () => {
		const other = duty({ id: 't2', turns: [{ days: ['2026-12-09', '2026-12-10'], household: 'h1' }] });
		const own = ownTurns([duty(), other], 'h1', TODAY);
		expect(own.map(({ turn }) => firstDay(turn))).toEqual(['2026-12-09', '2026-12-15']);
		expect(ownTurns([duty({ turns: [{ days: ['2026-12-15'] }] })], undefined, TODAY)).toEqual([]);
	});

	test('a turn that lasts goes on until its last day, and is called by what is left of it', () => {
		const week = { days: ['2026-12-07', '2026-12-08', '2026-12-11'], household: 'h1' };
		expect(ownTurns([duty({ turns: [week] })], 'h1', TODAY)).toHaveLength(1);
		expect(turnLabel(week, TODAY)).toBe('12月7日（月）、ほか2日');
		expect(turnLabel(week, TODAY, TODAY)).toBe('12月8日（火）、ほか1日');
	});

	test('how soon it is', () => {
		expect(['2026-12-08', '2026-12-09', '2026-12-20'].map((day) => soonLabel(day, TODAY))).toEqual([
			...['きょう', 'あした', 'あと12日'],
		]);
	});

	test('a household that is not on the rota any more has no name', () => {
		expect(whoseLabel(duty(), { days: ['2026-12-08'], household: 'gone' })).toBe('まだ決まっていません');
	});
});

describe('an exchange', () => {
	const rota = duty({ asks: [ask, { ...ask, id: 'a2', take: '2026-12-08', declined: at }] });
	const given = rota.turns[2] as (typeof rota.turns)[number];

	test('is offered with turns of others that are ahead, but for those that were asked for, be it in vain', () => {
		expect(exchangeable(duty(), given, TODAY).map(firstDay)).toEqual(['2026-12-08', '2026-12-22']);
		expect(exchangeable(rota, given, TODAY)).toEqual([]);
	});

	test('stands with whoever asked, with whoever is asked, and with nobody else', () => {
		const of = (household: string) =>
			Object.fromEntries(Object.entries(asksOf([rota], household, TODAY)).map(([name, some]) => [name, some.length]));
		expect(of('h1')).toEqual({ asked: 0, waiting: 1, declined: 1 });
		expect(of('h2')).toEqual({ asked: 1, waiting: 0, declined: 0 });
		expect(of('h3')).toEqual({ asked: 0, waiting: 0, declined: 0 });
		expect(asksOf([rota], 'h2', TODAY).asked[0]).toMatchObject({
			name: '岡本',
			give: '12月15日（火）',
			take: '12月22日（火）',
		});
	});
});
