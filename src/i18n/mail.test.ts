import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { mailWords } from './mail';

const JAPANESE_LETTER = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;
/** Languages that are written with letters of the Japanese; words.test.ts knows which. */
const WITH_THEM = /^(ja|zh)/u;

/** All that the words say; what stands in a sentence is a number here, which has no language. */
function sentences(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words === 'function') return sentences((words as (...given: number[]) => unknown)(1, 2, 3, 4));
	return Object.values(words ?? {}).flatMap(sentences);
}

describe.each(LANGUAGES)('the words of mails in $name', ({ code }) => {
	it('are all said, and in that language', () => {
		const { dates: _, ...words } = mailWords(code);
		const said = sentences(words);
		expect(said.length).toBeGreaterThan(20);
		for (const one of said) expect(JAPANESE_LETTER.test(one), one).toBe(WITH_THEM.test(code));
	});

	it('name days', () => {
		const said = mailWords(code).dates.day('12月', '5', '土');
		for (const part of ['12月', '5', '土']) expect(said).toContain(part);
	});
});

it('are Japanese for a language that there are none in', () => {
	for (const language of ['xx', 'constructor', '']) expect(mailWords(language)).toBe(mailWords('ja'));
});
