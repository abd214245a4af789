import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '#contract/ids';
import type { Answer, Item, Value } from '#contract/questions';
import type { Group } from '#contract/rows';
import { withEntry } from '#domain/answers/entries';
import { ledgerOf } from '#domain/ledger';
import { circular, household } from '#tests/support/sample-rows';
import { answerDoors, answerRows, countsOf, partsOf } from './rows';
import { sumsOfItems } from '#domain/answers/item-sums';

const shifts = ['o1', 'o2'].map((id) => ({ id, label: id }));
const items: Item[] = [
	{ id: 'q1', label: '防災訓練', kind: 'attend', most: 6, shifts },
	{ id: 'q2', label: '日', kind: 'dates', options: shifts },
	{ id: 'q3', label: '弁当', kind: 'choice', options: shifts, several: true },
	{ id: 'q4', label: 'ひとこと', kind: 'text', optional: true },
];
const groups: Group[] = ['g1', 'g2'].map((id, order) => ({ id, name: id, order, state: 'active' }));
const homes = Array.from({ length: 10 }, (_, nth) =>
	household({ id: `h${nth}`, stays: [{ group: ['g1', 'g2', 'gone'][nth % 3] ?? '', officer: false, from: 10 }] }),
);
const { doors: asked } = ledgerOf(circular(), homes, new Map());

const option = fc.constantFrom('o1', 'o2', 'gone');
const value: fc.Arbitrary<Value> = fc.oneof(
	fc.record({
		...{ item: fc.constant('q1'), kind: fc.constant('attend' as const), people: fc.nat(8) },
		shift: fc.option(option, { nil: undefined }),
	}) as fc.Arbitrary<Value>,
	fc.record({
		...{ item: fc.constant('q2'), kind: fc.constant('dates' as const) },
		marks: fc.array(fc.record({ option, mark: fc.constantFrom('yes' as const, 'maybe' as const, 'no' as const) }), {
			minLength: 1,
		}),
	}),
	fc.record({
		...{ item: fc.constant('q3'), kind: fc.constant('choice' as const) },
		chosen: fc.uniqueArray(option, { minLength: 1 }),
	}),
	fc.record({ item: fc.constant('q4'), kind: fc.constant('text' as const), text: fc.constant('はい') }),
);
const written = fc.record({
	household: fc.nat(11),
	source: fc.constantFrom('phone1', 'phone2', 'family', 'leader1', 'leader2'),
	minute: fc.nat(59),
	values: fc.uniqueArray(value, { selector: ({ item }) => item, maxLength: 4 }),
});

function answersOf(all: { household: number; source: string; minute: number; values: Value[] }[]): Map<Id, Answer> {
	const answers = new Map<Id, Answer>();
	for (const [nth, { household: of, source, minute, values }] of all.entries()) {
		const id = `h${of}`;
		const known = answers.get(id) ?? { circular: 'c1', household: id, entries: [] };
		const way = source.startsWith('leader') ? ('paper' as const) : ('self' as const);
		const at = `2026-11-20T01:${String(minute).padStart(2, '0')}:00.000Z`;
		answers.set(id, withEntry(known, { id: `e${nth}`, source, way, at, values }));
	}
	return answers;
}

describe('what a leader sees of the answers', () => {
	it('is always the whole roster, by door, by 班 and in each sum, whoever wrote what and in which order', () => {
		fc.assert(
			fc.property(fc.array(written, { maxLength: 50 }), (all) => {
				const doors = answerDoors({ items }, asked, answersOf(all));
				expect(doors.map(({ household: { id } }) => id)).toEqual(homes.map(({ id }) => id));
				const total = homes.length;
				const counts = countsOf(doors);
				expect(partsOf(counts).reduce((sum, { count }) => sum + count, 0)).toBe(total);
				const rows = answerRows(doors, groups);
				expect(rows.flatMap((row) => row.all)).toHaveLength(total);
				expect(rows.flatMap((row) => row.doors)).toHaveLength(total);
				expect(rows.reduce((sum, { open }) => sum + open, 0)).toBe(counts.outdated + counts.unanswered);
				const byGroup = rows.map((row) => sumsOfItems(items, row.all));
				for (const [nth, sum] of sumsOfItems(items, doors).entries()) {
					expect(sum.answered + sum.silent).toBe(total);
					const answered = byGroup.map((sums) => sums[nth]?.answered ?? 0);
					expect(answered.reduce((a, b) => a + b, 0)).toBe(sum.answered);
					if (sum.kind === 'attend') {
						expect(sum.coming + sum.absent).toBe(sum.answered);
						expect(sum.shifts.reduce((people, one) => people + one.people, 0)).toBe(sum.people);
						expect(sum.shifts.reduce((all, one) => all + one.homes, 0)).toBe(sum.coming);
					}
					if (sum.kind === 'dates')
						for (const { yes, maybe, no } of sum.days) expect(yes + maybe + no).toBe(sum.answered);
				}
			}),
		);
	});

	it('has a row for each 班 in order, keeps the sum of all its doors when some are shown, and loses no door', () => {
		const doors = answerDoors({ items }, asked, answersOf([]));
		const rows = answerRows(doors, groups, ({ household: { id } }) => id === 'h1');
		expect(rows.map(({ group, doors: shown, all, open }) => [group?.id, shown.length, all.length, open])).toEqual([
			['g2', 1, 3, 3],
		]);
		expect(answerRows(doors, groups).map(({ group }) => group?.id)).toEqual(['g1', 'g2', undefined]);
	});
});
