import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { mailWords } from './mail';

const JAPANESE_LETTER = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;

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
		for (const one of said) expect(JAPANESE_LETTER.test(one), one).toBe(code === 'ja');
	});

	it('name days', () =>
		expect(mailWords(code).dates.day('12月', '5', '土')).toBe(code === 'ja' ? '12月5日（土）' : '土, 5 12月'));
});

it('are Japanese for a language that there are none in', () => {
	for (const language of ['xx', 'constructor', '']) expect(mailWords(language)).toBe(mailWords('ja'));
});
