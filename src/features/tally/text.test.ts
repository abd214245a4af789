import { expect, it } from 'vitest';
import type { Answer, Item, Value } from '#contract/questions';
import { sumsOfItems } from '#domain/answers/item-sums';
import { shortText, valuesText } from './text';

const options = [
	{ id: 'o1', label: '6日' },
	{ id: 'o2', label: '13日' },
	{ id: 'o3', label: '20日' },
];
const come: Item = { id: 'q1', label: '防災訓練', kind: 'attend', most: 6, shifts: options.slice(0, 2) };
const days: Item = { id: 'q2', label: '都合のよい日', kind: 'dates', options };
const at = '2026-11-20T01:00:00.000Z';
const answer = (of: string, ...values: Value[]): Answer => ({
	...{ circular: 'c1', household: of },
	entries: [{ id: `e-${of}`, source: 'phone', way: 'self', at, values }],
});
const door = (id: string, ...values: Value[]) => ({ household: { id, name: id }, answer: answer(id, ...values) });
const comes = (people: number, shift?: string): Value => ({
	...{ item: 'q1', kind: 'attend', people },
	...(shift && { shift }),
});
const can = (...marks: ('yes' | 'maybe' | 'no')[]): Value => ({
	...{ item: 'q2', kind: 'dates' },
	marks: marks.map((mark, nth) => ({ option: `o${nth + 1}`, mark })),
});

it('of attendance are the people and the homes that come, by shift as well, and the homes that do not', () => {
	const doors = [door('h1', comes(2, 'o1')), door('h2', comes(3, 'o2')), door('h3', comes(0)), door('h4')];
	expect(sumsOfItems([come], doors)).toMatchObject([
		{
			...{ kind: 'attend', people: 5, coming: 2, absent: 1, answered: 3, silent: 1 },
			shifts: [
				{ id: 'o1', people: 2, homes: 1 },
				{ id: 'o2', people: 3, homes: 1 },
			],
		},
	]);
});

it.each<[string, ('yes' | 'maybe' | 'no')[][], boolean[]]>([
	[
		'that most can come to',
		[
			['yes', 'yes', 'no'],
			['no', 'yes', 'no'],
		],
		[false, true, false],
	],
	[
		'that more perhaps can, where as many can',
		[
			['yes', 'yes', 'no'],
			['no', 'maybe', 'no'],
		],
		[false, true, false],
	],
	['or days, where nothing tells them apart', [['yes', 'yes', 'no']], [true, true, false]],
	['is none, where nobody can', [['no', 'maybe', 'no']], [false, false, false]],
	['is none, before anybody answered', [], [false, false, false]],
])('name the best day %s', (_, said, best) => {
	const [sum] = sumsOfItems(
		[days],
		said.map((marks, nth) => door(`h${nth}`, can(...marks))),
	);
	expect(sum?.kind === 'dates' && sum.days.map(({ isBest }) => isBest)).toEqual(best);
});

it('of texts are what was written, with whose it is', () => {
	const words: Item = { id: 'q3', label: 'ひとこと', kind: 'text' };
	const doors = [door('h1', { item: 'q3', kind: 'text', text: '車を出せます' }), door('h2')];
	expect(sumsOfItems([words], doors)).toMatchObject([{ texts: [{ household: 'h1', text: '車を出せます' }] }]);
});

it('count nothing that does not fit the question as it is now', () => {
	expect(sumsOfItems([come], [door('h1', comes(2, 'gone'))])).toMatchObject([{ people: 0, answered: 0, silent: 1 }]);
});

it('an answer is told in words, with what was asked where there is more than one thing', () => {
	const who: Value = { item: 'q1', kind: 'attend', people: 2, shift: 'o1', who: '父と母' };
	expect(valuesText([come], [who])).toBe('出席2人、6日、父と母');
	expect(valuesText([come, days], [comes(0), can('yes', 'no', 'maybe')])).toBe(
		'防災訓練：欠席、都合のよい日：○6日、×13日、△20日',
	);
	expect(valuesText([come, days], [{ item: 'q9', kind: 'number', number: 3 }])).toBe('今はない質問：3');
	expect(valuesText([come], [comes(2, 'o9')])).toBe('出席2人、今はない回答');
});

it('a door says in a word what it answered to the first item', () => {
	expect(shortText(come, answer('h1', who(2)))).toBe('2人');
	expect(shortText(come, answer('h1', comes(0)))).toBe('欠席');
	expect(shortText(come, undefined)).toBe('');
	expect(shortText(days, answer('h1', can('yes', 'yes', 'no')))).toBe('○ 2日');
});
const who = (people: number) => comes(people, 'o1');
