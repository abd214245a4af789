import { describe, expect, it } from 'vitest';
import type { Answer } from '#contract/questions';
import { questions } from '#i18n/words';
import { question } from '#tests/support/sample-rows';
import { effectsOf } from './effect';

const words = questions.effect;
const before = question();
const [lunch] = before.items;
const doors = ['h1', 'h2', 'h3'].map((id) => ({ household: { id } }));
const answer = (household: string, number: number): [string, Answer] => [
	household,
	{
		circular: 'c1',
		household,
		entries: [
			{
				...{ id: 'e1', source: 'phone1', way: 'self', at: '2026-11-20T01:00:00.000Z' },
				values: [{ item: 'q1', kind: 'number', number }],
			},
		],
	},
];
const given = { doors, answers: new Map([answer('h1', 2), answer('h2', 8)]) };
const nobody = { doors, answers: new Map() };
const effects = (after: Parameters<typeof effectsOf>[1], of = given) => effectsOf(before, after, of, '2026-11-20');
const atMost = (most: number) => question({ items: [{ ...lunch!, kind: 'number', least: 0, most }] });

describe('what a correction of a question does to answers', () => {
	it('is nothing where it stays as it is, or came with the correction', () => {
		expect(effects(question())).toEqual([]);
		expect(effectsOf(undefined, before, given, '2026-11-20')).toEqual([]);
	});
	it('counts those that still fit, and those that are asked again', () =>
		expect(effects(atMost(5))).toEqual([words.kept('1'), words.again('1')]));
	it('says that all of them count on', () => expect(effects(atMost(20))).toEqual([words.kept('2')]));
	it('says how many a question takes along that goes', () => expect(effects(undefined)).toEqual([words.dropped('2')]));
	it('says that nobody has answered', () => {
		expect(effects(undefined, nobody)).toEqual([words.none]);
		expect(effects(atMost(5), nobody)).toEqual([words.none]);
	});
	it('says what becomes of answers between the old deadline and the new', () => {
		const [later] = effects(question({ deadline: '2026-11-30T12:00:00.000Z' }));
		expect(later).toBe(words.moved('11月27日（金） 午後9時', '11月30日（月） 午後9時'));
		expect(effects(question({ deadline: '2026-11-30T12:00:00.000Z' }))).toContain(words.longer);
		expect(effects(question({ deadline: '2026-11-25T12:00:00.000Z' }))).toContain(words.shorter);
	});
});
