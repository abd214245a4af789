import type { Day } from '#contract/ids';
import type { Answer, Item, Value } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { isByMail } from '#domain/answers/entries';
import { numberLabel } from '#i18n/format';
import { ownData as words, replies } from '#i18n/words';
import { inserted } from '#ui/inserted';
import { dateLabel, titleOf, type ReceiptLine } from './receipts';

/** What a household answered to a circular, each thing that a phone or a slip said with its day. */
export function answerLine({ circular: id, entries }: Answer, circular: Circular | undefined, today: Day): ReceiptLine {
	const items = circular?.content.question?.items ?? [];
	const whose = { self: replies.by.household, family: replies.by.family, paper: words.said.byPaper };
	const facts = entries.map((entry) => {
		const { at, way, values } = entry;
		const who = isByMail(entry) ? words.said.byMail(whose[way]) : whose[way];
		const all = values.map((value) => toItem(items, value)).join(words.comma);
		return words.reply(dateLabel(at, today), who, all || words.said.back);
	});
	return { id, title: titleOf(circular), facts };
}

function toItem(items: readonly Item[], value: Value): string {
	const item = items.find(({ id }) => id === value.item);
	return words.said.to(item ? inserted(item.label) : words.said.gone, valueText(item, value));
}

function valueText(item: Item | undefined, value: Value): string {
	const { said } = words;
	const options = item?.kind === 'attend' ? item.shifts : item && 'options' in item ? item.options : [];
	const label = (id: string) => {
		const option = options.find((one) => one.id === id);
		return option ? inserted(option.label) : said.gone;
	};
	switch (value.kind) {
		case 'attend': {
			if (value.people === 0) return said.nobody;
			const more = [value.shift && label(value.shift), value.who && inserted(value.who)];
			return [said.people(numberLabel(value.people)), ...more].filter(Boolean).join(words.comma);
		}
		case 'choice':
			return value.chosen.map(label).join(words.comma);
		case 'number':
			return numberLabel(value.number);
		case 'text':
			return inserted(value.text);
		case 'dates':
			return value.marks.map(({ option, mark }) => said.to(label(option), said.marks[mark])).join(words.comma);
	}
}
