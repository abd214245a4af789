import type { ReadingEntry } from '#contract/readings';
import { isSayable, sayMarks, tidied } from './speech/marks';
import { sayCounted } from './speech/numbers';
import { unitsOf, type Unit } from './speech/units';

/** A sentence of a text: where it stands in the text as it is shown, and what a voice is handed. */
export interface Sentence {
	at: number;
	/** All of the text before it. */
	before: string;
	text: string;
	say: string;
}

/** Chrome falls silent after some 14 seconds of one utterance, at a slow pace about so many letters. */
const MOST = 60;

/**
 * Cuts a text into sentences that are spoken one by one, each with what a voice is handed: names by `list` and by ruby,
 * figures and signs as a person says them. `isPage`: the text of a printed page, whose lines end within sentences.
 */
export function sentencesOf(text: string, list: readonly ReadingEntry[], isPage = false): Sentence[] {
	const { shown, units } = unitsOf(text, list);
	return rangesOf(shown, units, isPage).flatMap(({ at, end }) => {
		const say = tidied(sayRange(shown, units, at, end));
		return isSayable(say) ? [{ at, before: shown.slice(0, at), text: shown.slice(at, end), say }] : [];
	});
}

/**
 * Cuts a text in another language into sentences, which its voice is handed as they stand; a long one at its blanks.
 * Without `Intl.Segmenter` a sentence ends with its sign.
 */
export function foreignSentencesOf(text: string, language: string): Sentence[] {
	const ranges =
		'Segmenter' in Intl
			? Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment, index }) => ({
					...{ at: index, text: segment },
				}))
			: [...text.matchAll(/[^.!?。！？\n]*(?:[.!?。！？]+|\n|$)/gu)].map(({ 0: match, index }) => ({
					at: index,
					text: match,
				}));
	return ranges
		.flatMap(({ at, text: sentence }) => partsOf(sentence).map((part) => ({ ...part, at: at + part.at })))
		.flatMap(({ at, text: part }) => {
			const shown = part.trim();
			const begins = at + (part.length - part.trimStart().length);
			return /[\p{L}\p{N}]/u.test(shown)
				? [{ at: begins, before: text.slice(0, begins), text: shown, say: shown }]
				: [];
		});
}

/** Letters of other scripts are said faster than kana. */
const FOREIGN_MOST = 180;
const PART = new RegExp(String.raw`[^\n]{1,${FOREIGN_MOST}}(?:[\s，、]|$)|[^\n]{1,${FOREIGN_MOST}}|\n`, 'gu');

const partsOf = (sentence: string) => [...sentence.matchAll(PART)].map(({ 0: text, index }) => ({ at: index, text }));

interface Range {
	at: number;
	end: number;
}

/** A sentence ends with its sign and the brackets behind it, or with its line. */
const SENTENCE = /[^。！？!?\n]*(?:[。！？!?]+[」』）)】]*|\n|$)/gu;
const LINE = /\n/gu;
/** A shorter line of a printed page is a heading, or ends for good. */
const LINE_THAT_GOES_ON = 16;
const ENDS_OPEN = /[\p{L}、]$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;

/** The text with an x for each end of a line that goes on in the next one. A page may be one line of 8,000 letters. */
function withOpenLines(text: string): string {
	const [first = '', ...others] = text.split('\n');
	let [before, joined] = [first, first];
	for (const line of others) {
		const goesOn = BEGINS_WITH_LETTER.test(line) && ENDS_OPEN.test(before) && [...before].length >= LINE_THAT_GOES_ON;
		joined += (goesOn ? 'x' : '\n') + line;
		before = line;
	}
	return joined;
}

function rangesOf(shown: string, units: readonly Unit[], isPage: boolean): Range[] {
	// What is said as one is not cut: dots of a number, blanks of a date.
	let masked = units
		.map(({ at, end, say }) => (say === undefined ? shown.slice(at, end) : 'x'.repeat(end - at)))
		.join('');
	// Once more for a short line between two: with the one before it is long.
	if (isPage) masked = withOpenLines(withOpenLines(masked));
	const ranges: Range[] = [];
	for (const { 0: match, index } of masked.matchAll(SENTENCE)) {
		const begins = index + (match.length - match.trimStart().length);
		const ends = index + match.replace(LINE, ' ').trimEnd().length;
		if (begins < ends) ranges.push(...shortened(masked, begins, ends));
	}
	return ranges;
}

/** A long sentence in parts, cut at its commas, or where there are none between any two letters of plain words. */
function shortened(masked: string, at: number, end: number): Range[] {
	if (end - at <= MOST) return [{ at, end }];
	const part = masked.slice(at, at + MOST);
	const comma = Math.max(part.lastIndexOf('、'), part.lastIndexOf('，'), part.lastIndexOf('　'), part.lastIndexOf(' '));
	let cut = comma > 0 ? comma + 1 : MOST;
	// Not within a name or a figure.
	if (comma <= 0)
		while (cut < end - at && masked.charAt(at + cut) === 'x' && masked.charAt(at + cut - 1) === 'x') cut++;
	// Nor within a letter of two units: 𠮷.
	if (/^[\ud800-\udbff][\udc00-\udfff]/.test(masked.slice(at + cut - 1, at + cut + 1))) cut -= 1;
	return [{ at, end: at + cut }, ...(at + cut < end ? shortened(masked, at + cut, end) : [])];
}

/** 「～」 between two figures, and nothing else. */
const UNTIL = /^\s*[~〜～→\-–—−－―ー]\s*$/u;
const SAYS_UNTIL = /^\s?(?:まで|迄|の間|間)/u;

/** The units of which a part lies there. They are the whole text in order, so that the first is found by halves. */
function unitsWithin(units: readonly Unit[], at: number, end: number): Unit[] {
	let [low, high] = [0, units.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((units[middle]?.end ?? 0) > at) high = middle;
		else low = middle + 1;
	}
	let last = low;
	while (last < units.length && (units[last]?.at ?? end) < end) last += 1;
	return units.slice(low, last);
}

function sayRange(shown: string, units: readonly Unit[], at: number, end: number): string {
	const inside = unitsWithin(units, at, end);
	return inside
		.map((unit, i) => {
			// A breath between two figures that touch: 「7/5(日)10:00」.
			const breath = unit.ranges && inside[i - 1]?.ranges ? '、' : '';
			if (unit.say !== undefined) return breath + unit.say + (isUntil(shown, inside, i) ? 'まで' : '');
			const [from, to] = [Math.max(at, unit.at), Math.min(end, unit.end)];
			const plain = shown.slice(from, to);
			if (inside[i - 1]?.ranges && inside[i + 1]?.ranges && UNTIL.test(plain)) return 'から';
			const open = inside[i - 1]?.ranges ? plain.replace(/^\s*[~〜～]/u, 'から、') : plain;
			return sayMarks(sayCounted(open, shown.slice(Math.max(0, from - 8), from), shown.slice(to, to + 8)));
		})
		.join('');
}

/** True of the second figure of 「10:00～12:00」, where the text doesn't say まで itself. */
function isUntil(shown: string, units: readonly Unit[], i: number): boolean {
	const [first, between, second] = [units[i - 2], units[i - 1], units[i]];
	if (!first?.ranges || !second?.ranges || !between || between.say !== undefined) return false;
	return UNTIL.test(shown.slice(between.at, between.end)) && !SAYS_UNTIL.test(shown.slice(second.end));
}
