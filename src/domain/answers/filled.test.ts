import { describe, expect, it } from 'vitest';
import type { Item, Value } from '#contract/questions';
import { Values } from '#contract/questions';
import { answerIn, emptyFilled, sheetFor, type Filled } from './filled';

const options = ['o1', 'o2'].map((id) => ({ id, label: id }));
const come: Item = { id: 'q1', label: '出る人', kind: 'attend', most: 4, shifts: options };
const pick: Item = { id: 'q2', label: 'えらぶ', kind: 'choice', options, several: true };
const lunch: Item = { id: 'q3', label: '弁当', kind: 'number', least: 1, most: 9 };
const words: Item = { id: 'q4', label: 'ひとこと', kind: 'text', optional: true };
const days: Item = { id: 'q5', label: '日', kind: 'dates', options };
const filled = (over: Partial<Filled> = {}): Filled => ({ ...emptyFilled(), ...over });
const wrongIn = (item: Item, over: Partial<Filled> = {}) => answerIn({ items: [item] }, { [item.id]: filled(over) });

describe('a sheet that is filled in', () => {
	const whole: Value[] = [
		{ item: 'q1', kind: 'attend', people: 2, shift: 'o1', who: '花子と太郎' },
		{ item: 'q2', kind: 'choice', chosen: ['o2'] },
		{ item: 'q3', kind: 'number', number: 3 },
		{ item: 'q4', kind: 'text', text: 'よろしく' },
		{
			...{ item: 'q5', kind: 'dates' },
			marks: [
				{ option: 'o1', mark: 'yes' },
				{ option: 'o2', mark: 'maybe' },
			],
		},
	];
	const items = [come, pick, lunch, words, days];

	it('begins with what was answered, and sends that again unless it is changed', () => {
		const { values, wrong } = answerIn({ items }, sheetFor({ items }, whole));
		expect(values).toEqual(whole);
		expect(wrong.size).toBe(0);
		expect(Values.safeParse(values).success).toBe(true);
	});

	it('keeps what was typed over what was answered, and what of an answer a corrected question still has', () => {
		const typed = sheetFor({ items }, whole, { q3: filled({ number: 5 }) });
		expect(typed.q3?.number).toBe(5);
		const corrected: Item[] = [
			{ ...come, most: 1, shifts: options.slice(1) },
			{ ...days, options: options.slice(1) },
		];
		const sheet = sheetFor({ items: corrected }, whole);
		expect(sheet).toMatchObject({
			q1: { comes: undefined, people: 1, shift: undefined },
			q5: { marks: { o2: 'maybe' } },
		});
		expect(Object.keys(sheet)).toEqual(['q1', 'q5']);
		expect([...answerIn({ items: corrected }, sheet).wrong]).toEqual([['q1', 'choose']]);
	});

	it('counts nobody who did not say so', () => {
		expect([...wrongIn(come).wrong.values()]).toEqual(['choose']);
		expect(wrongIn(come, { comes: false, people: 3, shift: 'o1' }).values).toEqual([
			{ item: 'q1', kind: 'attend', people: 0 },
		]);
	});

	it.each<[string, Item, Partial<Filled>, string]>([
		['a shift', come, { comes: true }, 'shift'],
		['a shorter name', come, { comes: true, shift: 'o1', who: 'あ'.repeat(61) }, 'long'],
		['a choice', pick, {}, 'choose'],
		['a number', lunch, {}, 'number'],
		['a number that may be', lunch, { number: 10 }, 'number'],
		['a whole number', lunch, { number: 1.5 }, 'number'],
		['a shorter text', words, { text: 'あ'.repeat(121) }, 'long'],
		['every day', days, { marks: { o1: 'yes' } }, 'days'],
		['something', words, { text: ' \n ' }, 'nothing'],
	])('wants %s', (_, item, over, problem) => {
		const { values, wrong } = wrongIn(item, over);
		expect(values).toEqual([]);
		expect([...wrong]).toEqual([[item.id, problem]]);
	});

	it('sends what was pasted as one clean line', () => {
		expect(wrongIn(words, { text: ' 行きます\n\u200bよろしく ' }).values).toEqual([
			{ item: 'q4', kind: 'text', text: '行きます よろしく' },
		]);
	});
});
