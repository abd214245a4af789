/** A seal holds four letters at most, as it does when it is carved. */
const LONGEST = 4;

/**
 * The letters in the ring of a household's seal, in columns from right to left: the family name, that is what stands
 * before the first space. Emoji and combining marks count as the one letter that they look like. Of a name in Latin
 * letters it is the first one: set from top to bottom and right to left, no name of them can be read.
 */
export function sealColumns(name: string): string[][] {
	const family = name.trim().split(/\s+/u)[0] ?? '';
	const letters = lettersOf(family).slice(0, LONGEST);
	if (/^\p{sc=Latn}/u.test(family)) return [letters.slice(0, 1).map((letter) => letter.toUpperCase())];
	return letters.length < LONGEST ? [letters] : [letters.slice(0, 2), letters.slice(2)];
}

function lettersOf(text: string): string[] {
	// Firefox has the segmenter since 125 only.
	if (typeof Intl.Segmenter !== 'function') return [...text];
	return [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}
