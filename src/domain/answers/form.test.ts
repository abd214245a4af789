import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Values, type Item, type Value } from '#contract/questions';
import { filledWith, readFilled, type Filled } from './form';

const options = ['o1', 'o2', 'o3'].map((id) => ({ id, label: id }));
const come: Item = { id: 'q1', label: '出る人', kind: 'attend', most: 6, shifts: options };
const one: Item = { id: 'q2', label: 'どれか', kind: 'choice', options, several: false };
const some: Item = { id: 'q3', label: 'どれでも', kind: 'choice', options, several: true };
const lunch: Item = { id: 'q4', label: '弁当', kind: 'number', least: 1, most: 10 };
const words: Item = { id: 'q5', label: 'ひとこと', kind: 'text', optional: true };
const days: Item = { id: 'q6', label: '日', kind: 'dates', options };
const items = [come, one, some, lunch, words, days];
const typed = (id: string, over: Partial<Filled[string]>, of: Item[] = items) => {
	const filled = filledWith({ items: of });
	return { ...filled, [id]: { ...(filled[id] as Filled[string]), ...over } };
};
const reading = (item: Item, over: Partial<Filled[string]>) =>
	readFilled({ items: [item] }, typed(item.id, over, [item]));

describe('a sheet that is filled in', () => {
	it('lacks all that is asked while it is empty, but what may be left out', () =>
		expect(readFilled({ items }, filledWith({ items }))).toEqual({
			values: [],
			wrong: ['q1', 'q2', 'q3', 'q4', 'q6'],
		}));

	it('takes numbers as people type them', () => {
		expect(reading(lunch, { text: ' ３ ' }).values).toEqual([{ item: 'q4', kind: 'number', number: 3 }]);
		for (const text of ['', '三', '-1', '1.5', '0', '11', '99999'])
			expect(reading(lunch, { text }).wrong).toEqual(['q4']);
	});

	it('wants a shift of those who come, and none where nobody does', () => {
		expect(reading(come, { text: '2' }).wrong).toEqual(['q1']);
		expect(reading(come, { text: '2', choice: 'o1', who: ' 太郎と花子 ' }).values).toEqual([
			{ item: 'q1', kind: 'attend', people: 2, shift: 'o1', who: '太郎と花子' },
		]);
		expect(reading(come, { text: '0', choice: 'o1', who: '太郎' }).values).toEqual([
			{ item: 'q1', kind: 'attend', people: 0 },
		]);
	});

	it('wants a mark on each day', () => {
		expect(reading(days, { marks: { o1: 'yes', o2: '', o3: 'no' } }).wrong).toEqual(['q6']);
		expect(reading(days, { marks: { o1: 'yes', o2: 'maybe', o3: 'no' } }).wrong).toEqual([]);
	});

	it('says what is wrong with what may be left out, once something stands there', () => {
		expect(reading({ ...lunch, optional: true }, { text: 'x' }).wrong).toEqual(['q4']);
		expect(readFilled({ items: [come, words] }, typed('q1', { text: '0' })).wrong).toEqual([]);
		expect(reading({ ...come, optional: true }, { who: '太郎' }).wrong).toEqual(['q1']);
	});

	it('that says nothing is not sent: it would take back what was said', () =>
		expect(reading(words, {}).wrong).toEqual(['q5']));

	it('shows what was said, as far as it fits what is asked now, and says the same again', () => {
		const pick = fc.constantFrom('o1', 'o2', 'o3');
		const mark = fc.constantFrom('yes' as const, 'maybe' as const, 'no' as const);
		const value = fc.tuple(fc.nat(6), pick, fc.subarray(['o1', 'o2', 'o3'], { minLength: 1 }), fc.nat(9), mark);
		fc.assert(
			fc.property(value, ([people, single, several, number, said]) => {
				const values: Value[] = [
					{ item: 'q1', kind: 'attend', people, ...(people > 0 && { shift: single, who: '太郎' }) },
					{ item: 'q2', kind: 'choice', chosen: [single] },
					{ item: 'q3', kind: 'choice', chosen: several },
					{ item: 'q4', kind: 'number', number: number + 1 },
					{ item: 'q5', kind: 'text', text: 'よろしく' },
					{ item: 'q6', kind: 'dates', marks: options.map(({ id }) => ({ option: id, mark: said })) },
				];
				const again = readFilled({ items }, filledWith({ items }, values));
				expect(again).toEqual({ values, wrong: [] });
				expect(Values.safeParse(again.values).success).toBe(true);
				expect(filledWith({ items: [{ ...lunch, most: 0, least: 0 }] }, values)['q4']?.text).toBe('');
			}),
		);
	});
});
