import type { Content } from '#contract/content';
import type { FurtherText } from '#contract/further-texts';
import type { Day } from '#contract/ids';
import type { ReadingEntry } from '#contract/readings';
import type { Circular } from '#contract/rows';
import { contentIn } from '#domain/further-texts';
import { readingsFor } from '#domain/readings';
import { foreignSentencesOf, sentencesOf, type Sentence } from '#domain/speech';
import { dayLabel, whenLabel } from '#i18n/format';
import { answers, circularParts, list, reading } from '#i18n/words';
import { dueLabel } from '#i18n/due-label';

/** One sentence of a circular: the part of the sheet in which it stands, and where in it, if it is not all of it. */
export interface Line {
	part: string;
	say: string;
	/** Signs that can be seen, before it and in it: paragraphs and blanks differ between a text and its drawing. */
	seen?: { before: number; length: number };
}

/** Easy Japanese sets words apart (分かち書き), the app's own words too: a blank within a sentence is no pause there. */
const withoutGaps = (text: string): string => text.replace(/([^\x20-\x7e\s])[ \u3000]+(?=[^\x20-\x7e\s])/gu, '$1');

const seenIn = (text: string): number => text.replace(/\s/gu, '').length;

/**
 * Everything of a circular that is read aloud, in the order of the sheet. Of another language its own text alone: the
 * boxes and the pages are in Japanese, which its voice can't read.
 */
export function scriptOf(
	{ content: given, form }: Pick<Circular, 'content' | 'form'>,
	names: readonly ReadingEntry[],
	today: Day,
	text?: FurtherText,
): Line[] {
	const content = contentIn(given, text);
	if (text && text.lang !== 'ja-simple') {
		const { lang } = text;
		return (['title', 'body'] as const).flatMap((part) => shownLines(part, foreignSentencesOf(content[part], lang)));
	}
	const known = readingsFor(content, names);
	const of = (part: string, words: string | undefined, isPage = false): Line[] =>
		words === undefined ? [] : linesOf(part, text ? withoutGaps(words) : words, known, isPage);
	const whole = (part: string, text: string): Line[] => of(part, text).map(({ say }) => ({ part, say }));
	const numbers = { photo: -1, page: -1 };
	return [
		...(content.urgent ? whole('title', list.urgent) : []),
		...(form === 'message' ? [] : of('title', content.title)),
		...factsOf(content, today).flatMap(([part, text]) => whole(part, text)),
		...of('body', content.body),
		...content.attachments.flatMap(({ kind, text }) => {
			numbers[kind] += 1;
			const part = `${kind}-${numbers[kind]}`;
			return kind === 'page'
				? of(part, text, true)
				: text === undefined
					? []
					: whole(part, `${reading.photo}、${text}`);
		}),
		...questionOf(content, today).flatMap(([part, text]) => whole(part, text)),
	];
}

function linesOf(part: string, text: string, known: readonly ReadingEntry[], isPage: boolean): Line[] {
	return shownLines(part, sentencesOf(text, known, isPage));
}

function shownLines(part: string, sentences: Sentence[]): Line[] {
	// Each begins where the one before it has been counted: a text may have thousands.
	let [counted, seen] = [0, 0];
	return sentences.map(({ before, text: shown, say }) => {
		seen += seenIn(before.slice(counted));
		counted = before.length;
		return { part, say, seen: { before: seen, length: seenIn(shown) } };
	});
}

/** Until when it can be answered, and what is asked, each with what can be chosen. */
function questionOf({ question }: Content, today: Day): [string, string][] {
	if (!question) return [];
	const { until, left } = dueLabel(question.deadline, today);
	return [
		['question-until', withoutGaps([answers.heading, until, left].filter(Boolean).join('、'))],
		...question.items.map((item, at): [string, string] => {
			const options = item.kind === 'attend' ? item.shifts : 'options' in item ? item.options : [];
			return [`question-${at}`, [item.label, ...options.map(({ label }) => label)].join('、')];
		}),
	];
}

function factsOf({ fields }: Content, today: Day): [string, string][] {
	const { when, place, bring, deadline, contact } = fields;
	const all: [keyof typeof fields, string | undefined][] = [
		['when', when && whenLabel(when, today)],
		['place', place],
		['bring', bring],
		['deadline', deadline && dayLabel(deadline, today)],
		['contact', contact],
	];
	return all.flatMap(([name, text]) =>
		text === undefined ? [] : [[name, `${withoutGaps(circularParts.fields[name])}、${text}`]],
	);
}
