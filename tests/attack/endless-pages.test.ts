import { expect, test } from 'vitest';
import { sentencesOf } from '#domain/speech';

/** The text of a page is whatever its PDF says; reading it aloud must not hold up the phone. */

/** A look at the rest of the line from each of its letters would take minutes. */
test.each([
	['one line without end', 'あ'],
	['words set wide', 'お 知 ら せ '],
	['signs alone', '、'],
	['kanji', '漢'],
])('a page of %s is cut into sentences in one go', (_, part) => {
	const page = part.repeat(60_000 / part.length);
	const said = sentencesOf(page, [], true);
	expect(said.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(page.length);
});
