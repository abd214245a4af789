import type { Id } from '#contract/ids';
import type { Item, Value } from '#contract/questions';
import { cleanText } from '#contract/text';
import { fits } from './tally';

type Asked = { items: readonly Item[] };
type Mark = Extract<Value, { kind: 'dates' }>['marks'][number]['mark'];

/** What is filled in for one item so far, whole or not; an item of one kind uses the parts of its kind. */
export interface Filled {
	/** 出ます or 出ません; undefined while neither was said: nobody is counted who did not say so. */
	comes?: boolean | undefined;
	/** How many come; 0 while a number is typed. */
	people: number;
	shift?: Id | undefined;
	who: string;
	/** Of a choice of one, the one. */
	chosen: Id[];
	number?: number | undefined;
	text: string;
	marks: Record<Id, Mark>;
}

/** A sheet as it is filled in: by the ids of its items. */
export type FilledSheet = Record<Id, Filled>;

/** Why what is filled in for an item is no answer to it. `nothing`: none of several that need no answer has one. */
export type Problem = 'choose' | 'shift' | 'number' | 'write' | 'long' | 'days' | 'nothing';

/** As many letters as the contract takes. */
const LONGEST = { who: 60, text: 120 } as const;

export const emptyFilled = (): Filled => ({ people: 1, who: '', chosen: [], text: '', marks: {} });

/**
 * A sheet with a place for each item of the question, and nothing of items and options that it has no more. What of
 * `values` can be kept is filled in where nothing else is.
 */
export function sheetFor({ items }: Asked, values: readonly Value[] = [], sheet: FilledSheet = {}): FilledSheet {
	return Object.fromEntries(
		items.map((item) => {
			const value = values.find((one) => one.item === item.id);
			return [item.id, withoutGone(item, sheet[item.id] ?? (value ? filledWith(value) : emptyFilled()))];
		}),
	);
}

function filledWith(value: Value): Filled {
	const filled = emptyFilled();
	switch (value.kind) {
		case 'attend': {
			const { people, shift, who = '' } = value;
			return { ...filled, comes: people > 0, people: Math.max(1, people), shift, who };
		}
		case 'choice':
			return { ...filled, chosen: [...value.chosen] };
		case 'number':
			return { ...filled, number: value.number };
		case 'text':
			return { ...filled, text: value.text };
		case 'dates':
			return { ...filled, marks: Object.fromEntries(value.marks.map(({ option, mark }) => [option, mark])) };
	}
}

function withoutGone(item: Item, filled: Filled): Filled {
	if (item.kind === 'attend') {
		const isThere = item.shifts.some(({ id }) => id === filled.shift);
		// More than may come now: fewer is for the household to say.
		const comes = filled.comes && filled.people > item.most ? undefined : filled.comes;
		const people = comes === undefined ? 1 : filled.people;
		return { ...filled, comes, people, shift: isThere ? filled.shift : undefined };
	}
	if (item.kind !== 'choice' && item.kind !== 'dates') return { ...filled };
	const ids = new Set(item.options.map(({ id }) => id));
	return {
		...filled,
		chosen: filled.chosen.filter((id) => ids.has(id)),
		marks: Object.fromEntries(Object.entries(filled.marks).filter(([id]) => ids.has(id))),
	};
}

const typed = (text: string): string => cleanText(text).replace(/\n/gu, ' ').trim();

/** True where nothing was said to an item. */
export function isBlank(item: Item, filled: Filled): boolean {
	switch (item.kind) {
		case 'attend':
			return filled.comes === undefined;
		case 'choice':
			return filled.chosen.length === 0;
		case 'number':
			return filled.number === undefined;
		case 'text':
			return typed(filled.text) === '';
		case 'dates':
			return Object.keys(filled.marks).length === 0;
	}
}

/** What is filled in for one item as its answer, or why it is none. */
function valueOf(item: Item, filled: Filled): Value | Problem {
	const { id } = item;
	switch (item.kind) {
		case 'attend': {
			if (filled.comes === undefined) return 'choose';
			if (!filled.comes) return { item: id, kind: 'attend', people: 0 };
			const who = typed(filled.who);
			if (who.length > LONGEST.who) return 'long';
			if (item.shifts.length > 0 && filled.shift === undefined) return 'shift';
			const { people, shift } = filled;
			if (!Number.isInteger(people) || people < 1) return 'number';
			return { item: id, kind: 'attend', people, ...(shift && { shift }), ...(who && { who }) };
		}
		case 'choice':
			return filled.chosen.length > 0 ? { item: id, kind: 'choice', chosen: [...filled.chosen] } : 'choose';
		case 'number':
			return Number.isInteger(filled.number) ? { item: id, kind: 'number', number: filled.number ?? 0 } : 'number';
		case 'text': {
			const text = typed(filled.text);
			if (text.length > LONGEST.text) return 'long';
			return text ? { item: id, kind: 'text', text } : 'write';
		}
		case 'dates': {
			const marks = item.options.flatMap(({ id: option }) => {
				const mark = filled.marks[option];
				return mark ? [{ option, mark }] : [];
			});
			return marks.length === item.options.length ? { item: id, kind: 'dates', marks } : 'days';
		}
	}
}

/** The answer that a sheet holds: what is whole of it, and why the rest is not. Where nothing is wrong it may go. */
export function answerIn({ items }: Asked, sheet: FilledSheet): { values: Value[]; wrong: Map<Id, Problem> } {
	const values: Value[] = [];
	const wrong = new Map<Id, Problem>();
	for (const item of items) {
		const filled = sheet[item.id] ?? emptyFilled();
		if (item.optional && isBlank(item, filled)) continue;
		const value = valueOf(item, filled);
		if (typeof value === 'string') wrong.set(item.id, value);
		else if (fits(item, value)) values.push(value);
		// More than there may be, or something that is asked no more.
		else wrong.set(item.id, item.kind === 'number' || item.kind === 'attend' ? 'number' : 'choose');
	}
	const [first] = items;
	// An answer without values would take back what was said before.
	if (first && values.length === 0 && wrong.size === 0) wrong.set(first.id, 'nothing');
	return { values, wrong };
}
