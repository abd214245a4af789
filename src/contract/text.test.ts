import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter } from '../../tests/support/arbitrary-text';
import { cleanText, countUnseen, isCleanText, line } from './text';

describe('text', () => {
	it.each([
		'絵文字 👨‍👩‍👧 と 🇯🇵',
		'が',
		'<script>alert(1)</script>',
		'タブ\tと\n改行',
		'❤️‍🔥 1️⃣ ☎︎ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 👩🏽‍⚕️ ㊗️',
		'渡邉\u{e0100} 葛\ufe00城',
		'क्\u200dष नेपाली می\u200cخواهم',
	])('%j is ordinary', (text) => {
		expect(isCleanText(text)).toBe(true);
		expect(cleanText(text)).toBe(text);
	});

	it.each([
		'\u202Eevil',
		'\u2066x\u2069',
		'\u0000',
		'\ud800',
		'\ufeffx',
		'\u200f',
		'中村\u200b聡',
		'中村\u200d聡',
		'公\u00ad民館',
		'\u2060',
		'\u3164',
		'川\u{e0021}掃除',
		'あ\ufe0f',
		'あ\u{e0100}',
		'\u200d👩',
		'1\ufe0f',
		'一行め\u2028二行め',
		'\ufff9漢\ufffaかん\ufffb',
	])('%j holds an unseen character', (text) => {
		expect(isCleanText(text)).toBe(false);
		expect(isCleanText(cleanText(text))).toBe(true);
	});

	it('keeps the letters of a name as an ordinary Windows file has them', () => {
		const written = '\ufa19谷 \ufa1b田 \ufa1e田 \ufa26築 \ufa10本 﨑 髙 𠮷';
		expect(cleanText(written)).toBe(written);
		expect(line(40).safeParse(written).success).toBe(true);
	});

	it('makes one letter of a kana and its voicing mark, as a Mac names its files', () => {
		expect(cleanText('か\u3099くふ\u309aハ\u309a')).toBe('がくぷパ');
	});

	it('says how many signs nobody saw', () => {
		expect(countUnseen('清\u202e掃\u200b\r\nか\u3099 👨‍👩‍👧 渡邉\u{e0100}')).toBe(2);
	});

	it('ends a line where a word processor ended it', () => {
		expect(cleanText('一\r\n二\r三\u000b四\u2028五')).toBe('一\n二\n三\n四\n五');
	});

	it('is clean after cleaning, whatever was pasted, and cleaning twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: letter }), (text) => {
				const cleaned = cleanText(text);
				expect(isCleanText(cleaned)).toBe(true);
				expect(cleanText(cleaned)).toBe(cleaned);
			}),
		);
	});

	it('of one line refuses blanks, line ends and too much', () => {
		expect(line(5).safeParse('川掃除').success).toBe(true);
		for (const bad of ['', '　 ', 'a\nb', '123456']) expect(line(5).safeParse(bad).success).toBe(false);
	});
});
