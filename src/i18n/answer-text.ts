import type { Item, Value } from '#contract/questions';
import { numberLabel } from './format';
import { ownData } from './words';

/** What was answered to one item, in words. */
export interface AnswerLine {
	item: Value['item'];
	label: string;
	text: string;
}

/**
 * What a sheet says, item by item, in the order in which it was asked; what is asked no more comes last. `mark` marks
 * what somebody wrote here (`inserted`).
 */
export function answerLines(
	items: readonly Item[],
	values: readonly Value[],
	mark: (text: string) => string,
): AnswerLine[] {
	const placeOf = ({ item }: Value) => {
		const place = items.findIndex(({ id }) => id === item);
		return place < 0 ? items.length : place;
	};
	return [...values]
		.sort((a, b) => placeOf(a) - placeOf(b))
		.map((value) => {
			const item = items.find(({ id }) => id === value.item);
			return { item: value.item, label: item ? mark(item.label) : said.gone, text: valueText(item, value, mark) };
		});
}

const { said, comma } = ownData;

function valueText(item: Item | undefined, value: Value, mark: (text: string) => string): string {
	const options = item?.kind === 'attend' ? item.shifts : item && 'options' in item ? item.options : [];
	const label = (id: string) => {
		const option = options.find((one) => one.id === id);
		return option ? mark(option.label) : said.gone;
	};
	switch (value.kind) {
		case 'attend': {
			if (value.people === 0) return said.nobody;
			const more = [value.shift && label(value.shift), value.who && mark(value.who)];
			return [said.people(numberLabel(value.people)), ...more].filter(Boolean).join(comma);
		}
		case 'choice':
			return value.chosen.map(label).join(comma);
		case 'number':
			return numberLabel(value.number);
		case 'text':
			return mark(value.text);
		case 'dates':
			return value.marks.map(({ option, mark: of }) => said.to(label(option), said.marks[of])).join(comma);
	}
}
