import { foldSpelling } from './spelling';
import { toHiragana } from '../kana';
import { flat, plainWidth } from './text';

/** Length of a household's name, as `Household` of the contract has it. */
export const NAME_MAX = 40;

/** 様 after any name; 殿 only when two signs are left, because 鵜殿 and 真殿 are families. */
const HONORIFIC = /^(?:(.+?)(?:\s*(?:様方|さま|様)|\s+殿)|(.*\S\S)殿)$/;
/** Doors where nobody lives. */
const VACANT = /^[(（]?(空き?家|空き?室|空き地|空地|空|欠番|欠|転出|退会|転居|駐車場|なし)[)）]?$/;

/** Between two Latin letters a blank stays a blank; between Japanese names it is one U+3000. */
const BLANKS = /\s+/g;

const HALF_KATAKANA = /[\uff66-\uff9f]+/g;

/**
 * The name as it is shown: without 様 and 殿, with one kind of blank between family and given name. The letters stay as
 * they were written; only half-width katakana, which print badly, become full.
 */
export function displayName(text: string): string {
	const trimmed = withoutHonorific(text.trim()).replace(HALF_KATAKANA, (kana) => kana.normalize('NFKC'));
	return trimmed.replace(BLANKS, (_, at: number) => {
		const latin = /[!-~]/;
		return latin.test(trimmed[at - 1] ?? '') && latin.test(trimmed.slice(at).trimStart()[0] ?? '') ? ' ' : '\u3000';
	});
}

/** The form in which two spellings of one name are equal: 「佐藤　一郎 様」 and 「佐藤一郎」. */
export function nameKey(name: string): string {
	return flat(withoutHonorific(name.trim()));
}

/** True for what a roster writes in place of a name where nobody lives: 空き家, 欠番. */
export function isVacant(name: string): boolean {
	return VACANT.test(name.replace(BLANKS, ''));
}

/**
 * The family's part of a name, when blanks set it apart or the whole name is short enough to be only that (上限 3: 佐々木).
 */
export function familyKey(name: string): string | undefined {
	const [family, given] = withoutHonorific(name.trim()).split(/\s+/);
	if (!family || (!given && family.length > 3)) return undefined;
	return foldSpelling(flat(family));
}

/** The reading as it is shown: full-width, one blank. */
export function displayKana(text: string): string {
	return plainWidth(text).trim().replace(BLANKS, '\u3000');
}

/** The form in which ふりがな and フリガナ are equal. */
export function kanaKey(kana: string): string {
	return toHiragana(flat(kana));
}

function withoutHonorific(name: string): string {
	const [, before, long] = HONORIFIC.exec(name) ?? [];
	return before ?? long ?? name;
}
