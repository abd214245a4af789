import type { Id } from '#contract/ids';
import type { Entry, Item, Question, Value } from '#contract/questions';
import { cleanText } from '#contract/text';
import { fits } from './tally';

type Values = Entry['values'];
type Mark = Extract<Value, { kind: 'dates' }>['marks'][number]['mark'];

/** What stands in the fields of one item while it is filled in: text as it was typed, and ids; nothing is `''`. */
export interface FilledItem {
	/** Of attendance, how many come; of a number, that; of a text, its words. */
	text: string;
	/** Of attendance, which shift; of a single choice, which option. */
	choice: Id | '';
	/** Of a choice of several. */
	chosen: Id[];
	/** Of attendance, who comes. */
	who: string;
	/** Of days, what was said to each. */
	marks: Record<Id, Mark | ''>;
}

/** A sheet while it is filled in, by the ids of its items. */
export type Filled = Record<Id, FilledItem>;

const nothing = (): FilledItem => ({ text: '', choice: '', chosen: [], who: '', marks: {} });

/** The fields of a question, with what was said before as far as it fits what is asked now. */
export function filledWith({ items }: Pick<Question, 'items'>, values: Values = []): Filled {
	return Object.fromEntries(
		items.map((item) => {
			const value = values.find((one) => fits(item, one));
			return [item.id, value ? { ...nothing(), ...fieldsOf(item, value) } : nothing()];
		}),
	);
}

function fieldsOf(item: Item, value: Value): Partial<FilledItem> {
	switch (value.kind) {
		case 'attend':
			return { text: String(value.people), choice: value.shift ?? '', who: value.who ?? '' };
		case 'choice':
			return item.kind === 'choice' && item.several ? { chosen: [...value.chosen] } : { choice: value.chosen[0] ?? '' };
		case 'number':
			return { text: String(value.number) };
		case 'text':
			return { text: value.text };
		case 'dates':
			return { marks: Object.fromEntries(value.marks.map(({ option, mark }) => [option, mark])) };
	}
}

/** What a sheet says, and the items that still lack something or hold what does not fit. */
export function readFilled({ items }: Pick<Question, 'items'>, filled: Filled): { values: Values; wrong: Id[] } {
	const values: Values = [];
	const wrong: Id[] = [];
	for (const item of items) {
		const fields = filled[item.id] ?? nothing();
		const value = valueOf(item, fields);
		if (value && fits(item, value)) values.push(value);
		else if (isTouched(fields) || !item.optional) wrong.push(item.id);
	}
	// An answer without values would take back what was said before.
	if (values.length === 0 && wrong.length === 0) return { values, wrong: items.map(({ id }) => id) };
	return { values, wrong };
}

const isTouched = ({ text, who, choice, chosen, marks }: FilledItem): boolean =>
	`${text}${who}`.trim() !== '' ||
	choice !== '' ||
	chosen.length > 0 ||
	Object.values(marks).some((mark) => mark !== '');

/** A number as people type it, in whichever width; undefined for what is none. */
function numberIn(text: string): number | undefined {
	const typed = text.normalize('NFKC').trim();
	return /^\d{1,4}$/u.test(typed) ? Number(typed) : undefined;
}

function valueOf(item: Item, fields: FilledItem): Value | undefined {
	const { choice, chosen, marks } = fields;
	const [text, who] = [cleanText(fields.text).trim(), cleanText(fields.who).trim()];
	switch (item.kind) {
		case 'attend': {
			const people = numberIn(text);
			if (people === undefined) return undefined;
			const shift = people > 0 && choice !== '' ? { shift: choice } : {};
			return { item: item.id, kind: 'attend', people, ...shift, ...(people > 0 && who && { who }) };
		}
		case 'choice': {
			const all = item.several ? chosen : [choice].filter((one) => one !== '');
			return all.length > 0 ? { item: item.id, kind: 'choice', chosen: all } : undefined;
		}
		case 'number': {
			const number = numberIn(text);
			return number === undefined ? undefined : { item: item.id, kind: 'number', number };
		}
		case 'text':
			return text === '' ? undefined : { item: item.id, kind: 'text', text };
		case 'dates': {
			const said = item.options.flatMap(({ id }) => (marks[id] ? [{ option: id, mark: marks[id] }] : []));
			return said.length > 0 ? { item: item.id, kind: 'dates', marks: said } : undefined;
		}
	}
}
