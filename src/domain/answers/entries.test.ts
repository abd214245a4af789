import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Entry, Question } from '#contract/questions';
import { correctedQuestion, isOpen, SOURCES, standing, withEntry } from './entries';

const hour = (of: number) => `2026-11-20T${String(of).padStart(2, '0')}:00:00.000Z`;
const none: Answer = { circular: 'c1', household: 'h1', entries: [] };
const number = (value: number): Entry['values'] => [{ item: 'q1', kind: 'number', number: value }];
const entry = (over: Partial<Entry> = {}): Entry => ({
	...{ id: 'e1', source: 'phone1', way: 'self', at: hour(1), values: number(1) },
	...over,
});
const all = (...entries: Entry[]) => entries.reduce(withEntry, none);

describe('what a household answered', () => {
	it('is the later of two phones, and the other one is kept beside it', () => {
		const [first, second] = [entry(), entry({ id: 'e2', source: 'phone2', at: hour(2), values: number(2) })];
		expect(standing(all(first, second))).toEqual({ counts: second, beside: [first] });
		expect(standing(all(second, first))).toEqual({ counts: second, beside: [first] });
	});

	it('is the slip entered meanwhile, when a week old answer of an offline phone arrives after it', () => {
		const slip = entry({ id: 'e2', source: 'leader', way: 'paper', at: hour(9), values: number(3) });
		const late = entry({ at: hour(2) });
		expect(standing(all(slip, late))).toEqual({ counts: slip, beside: [late] });
	});

	it('is one, when the same answer comes ten times', () => {
		expect(all(...Array.from({ length: 10 }, () => entry())).entries).toEqual([entry()]);
	});

	it('stays what it was, when the id of its command comes again with another body', () => {
		expect(all(entry(), entry({ values: number(5) })).entries).toEqual([entry()]);
	});

	it('is nothing once it was taken back, however late the answer itself arrives', () => {
		const back = entry({ id: 'e2', at: hour(2), values: [] });
		expect(standing(all(back, entry()))).toEqual({ beside: [] });
		expect(standing(undefined)).toEqual({ beside: [] });
	});

	it('is what the household said itself, once a slip entered at its door by mistake is taken back', () => {
		const slip = entry({ id: 'e2', source: 'leader', way: 'paper', at: hour(2), values: number(3) });
		const back = { ...slip, id: 'e3', at: hour(3), values: [] };
		expect(standing(all(entry(), slip, back))).toEqual({ counts: entry(), beside: [] });
		const again = entry({ id: 'e4', source: 'phone2', at: hour(4) });
		expect(standing(all(back, entry(), slip, again))).toEqual({ counts: again, beside: [entry()] });
	});

	it('ends the same in every order, however often each part comes, and keeps so many sources', () => {
		const one = fc.record({ source: fc.integer({ min: 1, max: 12 }), at: fc.integer({ min: 0, max: 23 }) });
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), fc.infiniteStream(fc.nat()), (drawn, keys) => {
				const entries = drawn.map(({ source, at }, nth) =>
					entry({ id: `e${nth}`, source: `s${source}`, at: hour(at), values: number(nth) }),
				);
				const order = [...entries, ...entries].map((each) => [keys.next().value as number, each] as const);
				const mixed = order.sort(([a], [b]) => a - b).map(([, each]) => each);
				const known = all(...entries);
				expect(all(...mixed)).toEqual(known);
				const sources = new Set(entries.map(({ source }) => source));
				expect(known.entries).toHaveLength(Math.min(sources.size, SOURCES));
				expect(standing(known).counts?.at).toBe(
					entries
						.map(({ at }) => at)
						.sort()
						.at(-1),
				);
			}),
		);
	});
});

describe('the deadline', () => {
	it('holds to the moment', () => {
		expect(isOpen({ deadline: hour(5) }, hour(5))).toBe(true);
		expect(isOpen({ deadline: hour(5) }, '2026-11-20T05:00:00.001Z')).toBe(false);
	});

	it('is the one that held when the answer was written, wherever it was moved since', () => {
		const broughtForward = { deadline: hour(5), moved: [{ at: hour(4), from: hour(9) }] };
		expect([3, 5, 6].map((at) => isOpen(broughtForward, hour(at)))).toEqual([true, true, false]);
		const afterTheFact = { deadline: hour(3), moved: [{ at: hour(7), from: hour(9) }] };
		expect([6, 7, 8].map((at) => isOpen(afterTheFact, hour(at)))).toEqual([true, false, false]);
		const twice = {
			deadline: hour(20),
			moved: [
				{ at: hour(4), from: hour(3) },
				{ at: hour(9), from: hour(8) },
			],
		};
		expect([3, 4, 8, 9, 21].map((at) => isOpen(twice, hour(at)))).toEqual([true, true, true, true, false]);
	});

	it('is known of every moment after any number of corrections, and none of them can forge that', () => {
		const hours = fc.integer({ min: 0, max: 23 });
		const lunch: Question['items'] = [{ id: 'q1', label: '弁当の数', kind: 'number', least: 0, most: 9 }];
		const forged = [{ at: hour(23), from: hour(23) }];
		fc.assert(
			fc.property(
				hours,
				fc.uniqueArray(hours, { maxLength: 5 }),
				fc.array(hours, { minLength: 5 }),
				(first, at, to) => {
					const moves = at.sort((a, b) => a - b).map((when, nth) => ({ when, to: to[nth] ?? 0 }));
					let question: Question = { items: lunch, deadline: hour(first) };
					for (const { when, to: deadline } of moves)
						question = correctedQuestion(
							question,
							{ items: lunch, deadline: hour(deadline), moved: forged },
							hour(when),
						);
					for (let now = 0; now < 24; now += 1) {
						const held = moves.filter(({ when }) => when <= now).at(-1)?.to ?? first;
						expect(isOpen(question, hour(now))).toBe(now <= held);
					}
				},
			),
		);
	});
});
