import type { Day, Moment } from '#contract/ids';
import type { LessonApplication } from '#contract/lesson-applications';
import type { Circular, Receipt } from '#contract/rows';
import type { Thread } from '#contract/threads';
import { dayInJapan } from '#domain/moment';
import { datedMomentLabel, dayLabel, numberLabel } from '#i18n/format';
import { applying, ownData as words, replies } from '#i18n/words';
import type { OwnReceipt } from '#local/own-receipts';
import { inserted } from '#ui/inserted';

/** The date of a moment: on a sheet that is kept, 「きょう」 is soon untrue. */
export const dateLabel = (at: Moment, today: Day): string => dayLabel(dayInJapan(at), today);

/** One receipt or thread of a household as its page lists it. */
export interface ReceiptLine {
	id: string;
	title: string;
	/** As they came about: 「11月20日（金） 午前9時 読んだ」; of a reply its day. */
	facts: string[];
}

/** What a receipt may say, in the order in which it is told. */
const KNOWN = ['shown', 'readBySelf', 'readByFamily', 'readBySeat', 'paper', 'told'] as const;

/** What is said of a fact: a reading by mail says so. */
function saysOf(receipt: Receipt, kind: (typeof KNOWN)[number]): (at: string) => string {
	const isReading = kind === 'readBySelf' || kind === 'readByFamily';
	return isReading && receipt[kind]?.by === 'mail' ? words.factsByMail[kind] : words.facts[kind];
}

/**
 * A receipt in words: the circular, how it was sent, and each thing that is known of it since. A circular that this
 * phone lacks has no title.
 */
export function receiptLine({ receipt, arrival, circular }: OwnReceipt, today: Day): ReceiptLine {
	const sent = (['sent', 'mailed'] as const).flatMap((kind) => {
		const at = arrival?.[kind];
		return at === undefined ? [] : [{ at, says: words.facts[kind] }];
	});
	const known = KNOWN.flatMap((kind) => {
		const fact = receipt[kind];
		return fact ? [{ at: fact.at, says: saysOf(receipt, kind) }] : [];
	});
	const { called, restored = '' } = receipt;
	const call = called && called.outcome !== 'takenBack' ? [{ at: called.at, says: words.facts.called }] : [];
	const facts = [...sent, ...known, ...call]
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
		.map(({ at, says }) => says(datedMomentLabel(at, today)) + (at <= restored ? words.restoredFact : ''));
	return { id: receipt.circular, title: titleOf(circular), facts };
}

/** What was said about a message, each with its day. */
export function threadLine({ circular: id, entries }: Thread, circular: Circular | undefined, today: Day): ReceiptLine {
	const whose = { ...replies.by, sender: circular ? inserted(circular.by.title) : words.writer };
	const facts = entries.map(({ at, by, text }) => words.reply(dateLabel(at, today), whose[by], inserted(text)));
	return { id, title: titleOf(circular), facts };
}

/** An application for a lesson: what was written, and how it stands. */
export function applicationLine(application: LessonApplication, today: Day): ReceiptLine {
	const { id, about, name, people, phone, state, at } = application;
	const facts = [
		...(about ? [dayLabel(about.day, today)] : []),
		applying.whom(inserted(name), applying.peopleOf(numberLabel(people))),
		...(phone ? [inserted(phone)] : []),
		applying.states[state],
	];
	return { id, title: words.receipt(about ? inserted(about.title) : dateLabel(at, today)), facts };
}

/** The circular as a line names it. One that this phone lacks has no title. */
export function titleOf(circular: Circular | undefined): string {
	const { title } = circular?.content ?? {};
	return words.receipt(title ? inserted(title.replace(/。$/u, '')) : circular ? words.untitled : words.gone);
}
