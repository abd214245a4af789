import { describe, expect, it } from 'vitest';
import { NoticeKind } from '#contract/notices';
import { LANGUAGES } from './languages';
import { noticeLabel } from './notices';

const JAPANESE_LETTER = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;
/** Languages that are written with letters of the Japanese; words.test.ts knows which. */
const WITH_THEM = /^(ja|zh)/u;
const TITLE = '川掃除は雨のため中止です';

describe.each(NoticeKind.options)('a notice of the kind %s', (kind) => {
	it.each(LANGUAGES)('is said in $name, with the title and without', ({ code }) => {
		const form = 'circular';
		const [titled, untitled] = [noticeLabel(code, kind, { form, title: TITLE }), noticeLabel(code, kind, { form })];
		expect(titled).toContain(TITLE);
		for (const said of [titled.replace(TITLE, ''), untitled])
			expect(JAPANESE_LETTER.test(said), said).toBe(WITH_THEM.test(code));
	});
});

it('is Japanese for a language that there is none in', () => {
	for (const language of ['xx', 'constructor', ''])
		expect(noticeLabel(language, 'urgent', { form: 'circular', title: TITLE })).toBe(`至急：${TITLE}`);
});

it.each(['urgent', 'correction', 'withdrawn', 'reminder'] as const)('%s calls a message a message', (kind) => {
	const said = (code: string) => noticeLabel(code, kind, { form: 'message' });
	expect([said('ja'), said('en')]).toEqual([expect.stringContaining('お知らせ'), expect.stringContaining('message')]);
	for (const one of [said('ja'), said('en')]) expect(one).not.toMatch(/回覧|circular/u);
});

it('a test of what arrives asks for no press: that its notice was shown is enough', () => {
	const said = (code: string) => noticeLabel(code, 'test', { form: 'test', title: '届く確認' });
	expect(said('ja')).toBe('届く確認：お手もとに届きました');
	expect(said('en')).not.toMatch(/press|open/iu);
});

it.each(LANGUAGES)(
	'a title from right to left takes nothing beside it along in $name, others go as they are',
	({ code }) => {
		const said = (title: string) => noticeLabel(code, 'test', { form: 'test', title });
		expect(said('تنظيف 3')).toContain('\u2068تنظيف 3\u2069');
		for (const title of ['Dọn dẹp đường phố', '打扫集会所', 'सफ़ाई', '川掃除']) {
			expect(said(title)).toContain(title);
			expect(said(title)).not.toMatch(/[\u2068\u2069]/u);
		}
	},
);
