import type { Content } from '#contract/content';
import type { Circular } from '#contract/rows';

/** A piece of a real circular, to see letters and colours by. */
export interface Sample {
	title: string;
	text: string;
}

/** So many letters are shown of a circular's text. */
const LETTERS = 60;
/** A line of an eye chart has at least so many, however short the circular's phrases are. */
const LINE = 6;

/** What is shown of a circular. */
export function sampleOf({ title, body }: Pick<Content, 'title' | 'body'>): Sample {
	const letters = [...body.replaceAll(/\s+/gu, ' ').trim()];
	const text = letters.slice(0, LETTERS).join('');
	return { title, text: letters.length > LETTERS ? `${text}…` : text };
}

/** Of the newest circular that everybody has: what letters are seen by may be held up to somebody else. */
export function sampleFrom(newestFirst: readonly Pick<Circular, 'form' | 'audience' | 'content'>[]) {
	const shown = newestFirst.find(({ form, audience }) => form === 'circular' && audience.to === 'all');
	return shown && sampleOf(shown.content);
}

/** The words of a clause, as many together as make a line: one of a few letters is none by itself. */
function phrasesOf(clause: string): string[] {
	const phrases: string[] = [];
	let phrase = '';
	for (const word of clause.trim().split(/\s+/u)) {
		phrase = `${phrase} ${word}`.trim();
		if ([...phrase].length < LINE) continue;
		phrases.push(phrase);
		phrase = '';
	}
	return phrases;
}

/**
 * Lines for an eye chart, each with other words: where one says what the last one said, it is remembered and not read.
 * They are the phrases of the sample, over and over where it has few.
 */
export function chartLines({ title, text }: Sample, count: number): string[] {
	const phrases = [title, ...text.split(/[。、，…！？!?,.]+/u)].flatMap(phrasesOf);
	const lines = phrases.length > 0 ? phrases : [title];
	return Array.from({ length: count }, (_, at) => lines[at % lines.length] ?? title);
}
