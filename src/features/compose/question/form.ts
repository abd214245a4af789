import * as z from 'zod/mini';
import { Id, type Moment } from '#contract/ids';
import { Question, type Item } from '#contract/questions';
import { optionsOf as choicesOf } from '#domain/answers/tally';
import { dayInJapan, momentInJapan, timeInJapan } from '#domain/moment';
import { oneLine } from '../one-line';

const OptionForm = z.object({ id: Id, label: z.string() });
export type OptionForm = z.infer<typeof OptionForm>;

/** One thing that is asked, as it is typed. Of each kind only its own fields count. */
const ItemForm = z.object({
	id: Id,
	kind: z.enum(['attend', 'choice', 'number', 'text', 'dates']),
	label: z.string(),
	optional: z.boolean(),
	/** Shifts of 出欠, days of 日程調整, or what can be chosen. */
	options: z.array(OptionForm),
	several: z.boolean(),
	least: z.string(),
	most: z.string(),
});
export type ItemForm = z.infer<typeof ItemForm>;

/** What a circular asks, as it is typed. Without items it asks nothing. */
export const QuestionForm = z.object({
	items: z.array(ItemForm),
	day: z.string(),
	time: z.string(),
	moved: Question.shape.moved,
});
export type QuestionForm = z.infer<typeof QuestionForm>;

/** The hour at which a day ends for whoever answers, where nobody chose another one. */
export const EVENING = '20:00';

export const emptyQuestion = (): QuestionForm => ({ items: [], day: '', time: EVENING });

/** The form that shows a question that is out. */
export function questionFormOf({ items, deadline, moved }: Question): QuestionForm {
	return {
		items: items.map(itemFormOf),
		...{ day: dayInJapan(deadline), time: timeInJapan(deadline) },
		...(moved && { moved }),
	};
}

/** The same question for another time: its deadline is not known yet. */
export const askedAgain = ({ items }: QuestionForm): QuestionForm => ({ ...emptyQuestion(), items });

/** The question that the form stands for; it may still break the contract. Undefined where nothing is asked. */
export function questionOf(form: QuestionForm | undefined): Question | undefined {
	if (!form || form.items.length === 0) return undefined;
	const { items, moved } = form;
	return { items: items.map(itemOf), deadline: deadlineOf(form) ?? '', ...(moved && { moved }) };
}

/** The moment that was chosen; nothing while a day or an hour is missing. */
export const deadlineOf = ({ day, time }: Pick<QuestionForm, 'day' | 'time'>): Moment | undefined =>
	day && time ? momentInJapan(day, time) : undefined;

/** A number as it was typed, by any keyboard; NaN for what is none. */
export function countOf(text: string): number {
	const typed = text.normalize('NFKC').trim();
	return /^\d+$/u.test(typed) ? Number(typed) : NaN;
}

/** What can be chosen of an item: a line that was left empty is none. */
export const optionsOf = ({ options }: Pick<ItemForm, 'options'>): OptionForm[] =>
	options.map(({ id, label }) => ({ id, label: oneLine(label) })).filter(({ label }) => label !== '');

function itemOf(form: ItemForm): Item {
	const { id, kind, optional, several } = form;
	const facts = { id, label: oneLine(form.label), ...(optional && { optional: true as const }) };
	const [options, least, most] = [optionsOf(form), countOf(form.least), countOf(form.most)];
	switch (kind) {
		case 'attend':
			return { ...facts, kind, most, shifts: options };
		case 'choice':
			return { ...facts, kind, options, several };
		case 'number':
			return { ...facts, kind, least, most };
		case 'text':
			return { ...facts, kind };
		case 'dates':
			return { ...facts, kind, options };
	}
}

function itemFormOf(item: Item): ItemForm {
	const { id, kind, label, optional = false } = item;
	return {
		...{ id, kind, label, optional, options: choicesOf(item).map((option) => ({ ...option })) },
		several: kind === 'choice' && item.several,
		least: kind === 'number' ? String(item.least) : '',
		most: kind === 'number' || kind === 'attend' ? String(item.most) : '',
	};
}
