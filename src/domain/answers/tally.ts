import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';
import type { Answer, Item, Question, Value } from '#contract/questions';
import { groupOf } from '../household';
import { standing } from './entries';

/**
 * Where a household stands with a question. `outdated`: it answered, and the question was corrected since so that its
 * answer lacks something or no longer fits.
 */
export const ANSWER_STATES = ['answered', 'outdated', 'unanswered'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

const holds = (options: readonly { id: Id }[], id: Id): boolean => options.some((option) => option.id === id);
const isWithin = (number: number, least: number, most: number): boolean => number >= least && number <= most;

/** True when a value answers an item as the item is now. */
export function fits(item: Item, value: Value): boolean {
	if (value.item !== item.id) return false;
	if (item.kind === 'attend' && value.kind === 'attend') {
		if (!isWithin(value.people, 0, item.most)) return false;
		if (value.people === 0 || item.shifts.length === 0) return value.shift === undefined;
		return value.shift !== undefined && holds(item.shifts, value.shift);
	}
	if (item.kind === 'choice' && value.kind === 'choice') {
		const chosen = new Set(value.chosen);
		if (chosen.size !== value.chosen.length || (!item.several && chosen.size !== 1)) return false;
		return chosen.size > 0 && value.chosen.every((id) => holds(item.options, id));
	}
	if (item.kind === 'number' && value.kind === 'number') return isWithin(value.number, item.least, item.most);
	if (item.kind === 'dates' && value.kind === 'dates') {
		const marked = new Set(value.marks.map(({ option }) => option));
		const isEach = marked.size === value.marks.length && marked.size === item.options.length;
		return isEach && [...marked].every((id) => holds(item.options, id));
	}
	return item.kind === 'text' && value.kind === 'text';
}

/** What counts of a household's answer to one item as it is now. */
export const valueFor = (item: Item, answer: Answer | undefined): Value | undefined =>
	standing(answer).counts?.values.find((value) => fits(item, value));

/** Where a household stands with a question. */
export function answerState({ items }: Pick<Question, 'items'>, answer: Answer | undefined): AnswerState {
	const { counts } = standing(answer);
	if (!counts) return 'unanswered';
	const isWhole = items.every((item) => {
		const given = counts.values.find((value) => value.item === item.id);
		return given ? fits(item, given) : item.optional === true;
	});
	return isWhole ? 'answered' : 'outdated';
}

/** The doors of a ledger that are to be reminded: they live here, and have not answered what is asked now. */
export const withoutAnswer = <D extends { household: Household }>(
	question: Pick<Question, 'items'>,
	doors: readonly D[],
	answers: ReadonlyMap<Id, Answer>,
): D[] =>
	doors.filter(
		({ household }) =>
			groupOf(household) !== undefined && answerState(question, answers.get(household.id)) !== 'answered',
	);

/** What can be chosen of an item: its shifts or its options. */
export function optionsOf(item: Item): readonly { id: Id; label: string }[] {
	if (item.kind === 'attend') return item.shifts;
	return item.kind === 'choice' || item.kind === 'dates' ? item.options : [];
}
