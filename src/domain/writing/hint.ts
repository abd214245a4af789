import type { Category } from '#contract/content';
import type { PlainWord } from '#contract/word';

/** How easy やさしい日本語 is to be: in what is urgent, easier still. */
export type Easy = 'daily' | 'urgent';

/** What is looked at: a circular has a title and boxed facts, a message its text alone. */
export interface Written {
	title?: string;
	body: string;
	/** It is やさしい日本語, whose sentences are shorter. */
	easy?: Easy;
	/** It is a part of something whose facts stand elsewhere. */
	isPart?: true;
	facts?: { day: string; place: string; contact: string; category: Category };
}

/** A text that is written, or a boxed fact that is missing. */
export type TextPlace = 'title' | 'body';
export type FactPlace = 'when' | 'place' | 'contact';

/** A part of a text by its offsets. */
export interface Stretch {
	from: number;
	to: number;
}

/** A stretch, and what can stand there instead. */
export interface Fix extends Stretch {
	text: string;
}

export type TextRule = 'doubleNegative' | 'longSentence' | 'manyCommas' | 'mixedStyle' | 'kanjiRun' | 'manyKanji';

interface Found {
	/**
	 * What it is hidden by: the place, the rule and the words, so that it stays hidden while the text around it changes.
	 */
	key: string;
}

/** How something reads more easily. It never keeps a text from being sent. */
export type Hint =
	| (Found & { rule: 'facts'; missing: FactPlace[] })
	| (Found & TextHint & { rule: TextRule; count?: number })
	| (Found & TextHint & { rule: 'word'; word: PlainWord });

/** `at`: every place where it is so. `fixes`: one for each of them, where a press can mend it. */
interface TextHint {
	place: TextPlace;
	at: [Stretch, ...Stretch[]];
	quote: string;
	fixes?: Fix[];
}
