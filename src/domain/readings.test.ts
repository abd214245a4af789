import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingAbout, ReadingEntry } from '#contract/readings';
import { withReadings } from './readings';
import { parseRuby, rubyInBrackets, withoutRuby } from './readings/ruby';

const entry = (base: string, reading: string, about: ReadingAbout = 'place'): ReadingEntry => ({
	base,
	reading,
	about,
});
/** 「《おく》邑久」 for each word with a reading. */
const read = (text: string, ...list: ReadingEntry[]) =>
	withReadings(text, list)
		.map(({ text: shown, reading }) => (reading === undefined ? shown : `[${shown}:${reading}]`))
		.join('');

describe('ruby in a text', () => {
	it.each([
		['邑久《おく》町', '[邑久:おく]町'],
		['｜お台場《おだいば》へ', '[お台場:おだいば]へ'],
		['|八戸ノ里《やえのさと》', '[八戸ノ里:やえのさと]'],
		['幡ヶ谷《はたがや》', '[幡ヶ谷:はたがや]'],
		['渡邉󠄀《わたなべ》さん', '[渡邉󠄀:わたなべ]さん'],
		['東風平《コチンダ》', '[東風平:コチンダ]'],
	])('%s', (text, shown) => expect(read(text)).toBe(shown));

	it.each([
		...['《重要》お知らせ', '会場《東》', 'かな《かな》', '｜', '《》', '漢字《》', '漢字《か', 'a|b', '｜縦線'],
		...['氏名《　　　》', '氏名《 》', '強調《・・》', '漢字《ー》'],
	])('%s is none', (text) => expect(read(text)).toBe(text));

	it('behind ｜ a bracket is a bracket', () => expect(read('演目｜《はなさか》')).toBe('演目《はなさか》'));

	it('is in brackets or absent where nothing can stand above a word', () => {
		expect(rubyInBrackets('邑久《おく》の｜《ほし》')).toBe('邑久（おく）の《ほし》');
		expect(withoutRuby('邑久《おく》の｜《ほし》')).toBe('邑久の《ほし》');
	});
});

describe('a name of the list', () => {
	it.each([
		['邑久へ行く', '[邑久:おく]へ行く'],
		['邑久町の邑久公民館', '[邑久:おく]町の[邑久:おく]公民館'],
		['瀬戸内市邑久', '瀬戸内市[邑久:おく]'],
		['邑久三丁目', '[邑久:おく]三丁目'],
		['会場：邑久', '会場：[邑久:おく]'],
	])('stands in %s', (text, shown) => expect(read(text, entry('邑久', 'おく'))).toBe(shown));

	it.each([
		['東', 'あずま', '東京へ'],
		['東', 'あずま', '東の空'],
		['東', 'あずま', '関東'],
		['山', 'たかやま', '山田さん'],
		['三田', 'さんだ', '三田村さん'],
		['本村', 'もとむら', '本村川'],
		['本村', 'もとむら', '日本村'],
		['八戸', 'はちのへ', '八戸ノ里'],
		['海道', 'うみみち', '北海道'],
		['戸ノ里', 'とのさと', '八戸ノ里'],
		['府中', 'ふちゅう', '京都府中京区'],
	])('%s（%s） of a family does not stand in %s', (base, reading, text) =>
		expect(read(text, entry(base, reading, 'family'))).toBe(text),
	);

	it.each(['東さん', '東様', '東会長', '東'])('of one kanji stands in %s', (text) =>
		expect(read(text, entry('東', 'あずま', 'family'))).toBe(text.replace('東', '[東:あずま]')),
	);

	it('the longest one counts, and what was typed before it', () => {
		expect(read('東風平の東さん', entry('東', 'あずま', 'family'), entry('東風平', 'こちんだ'))).toBe(
			'[東風平:こちんだ]の[東:あずま]さん',
		);
		expect(read('邑久《むらひさ》', entry('邑久', 'おく'))).toBe('[邑久:むらひさ]');
	});
});

const words = fc.constantFrom(
	'東',
	'邑久',
	'山',
	'町',
	'市',
	'さん',
	'《',
	'》',
	'｜',
	'おく',
	'ア',
	'ノ',
	'、',
	'\n',
	'7',
	'川',
);
const names = fc.constantFrom(
	entry('東', 'あずま', 'family'),
	entry('邑久', 'おく'),
	entry('山町', 'やままち', 'event'),
);

it('the pieces of any text join to the text as it is shown, and lie where they say', () => {
	fc.assert(
		fc.property(fc.array(words, { maxLength: 14 }), fc.uniqueArray(names), (parts, list) => {
			const text = parts.join('');
			const pieces = withReadings(text, list);
			const shown = pieces.map((piece) => piece.text).join('');
			expect(shown).toBe(withoutRuby(text));
			for (const { at, text: piece } of pieces) expect(shown.slice(at, at + piece.length)).toBe(piece);
		}),
	);
});

it('a name within a longer run of kanji has no reading, whatever the run', () => {
	const kanji = fc.constantFrom(...'桜梅松竹梅鶴亀花鳥風月雪星空');
	fc.assert(
		fc.property(fc.array(kanji, { minLength: 1, maxLength: 3 }), fc.boolean(), (run, isBefore) => {
			const text = isBefore ? `${run.join('')}邑久` : `邑久${run.join('')}`;
			expect(read(`${text}です`, entry('邑久', 'おく'))).toBe(`${text}です`);
		}),
	);
});

it.each(['邑'.repeat(20_000), '漢《'.repeat(10_000), '｜'.repeat(20_000), '邑久'.repeat(10_000)])(
	'takes no long time for any text (%#)',
	(text) => {
		expect(parseRuby(text).length).toBeGreaterThan(0);
		expect(withReadings(text, [entry('邑久', 'おく')]).length).toBeGreaterThan(0);
	},
);
