import { describe, expect, it } from 'vitest';
import { firstPhone, linkify } from './linkify';

const hrefs = (text: string) => linkify(text).flatMap((piece) => ('href' in piece ? [piece.href] : []));
const joined = (text: string) =>
	linkify(text)
		.map((piece) => piece.text)
		.join('');

describe('a link', () => {
	it('ends where Japanese begins', () => {
		expect(linkify('くわしくはhttps://www.example.jp/gomi?a=1をご覧ください')).toEqual([
			{ kind: 'text', text: 'くわしくは' },
			{ kind: 'link', text: 'https://www.example.jp/gomi?a=1', href: 'https://www.example.jp/gomi?a=1' },
			{ kind: 'text', text: 'をご覧ください' },
		]);
	});

	it.each([
		['（https://example.jp/a）', 'https://example.jp/a'],
		['(https://example.jp/a)', 'https://example.jp/a'],
		['https://example.jp/a_(b)', 'https://example.jp/a_(b)'],
		['see https://example.jp/a.', 'https://example.jp/a'],
		['HTTPS://EXAMPLE.JP/A', 'https://example.jp/A'],
	])('of %s leaves the sentence its own signs', (text, href) => expect(hrefs(text)).toEqual([href]));

	it.each([
		'javascript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'https://city.example.jp@evil.example/',
		'https://user:pass@evil.example/',
		'https://localhost/',
		'http://',
		'https://[',
		'//evil.example',
		'vbscript:x',
		'file:///etc/passwd',
	])('is never made of %s', (text) => expect(hrefs(text)).toEqual([]));

	it('takes no tag with it', () => {
		expect(hrefs('https://example.jp/"><script>alert(1)</script>')).toEqual(['https://example.jp/']);
	});
});

describe('a telephone number', () => {
	it.each([
		['086-123-4567', 'tel:0861234567'],
		['(086)123-4567', 'tel:0861234567'],
		['（０８６）１２３－４５６７', 'tel:0861234567'],
		['０９０ー１２３４ー５６７８', 'tel:09012345678'],
		['090-1234-5678', 'tel:09012345678'],
		['0120-123-456', 'tel:0120123456'],
		['0861234567', 'tel:0861234567'],
		['086(123)4567', 'tel:0861234567'],
		['086―123―4567', 'tel:0861234567'],
		['086—123—4567', 'tel:0861234567'],
		['086─123─4567', 'tel:0861234567'],
		['086ｰ123ｰ4567', 'tel:0861234567'],
		['TEL086-123-4567', 'tel:0861234567'],
		['℡０８６－１２３－４５６７', 'tel:0861234567'],
		['電話/FAX：086-123-4567', 'tel:0861234567'],
	])('%s can be tapped', (text, href) => expect(hrefs(`会長 ${text} まで`)).toEqual([href]));

	it.each([
		'110',
		'119',
		'2026-11-22',
		'08-40',
		'12000861234567',
		'090-1234-567',
		'086-123-4567-8',
		'00-00-00',
		'A0861234567',
	])('%s is none', (text) => expect(hrefs(text)).toEqual([]));

	it.each([
		['TEL086-252-1234 FAX:086-252-1235', ['tel:0862521234']],
		['FAX:086-252-1235 TEL:086-252-1234', ['tel:0862521234']],
		['ＦＡＸ０８６－２５２－１２３５　ＴＥＬ０８６－２５２－１２３４', ['tel:0862521234']],
		['086-252-1234（FAX 086-252-1235）', ['tel:0862521234']],
		['086-252-1235（FAX）、086-252-1234', ['tel:0862521234']],
		['T 086-252-1234 / F 086-252-1235', ['tel:0862521234']],
		['ファックス番号 086-252-1235', []],
		['℻ 086-252-1235', []],
		['自宅086-252-1234、携帯090-1234-5678', ['tel:0862521234', 'tel:09012345678']],
	])('%s: nobody rings a facsimile', (text, tel) => {
		expect(hrefs(text)).toEqual(tel);
		expect(firstPhone(text)?.href).toBe(tel[0]);
	});

	it('stands by itself for a button', () => {
		expect(firstPhone('衛生委員 難波（086-123-4567）')).toMatchObject({ text: '086-123-4567', href: 'tel:0861234567' });
		expect(firstPhone('難波 086-123-4567')?.only).toBe(true);
		expect(firstPhone('難波 086-123-4567、会長 086-000-1200')?.only).toBe(false);
		expect(firstPhone('班長まで')).toBeUndefined();
	});
});

it.each([
	'',
	'<script>alert("朱")</script>',
	'<img src=x onerror=alert(1)>&amp;&lt;',
	'\u202Etxt.exe\u202C https://example.jp 0861234567',
	'👨‍👩‍👧 が゙ https://example.jp/%E0%A4%A',
	'0'.repeat(20_000),
	'https://' + 'a'.repeat(20_000),
	'（0'.repeat(10_000),
	'-0861'.repeat(5_000),
])('the pieces of any text join to that text (%#)', (text) => expect(joined(text)).toBe(text));
