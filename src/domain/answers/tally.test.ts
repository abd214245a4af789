import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Question, Sums, type Answer, type Entry, type Item, type Value } from '#contract/questions';
import { circular, household } from '#tests/support/sample-rows';
import { ledgerOf } from '../ledger';
import { withEntry } from './entries';
import { tallyOf } from './item-sums';
import { areOf, sumsOf } from './sums';
import { answerState, fits, withoutAnswer } from './tally';

const at = '2026-11-20T01:00:00.000Z';
const options = ['o1', 'o2', 'o3'].map((id) => ({ id, label: id }));
const come = { id: 'q1', label: '防災訓練に出る人', kind: 'attend', most: 6, shifts: options } as const;
const lunch = { id: 'q2', label: '弁当の数', kind: 'number', least: 0, most: 10 } as const;
const words = { id: 'q3', label: 'ひとこと', kind: 'text', optional: true } as const;
const pick = { id: 'q4', label: 'えらぶ', kind: 'choice', options, several: true } as const;
const days = { id: 'q5', label: '都合のよい日', kind: 'dates', options } as const;
const items = (...all: Item[]) => ({ items: all.map((item) => structuredClone(item)) });
const asked = () => items({ ...come, shifts: [...options] }, lunch, words);

const two: Value = { item: 'q1', kind: 'attend', people: 2, shift: 'o1' };
const three: Extract<Value, { kind: 'number' }> = { item: 'q2', kind: 'number', number: 3 };
const answer = (of: string, values: Value[], over: Partial<Entry> = {}): Answer => ({
	...{ circular: 'c1', household: of },
	entries: [{ id: 'e1', source: 'phone1', way: 'self', at, values, ...over }],
});

describe('a value fits', () => {
	const marks = (...ids: string[]): Value => ({
		...{ item: 'q5', kind: 'dates' },
		marks: ids.map((option) => ({ option, mark: 'yes' })),
	});
	const chosen = (...ids: string[]): Value => ({ item: 'q4', kind: 'choice', chosen: ids });
	it.each<[boolean, Item, Value]>([
		[true, { ...come, shifts: [...options] }, two],
		[true, { ...come, shifts: [...options] }, { item: 'q1', kind: 'attend', people: 0 }],
		[false, { ...come, shifts: [...options] }, { item: 'q1', kind: 'attend', people: 2 }],
		[false, { ...come, shifts: [...options] }, { ...two, people: 7 }],
		[false, { ...come, shifts: [] }, two],
		[false, { ...come, shifts: [...options] }, { ...three, item: 'q1' }],
		[false, lunch, { ...three, item: 'q9' }],
		[false, lunch, { ...three, number: 11 }],
		[true, { ...pick }, chosen('o1', 'o3')],
		[false, { ...pick }, chosen('o1', 'o1')],
		[false, { ...pick }, chosen('gone')],
		[false, { ...pick, several: false }, chosen('o1', 'o2')],
		[true, { ...days }, marks('o1', 'o2', 'o3')],
		[false, { ...days }, marks('o1', 'o2')],
		[true, words, { item: 'q3', kind: 'text', text: 'よろしく' }],
	])('%s', (fitting, item, value) => expect(fits(item, value)).toBe(fitting));
});

describe('a question that was corrected after answers', () => {
	const given = answer('h1', [two, three]);

	it('keeps what still fits, and says whose answer is outdated', () => {
		expect(answerState(asked(), given)).toBe('answered');
		const without = items({ ...come, shifts: options.slice(1) }, lunch, words);
		expect(answerState(without, given)).toBe('outdated');
		const { counts, items: sums } = tallyOf(without, [{ household: { id: 'h1' } }], new Map([['h1', given]]));
		expect(counts).toEqual({ answered: 0, outdated: 1, unanswered: 0 });
		expect(sums.map(({ answered, silent, sum }) => [answered, silent, sum])).toEqual([
			[0, 1, 0],
			[1, 0, 3],
			[0, 1, 0],
		]);
	});

	it('asks again where an item came that has to be answered, and not for one that may be left', () => {
		expect(answerState(items(lunch), answer('h1', [three]))).toBe('answered');
		expect(answerState(items(lunch, words), answer('h1', [three]))).toBe('answered');
		expect(answerState(items(lunch, { ...words, optional: undefined }), answer('h1', [three]))).toBe('outdated');
	});

	it('names no item and no option twice, and asks for no number that there is not', () => {
		const twice = [...options, ...options.slice(1)];
		expect(Question.safeParse({ ...items({ ...pick, options: twice }), deadline: at }).success).toBe(false);
		expect(Question.safeParse({ ...items({ ...lunch, least: 11 }), deadline: at }).success).toBe(false);
		expect(Question.safeParse({ ...items(lunch), deadline: at }).success).toBe(true);
		expect(Question.safeParse({ ...items(lunch, lunch), deadline: at }).success).toBe(false);
	});
});

describe('a reminder', () => {
	it('is for those who live here and have not answered what is asked now', () => {
		const stays = [{ group: 'g1', officer: false, from: 10, to: 150 }];
		const all = ['h1', 'h2', 'h3'].map((id) => household({ id }));
		const { doors } = ledgerOf(circular(), [...all, household({ id: 'h4', stays })], new Map());
		const outdated: Value = { ...three, number: 11 };
		const answers = new Map([
			['h1', answer('h1', [three])],
			['h2', answer('h2', [outdated])],
		]);
		expect(withoutAnswer(items(lunch), doors, answers).map((door) => door.household.id)).toEqual(['h2', 'h3']);
	});
});

