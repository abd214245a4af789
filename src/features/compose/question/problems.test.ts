import { describe, expect, it } from 'vitest';
import { Question } from '#contract/questions';
import { momentInJapan } from '#domain/moment';
import { emptyQuestion, questionOf, type ItemForm } from './form';
import { itemProblems, questionProblems, type ItemProblem } from './problems';
import { GROUPS, itemsOf } from './templates';

const now = momentInJapan('2026-11-20', '10:00');
const about = { day: '', from: '', deadline: '' };
const item = (over: Partial<ItemForm>): ItemForm => ({
	...{ id: 'q1', kind: 'number', label: 'ごみ袋', optional: false, options: [], several: false, least: '0', most: '9' },
	...over,
});
const options = (...labels: string[]) => labels.map((label, nth) => ({ id: `o${nth}`, label }));

describe('what keeps an item from being asked', () => {
	it.each<[ItemProblem[], Partial<ItemForm>]>([
		[[], {}],
		[['itemUnnamed'], { label: ' ' }],
		[['itemTooLong'], { label: 'あ'.repeat(61) }],
		[[], { least: '０', most: '１２' }],
		[['noNumber'], { most: '' }],
		[['noNumber'], { most: '十' }],
		[['noNumber'], { most: '10000' }],
		[['leastOverMost'], { least: '5', most: '4' }],
		[['noNumber'], { kind: 'attend', most: '0' }],
		[[], { kind: 'attend', most: '4', least: '' }],
		[['fewOptions'], { kind: 'choice', options: options('はい', '') }],
		[[], { kind: 'choice', options: options('はい', 'いいえ', '') }],
		[['optionTwice'], { kind: 'dates', options: options('土曜', ' 土曜') }],
		[['optionTooLong'], { kind: 'choice', options: options('はい', 'い'.repeat(41)) }],
		[[], { kind: 'text', least: '', most: '' }],
	])('%j', (problems, over) => expect(itemProblems(item(over))).toEqual(problems));

	it('is what the contract refuses, and nothing else', () => {
		const asked = (over: Partial<ItemForm>) =>
			questionOf({ ...emptyQuestion(), day: '2026-12-01', items: [item(over)] });
		for (const over of [{}, { label: '' }, { least: '5', most: '4' }, { most: '' }, { kind: 'choice' as const }])
			expect(Question.safeParse(asked(over)).success, JSON.stringify(over)).toBe(itemProblems(item(over)).length === 0);
	});
});

describe('what keeps a question from being asked', () => {
	it('names the item', () => {
		const form = { ...emptyQuestion(), items: [item({}), item({ id: 'q2', label: '' })] };
		expect(questionProblems(form, about, now)).toEqual([
			{ at: 'question', code: 'itemUnnamed', item: 'q2' },
			{ at: 'questionDeadline', code: 'deadlineMissing' },
		]);
	});
	it('is nothing, where nothing is asked', () => {
		expect(questionProblems(undefined, about, now)).toEqual([]);
		expect(questionProblems(emptyQuestion(), about, now)).toEqual([]);
	});
	it('is nothing in a template that says all', () => {
		let made = 0;
		const names = GROUPS.flatMap((group) => [...group.names]);
		const whole = names.filter((name) => !['one', 'several', 'dates'].includes(name));
		for (const name of whole) {
			const items = itemsOf(name, () => `id${(made += 1)}`);
			expect(questionProblems({ ...emptyQuestion(), day: '2026-12-01', items }, about, now), name).toEqual([]);
		}
	});
});
