import { expect, it } from 'vitest';
import { Content } from '#contract/content';
import { LIMITS } from '#contract/limits';
import type { FurtherText } from '#contract/further-texts';
import { contentIn, textAfter, textIn } from './further-texts';

const english: FurtherText = { lang: 'en', title: 'Cleaning', body: 'On 6 December.' };
const easy: FurtherText = { lang: 'ja-simple', title: 'そうじ', body: 'そうじをします。' };
const chinese: FurtherText = { lang: 'zh-Hans', title: '打扫', body: '打扫。' };
const content: Content = {
	...{ title: '清掃', body: '12月6日です。', fields: {}, category: 'cleaning', urgent: false, attachments: [] },
	texts: [english, easy, chinese],
};

it('is found for whoever reads its language, and やさしい日本語 by its own name alone', () => {
	expect(textIn(content.texts, 'en-GB')).toBe(english);
	expect(textIn(content.texts, 'zh')).toBe(chinese);
	expect(textIn(content.texts, 'ja')).toBeUndefined();
	expect(textIn(content.texts, 'ja-simple')).toBe(easy);
	expect(textIn(content.texts, 'vi')).toBeUndefined();
	expect(contentIn(content, easy)).toMatchObject({ title: 'そうじ', body: 'そうじをします。', category: 'cleaning' });
});

it('is of an earlier version once the first text says something else, until somebody has compared them', () => {
	const after = { ...content, body: '12月13日です。' };
	expect(textAfter(content, after, english, false).earlier).toBe(true);
	expect(textAfter(content, { ...content, urgent: true }, english, false).earlier).toBeUndefined();
	expect(textAfter(content, after, english, true).earlier).toBeUndefined();
	expect(textAfter(content, after, { ...english, body: 'On 13 December.' }, false).earlier).toBeUndefined();
	const marked = { ...content, texts: [{ ...english, earlier: true as const }] };
	expect(textAfter(marked, { ...marked, urgent: true }, english, false).earlier).toBe(true);
});

it('is one for each language, and not longer than fits a row', () => {
	const isFine = (texts: FurtherText[]) => Content.safeParse({ ...content, texts }).success;
	expect(isFine([english, easy])).toBe(true);
	expect(isFine([english, { ...english, title: 'Again' }])).toBe(false);
	expect(isFine([{ ...english, body: 'x'.repeat(LIMITS.furtherBody) }])).toBe(true);
	expect(isFine([{ ...english, body: 'x'.repeat(LIMITS.furtherBody + 1) }])).toBe(false);
	expect(isFine([{ ...english, title: ' ' }])).toBe(false);
});
