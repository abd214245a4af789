import type { Day } from '#contract/ids';
import type { Answer } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { isByMail } from '#domain/answers/entries';
import { answerLines } from '#i18n/answer-text';
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
		const lines = answerLines(items, values, inserted).map(({ label, text }) => words.said.to(label, text));
		return words.reply(dateLabel(at, today), who, lines.join(words.comma) || words.said.back);
	});
	return { id, title: titleOf(circular), facts };
}
