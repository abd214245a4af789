import type { Moment } from '#contract/ids';
import type { Question } from '#contract/questions';
import { oneLine } from '../one-line';
import { deadlineProblem, type About, type DeadlineProblem } from './deadline';
import { countOf, optionsOf, type ItemForm, type QuestionForm } from './form';

const LABEL_MAX = 60;
const OPTION_MAX = 40;
const COUNT_MAX = 9_999;

/** What keeps one item from being asked. */
export type ItemProblem =
	'itemUnnamed' | 'itemTooLong' | 'fewOptions' | 'optionTooLong' | 'optionTwice' | 'noNumber' | 'leastOverMost';

/** What is wrong with the question, by item where it is one's. */
export type QuestionProblem =
	{ at: 'question'; code: ItemProblem; item: string } | { at: 'questionDeadline'; code: DeadlineProblem };

const isCount = (text: string) => countOf(text) <= COUNT_MAX;

function ofNumbers({ kind, least, most }: ItemForm): ItemProblem[] {
	if (kind === 'attend') return isCount(most) && countOf(most) > 0 ? [] : ['noNumber'];
	if (kind !== 'number') return [];
	if (!isCount(least) || !isCount(most)) return ['noNumber'];
	return countOf(least) > countOf(most) ? ['leastOverMost'] : [];
}

function ofOptions(item: ItemForm): ItemProblem[] {
	const labels = optionsOf(item).map(({ label }) => label);
	const needsSome = item.kind === 'choice' || item.kind === 'dates';
	return [
		...(needsSome && labels.length < 2 ? (['fewOptions'] as const) : []),
		...(labels.some(({ length }) => length > OPTION_MAX) ? (['optionTooLong'] as const) : []),
		...(new Set(labels).size < labels.length ? (['optionTwice'] as const) : []),
	];
}

/** What is wrong with one item, in the order of its fields. */
export function itemProblems(item: ItemForm): ItemProblem[] {
	const { length } = oneLine(item.label);
	return [
		...(length === 0 ? (['itemUnnamed'] as const) : []),
		...(length > LABEL_MAX ? (['itemTooLong'] as const) : []),
		...ofOptions(item),
		...ofNumbers(item),
	];
}

/** Everything that keeps a question from being asked. `before`: as it stands, for a correction. */
export function questionProblems(
	form: QuestionForm | undefined,
	about: About,
	now: Moment,
	before?: Question,
): QuestionProblem[] {
	if (!form || form.items.length === 0) return [];
	const ofItems = form.items.flatMap((item) =>
		itemProblems(item).map((code) => ({ at: 'question' as const, code, item: item.id })),
	);
	const late = deadlineProblem(form, about, now, before);
	return [...ofItems, ...(late ? [{ at: 'questionDeadline' as const, code: late }] : [])];
}
