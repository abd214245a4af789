import { READING } from '../readings/ruby';
import type { Stretch } from './hint';

/** What is no sentence of the writer's: the reading of a name (漢字《かんじ》), and the address of a page. */
const LEFT_OUT = new RegExp(String.raw`《${READING}》|https?://[\w\-.~:/?#[\]@!$&'()*+,;=%]+`, 'giu');

/** A text as it is measured, and where its letters stand in what was written. */
interface Measured {
	text: string;
	/** The stretch of what was written that holds this one; with the reading that belongs to its end. */
	written(stretch: Stretch): Stretch;
}

/** Takes out what is not measured. */
export function measured(text: string): Measured {
	const gaps = [...text.matchAll(LEFT_OUT)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
	if (gaps.length === 0) return { text, written: (stretch) => stretch };
	const origins = lettersBetween(gaps, text.length);
	return {
		text: origins.map((at) => text.charAt(at)).join(''),
		written({ from, to }) {
			const end = (origins[to - 1] ?? 0) + 1;
			const reading = text.charAt(end) === '《' ? gaps.find((gap) => gap.from === end) : undefined;
			return { from: origins[from] ?? 0, to: reading?.to ?? end };
		},
	};
}

/** The offsets of all letters that lie in no gap. */
function lettersBetween(gaps: readonly Stretch[], length: number): number[] {
	const origins: number[] = [];
	let at = 0;
	for (const { from, to } of [...gaps, { from: length, to: length }]) {
		for (; at < from; at += 1) origins.push(at);
		at = to;
	}
	return origins;
}

/** The sentences of a measured text: to 。！？ or the end of the line, without the blanks before them. */
export function sentencesOf(text: string): (Stretch & { text: string })[] {
	return [...text.matchAll(/[^。！？!?\n]+[。！？!?]*/gu)].flatMap(({ 0: whole, index }) => {
		const sentence = whole.trim();
		const from = index + whole.indexOf(sentence);
		return sentence === '' ? [] : [{ from, to: from + sentence.length, text: sentence }];
	});
}
