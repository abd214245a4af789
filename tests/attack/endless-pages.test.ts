import { expect, test } from 'vitest';
import { LIMITS } from '#contract/limits';
import { parseRuby } from '#domain/readings/ruby';
import { sentencesOf } from '#domain/speech';
import { scriptOf } from '#features/speech/script';
import { content } from '#tests/support/sample-rows';

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

/** Ten times as long as the contract lets them be, so that a look at each part from each part would take minutes. */
const MANY = 10 * LIMITS.body;
const repeated = (part: string) => part.repeat(MANY / part.length);

test.each([
	['names with a reading', '漢《か》。'],
	['prices', '1円。'],
	['days in a row', '7月5日、5日。'],
	['sentences', 'あ。'],
])('a text of %s alone is read aloud after no long wait', (_, part) => {
	const lines = scriptOf({ content: content({ body: repeated(part) }), form: 'circular' }, [], '2026-11-22');
	expect(lines.filter(({ part: of }) => of === 'body')).toHaveLength(Math.floor(MANY / part.length));
});

test.each(['漢《', '漢《あ', '｜漢《・', '漢《《'])(
	'a text of %s alone has no reading, and that is found in one go',
	(part) => {
		expect(parseRuby(repeated(part)).every(({ reading }) => reading === undefined)).toBe(true);
	},
);
