import { cleanText } from '#contract/text';
import type { Id } from '#contract/ids';
import type { Command } from '#contract/commands';
import type { Item, Question, Value } from '#contract/questions';
import { fits, optionsOf } from '#domain/answers/tally';

type Mark = 'yes' | 'maybe' | 'no';

/** What was typed or pressed for one item, whatever is asked; each form uses its own part of it. */
export interface SlipPart {
	/** How many come, or the number given, as it was typed. */
	number: string;
	shift: Id;
	who: string;
	chosen: Id[];
	text: string;
	marks: Record<Id, Mark>;
}

/** A paper slip while it is entered, by the items of the question. */
export type Slip = Record<Id, SlipPart>;

/** Why an item cannot be taken as it is. */
export type Wrong = 'missing' | 'range';

const blank = (): SlipPart => ({ number: '', shift: '', who: '', chosen: [], text: '', marks: {} });
const part = (value: Value): SlipPart => {
	switch (value.kind) {
		case 'attend':
			return { ...blank(), number: String(value.people), shift: value.shift ?? '', who: value.who ?? '' };
		case 'choice':
			return { ...blank(), chosen: [...value.chosen] };
		case 'number':
			return { ...blank(), number: String(value.number) };
		case 'text':
			return { ...blank(), text: value.text };
		case 'dates':
			return { ...blank(), marks: Object.fromEntries(value.marks.map(({ option, mark }) => [option, mark])) };
	}
};

/** A slip with what these values say, as far as the question still asks for it. */
export function slipOf(items: readonly Item[], values: readonly Value[] = []): Slip {
	return Object.fromEntries(
		items.map((item) => {
			const value = values.find((one) => fits(item, one));
			return [item.id, value ? part(value) : blank()];
		}),
	);
}

/** What was kept of a slip as text; an empty one where nothing was, or it is of another question. */
export function readSlip(items: readonly Item[], kept: string | undefined, values: readonly Value[] = []): Slip {
	const slip = slipOf(items, values);
	if (!kept) return slip;
	try {
		const was = JSON.parse(kept) as Partial<Record<Id, Partial<SlipPart>>>;
		return Object.fromEntries(
			items.map((item) => [item.id, withoutGone(item, { ...blank(), ...slip[item.id], ...was[item.id] })]),
		);
	} catch {
		return slip;
	}
}

/** What was kept of an item, without what cannot be chosen any more: nobody could take that away on the screen. */
function withoutGone(item: Item, kept: SlipPart): SlipPart {
	const ids = new Set(optionsOf(item).map(({ id }) => id));
	return {
		...kept,
		shift: ids.has(kept.shift) ? kept.shift : '',
		chosen: kept.chosen.filter((id) => ids.has(id)),
		marks: Object.fromEntries(Object.entries(kept.marks).filter(([id]) => ids.has(id))),
	};
}

/** The whole number that was typed, in wide digits as well; undefined where it is none. */
function numberIn(typed: string): number | undefined {
	const plain = typed.normalize('NFKC').trim();
	return /^\d{1,4}$/u.test(plain) ? Number(plain) : undefined;
}

function valueIn(item: Item, typed: SlipPart): Value | Wrong | undefined {
	const { id } = item;
	switch (item.kind) {
		case 'attend': {
			if (typed.number.trim() === '') return undefined;
			const people = numberIn(typed.number);
			if (people === undefined) return 'range';
			if (people === 0) return { item: id, kind: 'attend', people };
			if (item.shifts.length > 0 && !typed.shift) return 'missing';
			const who = cleanText(typed.who).trim();
			const shift = item.shifts.length > 0 && { shift: typed.shift };
			return { item: id, kind: 'attend', people, ...shift, ...(who && { who }) };
		}
		case 'choice':
			return typed.chosen.length > 0 ? { item: id, kind: 'choice', chosen: typed.chosen } : undefined;
		case 'number': {
			if (typed.number.trim() === '') return undefined;
			const number = numberIn(typed.number);
			return number === undefined ? 'range' : { item: id, kind: 'number', number };
		}
		case 'text': {
			const text = cleanText(typed.text).trim();
			return text ? { item: id, kind: 'text', text } : undefined;
		}
		case 'dates': {
			const marks = item.options.flatMap(({ id: option }) => {
				const mark = typed.marks[option];
				return mark ? [{ option, mark }] : [];
			});
			if (marks.length === 0) return undefined;
			return marks.length === item.options.length ? { item: id, kind: 'dates', marks } : 'missing';
		}
	}
}

/** What a slip says, and which items cannot be taken as they are. */
export function valuesIn(items: readonly Item[], slip: Slip): { values: Value[]; wrong: ReadonlyMap<Id, Wrong> } {
	const values: Value[] = [];
	const wrong = new Map<Id, Wrong>();
	for (const item of items) {
		const value = valueIn(item, slip[item.id] ?? blank());
		if (typeof value === 'string') wrong.set(item.id, value);
		else if (!value && !item.optional) wrong.set(item.id, 'missing');
		else if (value && !fits(item, value)) wrong.set(item.id, 'range');
		else if (value) values.push(value);
	}
	// A sheet that says nothing at all would take back what was said before.
	const [first] = items;
	if (wrong.size === 0 && values.length === 0 && first) wrong.set(first.id, 'missing');
	return { values, wrong };
}

/**
 * The items that one press enters for a door, where they are the same for many; none where each household has to be
 * asked for its own words.
 */
export function itemsForMany({ items }: Pick<Question, 'items'>): Item[] {
	const chosen = items.filter(({ kind }) => kind !== 'text');
	return items.every(({ kind, optional }) => kind !== 'text' || optional) ? chosen : [];
}

/** The command that enters a slip, or takes the one back that was entered where it says nothing. */
export const slipCommand = (circular: Id, household: Id, values: Value[]): Command => ({
	name: 'answer.slip',
	args: { circular, household, values },
});
