import type { Id } from '#contract/ids';
import type { Answer, Item, Value } from '#contract/questions';
import { optionsOf, valueFor } from '#domain/answers/tally';
import { numberLabel } from '#i18n/format';
import { tally as words } from '#i18n/words';

/** The words of an option; of one that is not asked any more, that it is not. */
export const optionLabel = (item: Item | undefined, id: Id): string =>
	(item && optionsOf(item).find((option) => option.id === id)?.label) ?? words.gone;

/** What a household says to an item: 「2人、午前、父と母」. */
export function valueText(item: Item | undefined, value: Value): string {
	switch (value.kind) {
		case 'attend': {
			if (value.people === 0) return words.absent;
			const shift = value.shift === undefined ? '' : optionLabel(item, value.shift);
			return [words.comes(numberLabel(value.people)), shift, value.who].filter(Boolean).join(words.comma);
		}
		case 'choice':
			return value.chosen.map((id) => optionLabel(item, id)).join(words.comma);
		case 'number':
			return numberLabel(value.number);
		case 'text':
			return value.text;
		case 'dates':
			return value.marks.map(({ option, mark }) => words.marks[mark] + optionLabel(item, option)).join(words.comma);
	}
}

/** All that a sheet says, each thing with what was asked; where one thing is asked, without that. */
export function valuesText(items: readonly Item[], values: readonly Value[]): string {
	const each = values.map((value) => {
		const item = items.find(({ id }) => id === value.item);
		const text = valueText(item, value);
		return items.length === 1 ? text : words.of(item?.label ?? words.goneItem, text);
	});
	return each.join(words.comma);
}

/** What counts of a household's answer to an item in a word or two, as it stands below its door. */
export function shortText(item: Item, answer: Answer | undefined): string {
	const value = valueFor(item, answer);
	if (!value) return '';
	if (value.kind === 'attend') return value.people === 0 ? words.absent : words.people(numberLabel(value.people));
	if (value.kind === 'dates') {
		const days = value.marks.filter(({ mark }) => mark === 'yes').length;
		return words.daysOf(numberLabel(days));
	}
	return valueText(item, value);
}