describe('the sums', () => {
	it('are shown as they are, and only of the question that they are of', () => {
		const question = items({ ...come, shifts: [...options] }, lunch);
		const doors = [{ household: { id: 'h1' } }, { household: { id: 'h2' } }];
		const shown = sumsOf(tallyOf(question, doors, new Map([['h1', answer('h1', [two, three])]])));
		expect(shown).toEqual({
			...{ answered: 1, total: 2 },
			items: [
				{ item: 'q1', answered: 1, sum: 2, options: options.map(({ id }, nth) => ({ id, count: nth === 0 ? 1 : 0 })) },
				{ item: 'q2', answered: 1, sum: 3, options: [] },
			],
		});
		expect(Sums.safeParse(shown).success).toBe(true);
		expect(areOf(question, shown)).toBe(true);
		expect(areOf(items(lunch), shown)).toBe(false);
	});

	it('count a household that moved or left with the roster of its day, and one that came later not at all', () => {
		const stay = { group: 'g1', officer: false };
		const moved = household({
			stays: [
				{ ...stay, from: 10, to: 200 },
				{ ...stay, group: 'g2', from: 200 },
			],
		});
		const left = household({ id: 'h2', stays: [{ ...stay, from: 10, to: 150 }] });
		const splitOff = household({ id: 'h3', stays: [{ ...stay, from: 160 }] });
		const { doors } = ledgerOf(circular(), [moved, left, splitOff], new Map());
		const answers = new Map(['h1', 'h2', 'h3'].map((id) => [id, answer(id, [three])]));
		expect(tallyOf(items(lunch), doors, answers)).toMatchObject({ total: 2, items: [{ answered: 2, sum: 6 }] });
	});

	it('are by option: of shifts, of choices, and of days only a plain yes', () => {
		const marks = (['yes', 'maybe', 'no'] as const).map((mark, nth) => ({ option: `o${nth + 1}`, mark }));
		const values: Value[] = [
			two,
			{ item: 'q4', kind: 'choice', chosen: ['o1', 'o3'] },
			{ item: 'q5', kind: 'dates', marks },
		];
		const doors = [{ household: { id: 'h1' } }, { household: { id: 'h2' } }];
		const question = items({ ...come, shifts: [...options] }, { ...pick }, { ...days });
		const { items: sums } = tallyOf(question, doors, new Map([['h1', answer('h1', values)]]));
		expect(sums.map(({ options: sum }) => [...sum.values()])).toEqual([
			[1, 0, 0],
			[1, 0, 1],
			[1, 0, 0],
		]);
		expect(sums[0]).toMatchObject({ sum: 2, answered: 1, silent: 1 });
	});

	it('take back what was taken back', () => {
		const answers = new Map([['h1', answer('h1', [])]]);
		const { counts } = tallyOf(items(lunch), [{ household: { id: 'h1' } }], answers);
		expect(counts).toEqual({ answered: 0, outdated: 0, unanswered: 1 });
	});

	it('are always the roster, with phones, relatives and the slips of two leaders in any order', () => {
		const written = fc.record({
			household: fc.integer({ min: 0, max: 11 }),
			source: fc.constantFrom('phone1', 'phone2', 'family', 'leader1', 'leader2'),
			minute: fc.integer({ min: 0, max: 59 }),
			number: fc.option(fc.integer({ min: 0, max: 14 })),
		});
		fc.assert(
			fc.property(fc.array(written, { maxLength: 60 }), (all) => {
				const doors = Array.from({ length: 10 }, (_, nth) => ({ household: { id: `h${nth}` } }));
				const answers = new Map<string, Answer>();
				const last = new Map<string, Map<string, [string, number | null]>>();
				for (const [nth, { household: of, source, minute, number }] of all.entries()) {
					const id = `h${of}`;
					const key = `${String(minute).padStart(2, '0')}.${String(nth).padStart(3, '0')}`;
					const values: Value[] = number === null ? [] : [{ item: 'q2', kind: 'number', number }];
					const known = answers.get(id) ?? { circular: 'c1', household: id, entries: [] };
					const way = source.startsWith('leader') ? ('paper' as const) : ('self' as const);
					const when = `2026-11-20T01:${key.slice(0, 2)}:00.000Z`;
					answers.set(id, withEntry(known, { id: `e${key}`, source, way, at: when, values }));
					if (of >= 10) continue;
					const sources = last.get(id) ?? new Map<string, [string, number | null]>();
					if (key > (sources.get(source)?.[0] ?? '')) last.set(id, sources.set(source, [key, number]));
				}
				const tally = tallyOf(items(lunch), doors, answers);
				const said = [...last.values()].flatMap((sources) => {
					const stands = [...sources.values()].filter(([, number]) => number !== null);
					return stands.sort(([a], [b]) => (a < b ? 1 : -1))[0]?.[1] ?? [];
				});
				const fitting = said.filter((number) => number <= 10);
				expect(tally.counts.answered + tally.counts.outdated + tally.counts.unanswered).toBe(10);
				expect(tally.counts).toMatchObject({ answered: fitting.length, outdated: said.length - fitting.length });
				expect(tally.items[0]).toMatchObject({
					...{ answered: fitting.length, silent: 10 - fitting.length },
					sum: fitting.reduce((sum, number) => sum + number, 0),
				});
			}),
		);
	});
});
