import { describe, expect, it } from 'vitest';
import { formsOf, inPlaceOf } from './verb-forms';

describe('the forms of a verb', () => {
	it.each([
		['集まる', '集まり', '集まって'],
		['集める', '集め', '集めて'],
		['守る', '守り', '守って'],
		['見る', '見', '見て'],
		['帰る', '帰り', '帰って'],
		['話し合う', '話し合い', '話し合って'],
		['書く', '書き', '書いて'],
		['行く', '行き', '行って'],
		['まく', 'まき', 'まいて'],
		['出す', '出し', '出して'],
		['待つ', '待ち', '待って'],
		['選ぶ', '選び', '選んで'],
		['住む', '住み', '住んで'],
		['連絡する', '連絡し', '連絡して'],
		['持ってくる', '持ってき', '持ってきて'],
	])('%s', (dictionary, stem, te) => {
		expect(formsOf(dictionary)).toEqual({ dictionary, stem, te });
	});

	it.each(['予定', 'できるだけ早く行います', 'みなさま', ''])('none of %s', (text) => {
		expect(formsOf(text)).toBeUndefined();
	});
});

it.each([
	['参集', '集まる', 'してください。', '集まってください'],
	['参集', '集まる', 'くださいますよう、よろしくお願いいたします。', '集まってください'],
	['参集', '集まる', '願います。', '集まってください'],
	['徴収', '集める', 'いたします。', '集めます'],
	['徴収', '集める', 'しました。', '集めました'],
	['徴収', '集める', 'した分', '集めた'],
	['購入', '買う', 'した人', '買った'],
	['居住', '住む', 'した', '住んだ'],
	['徴収', '集める', 'したい', '集めたい'],
	['遵守', '守る', 'しましょう', '守りましょう'],
	['遵守', '守る', 'する人', '守る'],
	['遵守', '守る', 'しません', '守りません'],
	['配布', '配る', 'し、', '配り、'],
	['配布', '配る', 'して', '配って'],
])('%s: %s in place of …%s', (_, plain, after, form) => {
	const forms = formsOf(plain);
	expect(forms && inPlaceOf(forms, after)?.text).toBe(form);
});

it.each(['の件', 'される', 'くださる方', 'できます', ''])('nothing is sure in place of …%s', (after) => {
	const forms = formsOf('集める');
	expect(forms && inPlaceOf(forms, after)).toBeUndefined();
});
