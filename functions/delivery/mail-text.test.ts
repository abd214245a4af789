import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Circular } from '#contract/rows';
import { messageContent } from '#domain/commands/circular/shared';
import { circular, content } from '#tests/support/sample-rows';
import { answerMail, circularMail, confirmationMail, type CircularMail } from './mail-text';

const association = { name: 'さくら町内会', phone: '042-555-0100' };
const links: CircularMail['links'] = {
	read: 'https://kairan.example/m/read?t=1&x=2',
	unsubscribe: 'https://kairan.example/m/stop?t=1',
	picture: ({ hash }) => `https://kairan.example/m/picture/${hash}`,
	pictureDays: 14,
};
const compose = (of: Circular, over: Partial<CircularMail> = {}) =>
	circularMail({ language: 'ja', association, circular: of, why: 'circular', today: '2026-11-26', links, ...over });
// A fragment needs no window, which costs seconds.
const domOf = (html: string) => JSDOM.fragment(html);
/** All that a person can read in it. */
const seen = (html: string) => domOf(html).textContent?.replace(/\s+/g, ' ');

const full = circular({
	content: content({
		title: '川掃除のお知らせ',
		body: 'くわしくは https://example.jp/kawa を。\n電話は 042-555-0123 へ。\n\n長ぐつで お越しください。',
		fields: {
			when: { day: '2026-12-06', from: '08:00', to: '10:00' },
			...{ place: '中川の橋', bring: '軍手', deadline: '2026-12-01', contact: '会長 042-555-0123' },
		},
		attachments: [
			{ hash: 'a'.repeat(64), type: 'image/jpeg', bytes: 1, width: 1, height: 1, kind: 'photo' },
			{ hash: 'b'.repeat(64), type: 'image/png', bytes: 1, width: 1, height: 1, kind: 'page' },
		],
	}),
});

test('the whole circular is there, in both forms, with what can be pressed', async () => {
	const { subject, text, html } = await compose(full);
	expect(subject).toBe('回覧：川掃除のお知らせ');
	const said = [
		...['川掃除のお知らせ', '12月6日（日） 午前8時から 午前10時まで', '中川の橋', '軍手', '12月1日（火）'],
		...['会長 042-555-0123', '長ぐつで お越しください。', '読みました', 'さくら町内会 会長から', '電話 042-555-0100'],
		...['写真 1枚目を見る', '書類 1枚目を見る', '14日', 'メールで受け取るのをやめる'],
	];
	for (const one of said) {
		expect(text).toContain(one);
		expect(seen(html)).toContain(one);
	}
	const hrefs = [...domOf(html).querySelectorAll('a')].map((a) => a.getAttribute('href'));
	expect(hrefs).toEqual([
		...['tel:0425550123', 'https://example.jp/kawa', 'tel:0425550123'],
		...[`https://kairan.example/m/picture/${'a'.repeat(64)}`, `https://kairan.example/m/picture/${'b'.repeat(64)}`],
		...[links.read, 'tel:0425550100', links.unsubscribe],
	]);
	for (const href of hrefs.filter((one) => one?.startsWith('https'))) expect(text).toContain(href);
});

