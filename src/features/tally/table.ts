import type { Id, Moment } from '#contract/ids';
import type { Answer, Item, Question, Value } from '#contract/questions';
import { standing } from '#domain/answers/entries';
import { optionsOf, valueFor } from '#domain/answers/tally';
import { dayInJapan, timeInJapan } from '#domain/moment';
import { tally as words } from '#i18n/words';
import type { AnswerRow } from './rows';
import { optionLabel, valuesText, valueText } from './text';

/** Who entered what, and until when answers are in it. */
interface Facts {
	titles: ReadonlyMap<Id, string>;
	asOf: Moment;
}

/** One column of an item: its heading, and what a value says in it. */
interface Column {
	heading: string;
	cell: (value: Value) => string;
}

/** A moment as a table takes it: `2026-12-01 10:00`. */
const cellOf = (moment: Moment): string => `${dayInJapan(moment)} ${timeInJapan(moment)}`;

function columnsOf(item: Item): Column[] {
	const { columns } = words;
	const { label } = item;
	if (item.kind === 'attend') {
		const of = (cell: (value: Extract<Value, { kind: 'attend' }>) => string) => (value: Value) =>
			value.kind === 'attend' ? cell(value) : '';
		const shift = of(({ shift: id }) => (id === undefined ? '' : optionLabel(item, id)));
		return [
			{ heading: columns.people(label), cell: of(({ people }) => String(people)) },
			...(item.shifts.length > 0 ? [{ heading: columns.shift(label), cell: shift }] : []),
			{ heading: columns.who(label), cell: of(({ who }) => who ?? '') },
		];
	}
	if (item.kind === 'dates') {
		return optionsOf(item).map((option) => ({
			heading: columns.day(label, option.label),
			cell: (value) => {
				const mark = value.kind === 'dates' && value.marks.find((one) => one.option === option.id);
				return mark ? words.marks[mark.mark] : '';
			},
		}));
	}
	// A number as a table counts with it: without separators.
	const cell = (value: Value) => (value.kind === 'number' ? String(value.number) : valueText(item, value));
	return [{ heading: label, cell }];
}

function facts(answer: Answer | undefined, items: readonly Item[], { titles, asOf }: Facts): string[] {
	const { counts, beside } = standing(answer);
	const others = beside.map(({ way, values }) => words.of(words.columns.ways[way], valuesText(items, values)));
	return [
		counts ? words.columns.ways[counts.way] : '',
		counts?.way === 'paper' ? (titles.get(counts.source) ?? '') : '',
		counts ? cellOf(counts.at) : '',
		counts?.arrived === undefined ? '' : words.columns.yes,
		others.join(words.comma),
		cellOf(asOf),
	];
}

/** All doors as rows of cells, the header first: what counts of each, how it came, and what else was said. */
export function answersTable({ items }: Pick<Question, 'items'>, rows: readonly AnswerRow[], known: Facts): string[][] {
	const { columns } = words;
	const asked = items.map((item) => ({ item, columns: columnsOf(item) }));
	const header = [
		...[columns.group, columns.order, columns.name, columns.state],
		...asked.flatMap((one) => one.columns.map(({ heading }) => heading)),
		...[columns.way, columns.by, columns.at, columns.late, columns.beside, columns.asOf],
	];
	const lines = rows.flatMap(({ group, all }) =>
		all.map(({ household, state, answer }) => [
			...[group?.name ?? words.noGroup, String(household.order), household.name, words.states[state].word],
			...asked.flatMap((one) => {
				const value = valueFor(one.item, answer);
				return one.columns.map(({ cell }) => (value ? cell(value) : ''));
			}),
			...facts(answer, items, known),
		]),
	);
	return [header, ...lines];
}
