import type { PlainWord } from '#contract/word';
import type { Stretch } from './hint';
import { formsOf, inPlaceOf } from './verb-forms';

/** A word of the list in a text, and what can stand instead where that is sure. */
interface FoundWord extends Stretch {
	word: PlainWord;
	instead?: string;
}

const KANJI_END = /[\p{Script=Han}々]$/u;
const SCRIPTS = [/[\p{Script=Han}々]/u, /[\p{Script=Katakana}ー]/u, /[A-Za-zＡ-Ｚａ-ｚ]/u];
/** Stands before a noun that somebody else does, and is no part of it: ご参集. */
const HONORIFIC = /[ごお御]/u;

/** Letters in which 「くださいますよう、よろしくお願い申し上げます」 ends. */
const LONGEST_ENDING = 40;

/** What it stands for stands right before a verb: 随時受け付けます, いつでも受け付けます. */
const ADVERB = /(?:[もに]|少し)$/u;

/** True when two letters belong to one word, as far as their script tells: 収 and 票, but not 収 and の. */
const isJoined = (a = '', b = '') => SCRIPTS.some((script) => script.test(a) && script.test(b));

/** Words by their first letters, the longest first. */
export type WordIndex = ReadonlyMap<string, PlainWord[]>;

/** Of two entries for one word the first one has the say. */
export function indexOf(words: Iterable<PlainWord>): WordIndex {
	const seen = new Set<string>();
	const byLetter = new Map<string, PlainWord[]>();
	for (const one of words) {
		const letter = one.word.slice(0, 1);
		if (seen.has(one.word)) continue;
		seen.add(one.word);
		const sameLetter = byLetter.get(letter);
		if (sameLetter) sameLetter.push(one);
		else byLetter.set(letter, [one]);
	}
	for (const list of byLetter.values()) list.sort((a, b) => b.word.length - a.word.length);
	return byLetter;
}

/**
 * The words of the list in a text, the longest at each place; none within a longer word (徴収 in 源泉徴収票). A noun that
 * is done becomes a verb in its form: ご参集ください is 集まってください.
 */
export function wordsIn(text: string, index: WordIndex): FoundWord[] {
	const found: FoundWord[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const word = index.get(text.charAt(at))?.find((one) => text.startsWith(one.word, at) && isWhole(text, at, one));
		if (!word) continue;
		const one = foundAt(text, at, word);
		found.push(one);
		at = one.to - 1;
	}
	return found;
}

function isWhole(text: string, at: number, one: PlainWord): boolean {
	const [before, end] = [text.charAt(at - 1), at + one.word.length];
	const startsWhole = HONORIFIC.test(before) || !isJoined(before, one.word.charAt(0));
	const endsWhole = ADVERB.test(one.plain) || !isJoined(one.word.slice(-1), text.charAt(end));
	// An ending can be written in kanji too: ご持参願います.
	return startsWhole && (endsWhole || verbAt(text, end, one) !== undefined);
}

/** The verb that stands for the word, of a noun alone: 速やかに is none, whatever it ends in. */
const verbOf = ({ word, plain }: PlainWord) =>
	SCRIPTS.some((script) => script.test(word.slice(-1))) ? formsOf(plain) : undefined;

/** In the form of what follows the noun, when that is one. */
function verbAt(text: string, end: number, one: PlainWord) {
	const forms = verbOf(one);
	return forms && inPlaceOf(forms, text.slice(end, end + LONGEST_ENDING));
}

function foundAt(text: string, at: number, word: PlainWord): FoundWord {
	const isHonoured = KANJI_END.test(word.word) && HONORIFIC.test(text.charAt(at - 1));
	const stretch = { from: isHonoured ? at - 1 : at, to: at + word.word.length };
	if (!verbOf(word)) return { ...stretch, word, ...(!isHonoured && { instead: word.plain }) };
	const verb = verbAt(text, stretch.to, word);
	return verb ? { ...stretch, to: stretch.to + verb.length, word, instead: verb.text } : { ...stretch, word };
}
