import type { Id } from '#contract/ids';
import type { Answer, Item, Question, Value } from '#contract/questions';
import { answerState, valueFor, type AnswerState } from './tally';

interface Sum {
	id: Id;
	label: string;
	homes: number;
}

interface Day {
	id: Id;
	label: string;
	yes: number;
	maybe: number;
	no: number;
	/** No other day has more who can come, or as many and more who perhaps can. */
	isBest: boolean;
}

/** What one item came to. `answered`: households whose answer to it counts; with `silent` they are all asked. */
export type ItemSum = { item: Item; answered: number; silent: number } & (
	| { kind: 'attend'; people: number; coming: number; absent: number; shifts: (Sum & { people: number })[] }
	| { kind: 'choice'; options: Sum[] }
	| { kind: 'number'; sum: number }
	| { kind: 'text'; texts: { household: Id; name: string; text: string }[] }
	| { kind: 'dates'; days: Day[] }
);

interface Asked {
	household: { id: Id; name?: string };
	answer: Answer | undefined;
}

type Said<K extends Value['kind']> = Extract<Value, { kind: K }>;

/** What each item of a question came to over the doors given. */
export const sumsOfItems = (items: readonly Item[], doors: readonly Asked[]): ItemSum[] =>
	items.map((item) => sumOf(item, doors));

function sumOf(item: Item, doors: readonly Asked[]): ItemSum {
	const said = doors.flatMap(({ household, answer }) => {
		const value = valueFor(item, answer);
		return value ? [{ household, value }] : [];
	});
	const of = <K extends Value['kind']>(kind: K) =>
		said.flatMap(({ value }) => (value.kind === kind ? [value as Said<K>] : []));
	const known = { item, answered: said.length, silent: doors.length - said.length };
	switch (item.kind) {
		case 'attend':
			return { ...known, kind: 'attend', ...attendance(item, of('attend')) };
		case 'choice': {
			const chosen = of('choice').flatMap((value) => value.chosen);
			const homes = (id: Id) => chosen.filter((one) => one === id).length;
			return { ...known, kind: 'choice', options: item.options.map((one) => ({ ...one, homes: homes(one.id) })) };
		}
		case 'number':
			return { ...known, kind: 'number', sum: of('number').reduce((sum, { number }) => sum + number, 0) };
		case 'text': {
			const texts = said.flatMap(({ household: { id, name = '' }, value }) =>
				value.kind === 'text' ? [{ household: id, name, text: value.text }] : [],
			);
			return { ...known, kind: 'text', texts };
		}
		case 'dates':
			return { ...known, kind: 'dates', days: daysOf(item.options, of('dates')) };
	}
}

const peopleIn = (values: readonly Said<'attend'>[]): number => values.reduce((sum, { people }) => sum + people, 0);

function attendance({ shifts }: Extract<Item, { kind: 'attend' }>, values: readonly Said<'attend'>[]) {
	const coming = values.filter(({ people }) => people > 0);
	return {
		people: peopleIn(coming),
		coming: coming.length,
		absent: values.length - coming.length,
		shifts: shifts.map((one) => {
			const there = coming.filter(({ shift }) => shift === one.id);
			return { ...one, homes: there.length, people: peopleIn(there) };
		}),
	};
}

function daysOf(options: readonly { id: Id; label: string }[], values: readonly Said<'dates'>[]): Day[] {
	const marks = values.flatMap((value) => value.marks);
	const days = options.map(({ id, label }) => {
		const of = (mark: 'yes' | 'maybe' | 'no') => marks.filter((one) => one.option === id && one.mark === mark).length;
		return { id, label, yes: of('yes'), maybe: of('maybe'), no: of('no') };
	});
	const rank = ({ yes, maybe }: { yes: number; maybe: number }) => yes * (values.length + 1) + maybe;
	const most = Math.max(0, ...days.map(rank));
	return days.map((day) => ({ ...day, isBest: day.yes > 0 && rank(day) === most }));
}

/** The sums of one item in figures alone. */
interface ItemTally extends Pick<ItemSum, 'answered' | 'silent'> {
	item: Id;
	/** Of each option or shift, how many households chose it; of days only a plain yes. */
	options: Map<Id, number>;
	/** How many people come, or the sum of the numbers given. */
	sum: number;
}

export interface Tally {
	counts: Record<AnswerState, number>;
	items: ItemTally[];
	/** The households that were asked; the counts sum to it, and so do `answered` and `silent` of each item. */
	total: number;
}

/**
 * The sums over the doors of a circular's ledger. Each door counts once; an answer of a household that is none of them
 * counts nowhere.
 */
export function tallyOf(
	question: Pick<Question, 'items'>,
	doors: readonly Pick<Asked, 'household'>[],
	answers: ReadonlyMap<Id, Answer>,
): Tally {
	const asked = doors.map(({ household }) => ({ household, answer: answers.get(household.id) }));
	const counts: Tally['counts'] = { answered: 0, outdated: 0, unanswered: 0 };
	for (const { answer } of asked) counts[answerState(question, answer)] += 1;
	return { counts, items: sumsOfItems(question.items, asked).map(inFigures), total: doors.length };
}

function inFigures(of: ItemSum): ItemTally {
	const { answered, silent } = of;
	const figures = { item: of.item.id, answered, silent, options: new Map<Id, number>(), sum: 0 };
	const homes = (sums: readonly Sum[]) => new Map(sums.map((one) => [one.id, one.homes]));
	switch (of.kind) {
		case 'attend':
			return { ...figures, options: homes(of.shifts), sum: of.people };
		case 'choice':
			return { ...figures, options: homes(of.options) };
		case 'number':
			return { ...figures, sum: of.sum };
		case 'dates':
			return { ...figures, options: new Map(of.days.map(({ id, yes }) => [id, yes])) };
		case 'text':
			return figures;
	}
}