test('a screen reader hears the language, one heading and what each field is; nothing is loaded', async () => {
	const { html } = await compose(full, { language: 'en' });
	const dom = domOf(html);
	expect(html).toMatch(/^<!doctype html>\s*<html lang="en">/);
	expect([...dom.querySelectorAll('h1')].map((one) => [one.lang, one.textContent])).toEqual([
		['ja', '川掃除のお知らせ'],
	]);
	const names = [...dom.querySelectorAll('th[scope=row]')].map((one) => one.textContent);
	expect(names).toEqual(['When', 'Where', 'Please bring', 'Reply by', 'Questions to']);
	expect(dom.querySelector('td')?.textContent).toBe('Sun, 6 December, 8\u00a0am to 10\u00a0am');
	expect(dom.querySelectorAll('img, script, link, iframe, form').length).toBe(0);
	expect(html).not.toMatch(/url\(|@import|src=/);
});

test.each([
	['in English', { language: 'en' }, 'Circular: 川掃除のお知らせ'],
	['in a language that there is none in', { language: 'xx' }, '回覧：川掃除のお知らせ'],
	['once more', { why: 'reminder' as const }, 'まだお読みでない回覧：川掃除のお知らせ'],
	[
		'once more of a message',
		{ why: 'reminder' as const, circular: { ...full, form: 'message' as const } },
		'まだお読みでないお知らせ：川掃除のお知らせ',
	],
	['urgently', { why: 'urgent' as const }, '至急：川掃除のお知らせ'],
])('the subject %s', async (_, over, subject) => expect((await compose(full, over)).subject).toBe(subject));

test('a 訃報 is in the mail and not in its subject', async () => {
	const sad = circular({ content: content({ title: '三宅様ご逝去', category: 'condolence' }) });
	for (const why of ['circular', 'reminder'] as const) {
		const { subject, text } = await compose(sad, { why });
		expect(subject).not.toContain('三宅');
		expect(text).toContain('三宅様ご逝去');
	}
});

test('what changed stands above the text', async () => {
	const correction = {
		version: 2,
		at: '2026-11-21T00:00:00.000Z',
		note: '時間が変わりました',
		again: true,
		before: {},
	};
	const corrected = await compose(circular({ version: 2, corrections: [correction] }), { why: 'correction' });
	expect(corrected.text).toMatch(/^【訂正されました\n時間が変わりました】/);
	const withdrawn = { at: '2026-11-22T00:00:00.000Z', reason: '雨のため', news: true };
	const off = (cancelled: boolean) =>
		compose(circular({ state: 'withdrawn', withdrawn: { ...withdrawn, cancelled } }), { why: 'cancelled' });
	expect((await off(true)).text).toMatch(/^【次のことは、中止になりました。\nわけ：雨のため】/);
	expect((await off(false)).text).toMatch(/^【次の回覧は、取り下げられました。\nわけ：雨のため】/);
	expect((await compose(circular({ content: content({ urgent: true }) }))).text).toMatch(/^【至急】/);
});

test('a message is said once: its title is its first line', async () => {
	const { text, html } = await compose(
		circular({ form: 'message', content: messageContent('断水です\n夜9時まで', false) }),
	);
	expect(text.split('断水です')).toHaveLength(2);
	expect(domOf(html).querySelector('.sheet')?.textContent?.split('断水です')).toHaveLength(2);
});

test('only a message says that it can be answered', async () => {
	expect((await compose(circular({ form: 'message' }), { why: 'message' })).text).toContain(
		'返信すると、会長に届きます',
	);
	for (const silent of [circular(), circular({ form: 'message', repliesClosed: '2026-11-22T00:00:00.000Z' })])
		expect((await compose(silent)).text).toContain('このメールには返信できません');
});

test('what people write is text, wherever it stands', async () => {
	const evil = `<img src=x onerror=alert(1)> & "'`;
	const all = content({ title: evil, body: evil, fields: { place: evil, bring: evil, contact: evil } });
	const { html } = await compose(circular({ content: all, by: { seat: 'chair', title: '<b>' } }), {
		association: { name: evil, phone: '<i>' },
		links: { ...links, read: 'https://kairan.example/"><script>' },
	});
	const dom = domOf(html);
	expect(dom.querySelectorAll('img, script, b, i').length).toBe(0);
	expect(dom.querySelector('h1')?.textContent).toBe(evil);
	expect(dom.querySelector('p.text')?.textContent).toBe(evil);
});

test('the first mail asks for one press and promises nothing else', async () => {
	const confirm = 'https://kairan.example/m/confirm?t=1';
	const { subject, text, html } = await confirmationMail({ language: 'ja', association, confirm });
	expect(subject).toBe('さくら町内会からのメールが届くか、確かめています');
	expect(text).toContain(`このアドレスに届きました\n${confirm}`);
	const hrefs = [...domOf(html).querySelectorAll('a')].map((a) => a.getAttribute('href'));
	expect(hrefs).toEqual([confirm, 'tel:0425550100']);
});

test("the colours of mails are the app's", async () => {
	const [light = '', dark = ''] = readFileSync('src/ui/tokens.css', 'utf8').split("[data-theme='dark']");
	const colourIn = (css: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
	const { html } = await compose(full);
	const button = domOf(html).querySelector<HTMLElement>('a.button');
	expect(button?.getAttribute('style')).toContain(
		`background:${colourIn(light, 'shu')};color:${colourIn(light, 'on-shu')}`,
	);
	expect(html).toContain(
		`.button{background:${colourIn(dark, 'shu')}!important;color:${colourIn(light, 'on-shu')}!important;}`,
	);
});

test('a name has its reading behind it in brackets, because nothing can stand above it everywhere', async () => {
	const body = '集合は邑久《おく》公民館です。';
	const { text, html } = await compose(circular({ content: content({ body }) }));
	expect(text).toContain('邑久（おく）公民館');
	expect(seen(html)).toContain('邑久（おく）公民館');
	expect(text + html).not.toContain('《');
});

test('a mail in another language has the text in it before the Japanese, and says what a machine made', async () => {
	const english = { lang: 'en', title: 'River cleaning', body: 'Please come.', machine: true } as const;
	const of = circular({ content: content({ texts: [english] }) });
	const { subject, text, html } = await compose(of, { language: 'en' });
	expect(subject).toContain('River cleaning');
	for (const one of ['River cleaning', 'Please come.', 'A machine translated this.', of.content.title, of.content.body])
		expect(text).toContain(one);
	expect(text.indexOf('Please come.')).toBeLessThan(text.indexOf(of.content.body));
	expect(domOf(html).querySelector('[lang=ja]')?.textContent).toBe(of.content.title);
	expect((await compose(of)).text).not.toContain('Please come.');
});

test.each(['تنظيف الحديقة 3', 'Dọn vườn hoa ở đường Hoà Bình', '打扫集会所（周六）', 'बगीचे की सफ़ाई'])(
	'a subject is whole in any script, and one from right to left takes no number along: %s',
	async (name) => {
		const isArabic = name.startsWith('ت');
		const shown = isArabic ? `\u2068${name}\u2069` : name;
		const of = circular({ content: content({ title: name, body: name }) });
		const { subject, text, html } = await compose(of);
		expect(subject).toBe(`回覧：${shown}`);
		expect(text).toContain(name);
		expect(seen(html)).toContain(name);
		const named = { language: 'ja', association: { name, phone: '042-555-0100' } };
		const seat = circular({ by: { seat: 's1', title: name } });
		const answer = await answerMail({ ...named, circular: seat, text: name, unsubscribe: links.unsubscribe });
		expect(answer.subject).toBe(`${shown} ${shown}からの返事`);
		const first = await confirmationMail({ ...named, confirm: 'https://kairan.example/m/confirm?t=1' });
		expect(first.subject).toBe(`${shown}からのメールが届くか、確かめています`);
	},
);
