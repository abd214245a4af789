import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Question } from '#contract/questions';
import { added, ITEMS_MAX, labelAt, labelLines, OPTIONS_MAX, putBack, removed, shifted, type Removed } from './edit';
import { emptyQuestion, questionFormOf, questionOf, type ItemForm, type OptionForm } from './form';
import { GROUPS, itemsOf } from './templates';

const TEMPLATES = GROUPS.flatMap(({ names }) => [...names]);

/** One thing that a writer does. `nth`: to which item, `of`: to which of its options. */
const step = fc.record({
	do: fc.constantFrom('add', 'remove', 'undo', 'move', 'label', 'option', 'drop', 'undrop', 'moveOption'),
	template: fc.constantFrom(...TEMPLATES),
	nth: fc.nat({ max: 7 }),
	of: fc.nat({ max: 11 }),
	by: fc.constantFrom(-1 as const, 1 as const),
	text: fc.string({ maxLength: 5 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A writer at work. `born`: of what each id was when it was made. */
class Writer {
	items: ItemForm[] = [];
	taken: Removed<ItemForm> | undefined;
	dropped: { item: string; option: Removed<OptionForm> } | undefined;
	readonly born = new Map<string, string>();
	#made = 0;
	readonly newId = () => `id-${(this.#made += 1)}`;

	note(items: ItemForm[]) {
		for (const { id, kind, options } of items) {
			this.born.set(id, kind);
			for (const option of options) this.born.set(option.id, id);
		}
		return items;
	}

	does({ do: what, template, nth, of, by, text }: Step) {
		const item = this.items[nth];
		if (what === 'add') this.items = added(this.items, this.note(itemsOf(template, this.newId)), ITEMS_MAX);
		else if (what === 'undo' && this.taken) this.items = putBack(this.items, this.taken, ITEMS_MAX);
		else if (what === 'undrop') this.undrop();
		else if (item) this.doesTo(item, what, of, by, text);
	}

	undrop() {
		const item = this.items.find(({ id }) => id === this.dropped?.item);
		if (item && this.dropped) item.options = putBack(item.options, this.dropped.option, OPTIONS_MAX);
	}

	doesTo(item: ItemForm, what: Step['do'], of: number, by: -1 | 1, text: string) {
		const option = item.options[of];
		if (what === 'label') item.label = text;
		if (what === 'move') this.items = shifted(this.items, item.id, by);
		if (what === 'moveOption' && option) item.options = shifted(item.options, option.id, by);
		if (what === 'option' && item.kind !== 'number' && item.kind !== 'text') {
			const made = { id: this.newId(), label: text };
			this.born.set(made.id, item.id);
			item.options = added(item.options, [made], OPTIONS_MAX);
		}
		if (what === 'remove') {
			const found = removed(this.items, item.id)!;
			[this.items, this.taken] = [found.rest, found.removed];
		}
		if (what === 'drop' && option) {
			const found = removed(item.options, option.id)!;
			item.options = found.rest;
			this.dropped = { item: item.id, option: found.removed };
		}
	}
}

const idsOf = (items: readonly ItemForm[]) => items.flatMap(({ id, options }) => [id, ...options.map((one) => one.id)]);

describe('ids of what is asked', () => {
	it('belong to what they were made for, whatever is added, moved, taken away and brought back', () =>
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				const writer = new Writer();
				for (const one of steps) {
					writer.does(one);
					const ids = idsOf(writer.items);
					expect(new Set(ids).size).toBe(ids.length);
					expect(writer.items.length).toBeLessThanOrEqual(ITEMS_MAX);
					for (const { id, kind, options } of writer.items) {
						expect(writer.born.get(id)).toBe(kind);
						expect(options.length).toBeLessThanOrEqual(OPTIONS_MAX);
						for (const option of options) expect(writer.born.get(option.id)).toBe(id);
					}
				}
			}),
		));

	it('are the same when the question is out and comes back to be corrected', () =>
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const writer = new Writer();
				for (const one of steps) writer.does(one);
				const label = (one: OptionForm, nth: number) => ({ ...one, label: `答え${nth}` });
				const items = writer.items.map((item) => ({
					...{ ...item, label: '問い', least: '0', most: '5' },
					options: [{ id: `${item.id}x` }, { id: `${item.id}y` }, ...item.options]
						.slice(0, OPTIONS_MAX)
						.map((one, nth) => label(one as OptionForm, nth)),
				}));
				const form = { ...emptyQuestion(), items, day: '2026-12-01' };
				const question = questionOf(form);
				if (!question) return items.length === 0;
				expect(Question.safeParse(question).success).toBe(true);
				expect(questionOf(questionFormOf(question))).toEqual(question);
				expect(questionFormOf(question).items.map(({ id, kind }) => [id, kind])).toEqual(
					items.map(({ id, kind }) => [id, kind]),
				);
				return true;
			}),
		));
});

describe('what was taken away', () => {
	const list = ['a', 'b', 'c'].map((id) => ({ id }));
	it('comes back to its place', () => {
		const { rest, removed: one } = removed(list, 'b')!;
		expect(rest.map(({ id }) => id)).toEqual(['a', 'c']);
		expect(putBack(rest, one, 3)).toEqual(list);
		expect(removed(list, 'gone')).toBeUndefined();
	});
	it('does not come twice, and not where there is no room', () => {
		const { removed: one } = removed(list, 'b')!;
		expect(putBack(list, one, 9)).toEqual(list);
		expect(putBack([{ id: 'x' }], one, 1)).toEqual([{ id: 'x' }]);
	});
	it('is no move beyond the ends', () => {
		expect(shifted(list, 'a', -1)).toEqual(list);
		expect(shifted(list, 'c', 1)).toEqual(list);
		expect(shifted(list, 'a', 1).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
	});
});

describe('the lines that hints are given on', () => {
	const items = [{ label: '人数' }, { label: '二行の\n問い' }];
	it('are one for each label, and a place in them leads to it', () => {
		const lines = labelLines(items);
		expect(lines).toBe('人数\n二行の 問い');
		expect(labelAt(lines, 1)).toEqual({ nth: 0, start: 0 });
		expect(labelAt(lines, lines.indexOf('問い'))).toEqual({ nth: 1, start: 3 });
	});
});
