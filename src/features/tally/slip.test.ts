import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Entry, Item, Value } from '#contract/questions';
import { standing, withEntry } from '#domain/answers/entries';
import { answerIn } from '#domain/answers/filled';
import { itemsForMany, slipFor } from './slip';
import { slipBy, tapOn, valuesBefore } from './taps';

const options = ['o1', 'o2'].map((id) => ({ id, label: id }));
const come: Item = { id: 'q1', label: '出る人', kind: 'attend', most: 6, shifts: options };
const lunch: Item = { id: 'q2', label: '弁当', kind: 'number', least: 1, most: 9 };
const note: Item = { id: 'q3', label: 'ひとこと', kind: 'text', optional: true };
const days: Item = { id: 'q4', label: '日', kind: 'dates', options };
const one: Item = { id: 'q5', label: 'えらぶ', kind: 'choice', options, several: false };
const items = [come, lunch, note, days, one];

const all: Value[] = [
	{ item: 'q1', kind: 'attend', people: 2, shift: 'o1', who: '父と母' },
	{ item: 'q2', kind: 'number', number: 3 },
	{ item: 'q3', kind: 'text', text: 'よろしく' },
	{ item: 'q4', kind: 'dates', marks: options.map(({ id }) => ({ option: id, mark: 'maybe' })) },
	{ item: 'q5', kind: 'choice', chosen: ['o2'] },
];

describe('a slip', () => {
	it('is filled in with what was entered before, and says it again', () => {
		expect(answerIn({ items }, slipFor(items, undefined, all))).toEqual({ values: all, wrong: new Map() });
	});

	it('is kept as text while it is typed; what is kept of another question, or broken, is left', () => {
		const slip = slipFor(items, undefined, all);
		expect(slipFor(items, JSON.stringify(slip))).toEqual(slip);
		expect(slipFor([lunch], JSON.stringify(slip))).toEqual({ q2: slip.q2 });
		for (const broken of ['{', 'null', '', '{"q1":{"number":"3"}}'])
			expect(slipFor(items, broken, all), broken).toEqual(slip);
		const gone = { ...slip, q1: { ...slip.q1, shift: 'gone' }, q5: { ...slip.q5, chosen: ['gone'] } };
		const left = slipFor(items, JSON.stringify(gone));
		expect([left.q1?.shift, left.q5?.chosen]).toEqual([undefined, []]);
	});

	it('is the same for many doors where no household has to be asked for its own words', () => {
		expect(itemsForMany({ items: [come, note] })).toEqual([come]);
		expect(itemsForMany({ items: [come, { ...note, optional: undefined }] })).toEqual([]);
		expect(itemsForMany({ items: [note] })).toEqual([]);
	});
});

const three: Value[] = [{ item: 'q2', kind: 'number', number: 3 }];
const four: Value[] = [{ item: 'q2', kind: 'number', number: 4 }];
const none: Answer = { circular: 'c1', household: 'h1', entries: [] };
const entry = (over: Partial<Entry>): Entry => ({
	...{ id: 'e1', source: 'seat', way: 'paper', at: '2026-11-20T01:00:00.000Z', values: three },
	...over,
});

describe('a tap on a door', () => {
	it('enters the slip, or another one of this seat in its place; the same once more takes it back', () => {
		const entered = withEntry(none, entry({}));
		expect(tapOn(undefined, three, 'seat')).toBe('enter');
		expect(tapOn(entered, four, 'seat')).toBe('enter');
		expect(tapOn(entered, three, 'seat')).toBe('takeBack');
		expect(
			tapOn(withEntry(entered, entry({ id: 'e2', at: '2026-11-20T02:00:00.000Z', values: [] })), three, 'seat'),
		).toBe('enter');
	});

	it("opens the door where the household's own answer counts, or another seat's", () => {
		expect(tapOn(withEntry(none, entry({ source: 'phone', way: 'self' })), three, 'seat')).toBe('open');
		expect(tapOn(withEntry(none, entry({ source: 'chair' })), three, 'seat')).toBe('open');
	});

	it('finds its own slip beside an answer that came after it', () => {
		const later = entry({ id: 'e2', source: 'phone', way: 'self', at: '2026-11-20T02:00:00.000Z' });
		const both = withEntry(withEntry(none, entry({})), later);
		expect([slipBy(both, 'seat'), slipBy(both, 'chair'), valuesBefore(both, 'seat')]).toEqual([three, [], []]);
	});

	it('taken back leaves what counted before, whoever said what', () => {
		const said = fc.record({
			source: fc.constantFrom('seat', 'phone', 'chair'),
			values: fc.constantFrom(three, four, []),
		});
		fc.assert(
			fc.property(fc.array(said, { maxLength: 8 }), fc.constantFrom(three, four, []), (before, values) => {
				let answer = none;
				let minute = 10;
				const put = (source: string, what: Value[]) => {
					const at = `2026-11-20T01:${(minute += 1)}:00.000Z`;
					answer = withEntry(answer, entry({ id: `e${minute}`, source, values: what, at }));
				};
				for (const { source, values: what } of before) put(source, what);
				const stood = standing(answer).counts;
				const back = valuesBefore(answer, 'seat');
				// A slip that is taken back beside another answer is not offered again: see Tally.
				if (values.length === 0 && back.length === 0) return;
				put('seat', values);
				put('seat', back);
				expect([standing(answer).counts?.source, standing(answer).counts?.values]).toEqual([
					stood?.source,
					stood?.values,
				]);
			}),
		);
	});
});
