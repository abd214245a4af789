import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Entry, Item, Value } from '#contract/questions';
import { standing, withEntry } from '#domain/answers/entries';
import { itemsForMany, readSlip, slipOf, valuesIn } from './slip';
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
	it('says what was entered, and is filled in again with it', () => {
		expect(valuesIn(items, slipOf(items, all))).toEqual({ values: all, wrong: new Map() });
	});

	it('says which items are still open, and which hold what cannot be', () => {
		const slip = slipOf(items);
		const part = (id: string) => slip[id] ?? expect.fail(id);
		slip.q1 = { ...part('q1'), number: '2' };
		slip.q2 = { ...part('q2'), number: '12' };
		slip.q4 = { ...part('q4'), marks: { o1: 'yes' } };
		expect([...valuesIn(items, slip).wrong]).toEqual([
			['q1', 'missing'],
			['q2', 'range'],
			['q4', 'missing'],
			['q5', 'missing'],
		]);
	});

	it('takes numbers as they are typed: in wide digits, and none that is no number', () => {
		const typed = (number: string) => {
			const slip = slipOf([lunch]);
			return valuesIn([lunch], { q2: { ...(slip.q2 ?? expect.fail('q2')), number } });
		};
		expect(typed('３ ').values).toEqual([{ item: 'q2', kind: 'number', number: 3 }]);
		for (const number of ['三', '-1', '1.5', '99999']) expect(typed(number).wrong.get('q2')).toBe('range');
	});

	it('that says nothing is not entered: it would take back what was said', () => {
		expect(valuesIn([note], slipOf([note])).wrong.get('q3')).toBe('missing');
	});

	it('is kept as text while it is typed; what is kept of another question, or broken, is left', () => {
		const slip = slipOf(items, all);
		expect(readSlip(items, JSON.stringify(slip))).toEqual(slip);
		expect(readSlip([lunch], JSON.stringify(slip))).toEqual({ q2: slip.q2 });
		expect(readSlip(items, '{')).toEqual(slipOf(items));
		const gone = { q1: { ...slip.q1, shift: 'gone', chosen: ['gone'], marks: { gone: 'yes' } } };
		expect(readSlip(items, JSON.stringify(gone)).q1).toMatchObject({ shift: '', chosen: [], marks: {} });
		expect(readSlip(items, 'null', all)).toEqual(slip);
		expect(readSlip(items, '', all)).toEqual(slip);
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
