import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isolated } from '#domain/isolated';
import { LIMITS } from '#contract/limits';
import { cleanText } from '#contract/text';
import { circular, content } from '#tests/support/sample-rows';
import { MailServer } from '#seeds/mailbox/smtp-server';
import { createMailSender, type MailSender } from './mail-sender';
import { circularMail } from './mail-text';

let server: MailServer;
let sender: MailSender;
beforeAll(async () => {
	server = await MailServer.start();
	sender = createMailSender({ smtp: server.url(), from: 'kairan@kairan.example' });
});
afterAll(() => server.stop());

/** Sends it, and reads what came out at the other end. */
async function sent(title: string, body: string) {
	const mail = await circularMail({
		...{ language: 'ja', association: { name: title, phone: '042-555-0100' }, why: 'circular', today: '2026-11-26' },
		circular: circular({ content: content({ title, body }) }),
		links: { read: 'https://a.example/r', unsubscribe: 'https://a.example/u', picture: () => '', pictureDays: 14 },
	});
	const to = { to: 'taro@example.jp', from: title, id: 'm1', token: 'abcdefgh12345678' };
	expect(await sender.send({ ...to, ...mail })).toBe('accepted');
	const { raw } = server.taken.pop() ?? {};
	return { raw: String(raw), read: await PostalMime.parse(raw ?? '') };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const letter = fc.oneof(
	fc.constantFrom(
		'𠮷',
		'髙',
		'①',
		'👨‍👩‍👧',
		'🇯🇵',
		'渡邉󠄀',
		'（',
		'が',
		' ',
		'　',
		'.',
		'=',
		'?',
		'<',
		'&',
		'=?UTF-8?B?',
		'From ',
	),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const text = (max: number) =>
	fc.array(letter, { minLength: 1, maxLength: 40 }).map((all) => cleanText(all.join('').slice(0, max)));
const titles = text(LIMITS.title)
	.map(oneLine)
	.filter((one) => one !== '');
const bodies = fc.array(text(LIMITS.title), { maxLength: 8 }).map((all) => all.join('\n'));

test('whatever is written comes out at the other end as it was', async () => {
	await fc.assert(
		fc.asyncProperty(titles, bodies, async (title, body) => {
			const { raw, read } = await sent(title, body);
			expect(read.subject).toBe(`回覧：${isolated(title)}`);
			expect(read.from?.name).toBe(title);
			expect(read.text?.replaceAll('\r\n', '\n')).toContain(`${title}\n\n${body}\n\n読みおわったら`);
			const document = JSDOM.fragment(read.html ?? '');
			expect(document.querySelector('h1')?.textContent).toBe(title);
			const shown = [...document.querySelectorAll('p.text')].map((one) => one.textContent).join('');
			expect(shown.replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
			for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
			expect(raw).toMatch(/^[\x00-\x7f]*$/);
		}),
		{ numRuns: 50 },
	);
}, 60_000);

test.each(['𠮷'.repeat(30), '👨‍👩‍👧'.repeat(7), '葛󠄀城市'.repeat(12)])(
	'no letter of a subject is cut in two: %s',
	async (title) => {
		const { raw, read } = await sent(title, '本文');
		expect(read.subject).toBe(`回覧：${isolated(title)}`);
		// Each encoded word stands for itself (RFC 2047, 5): a half of a letter in it would be none.
		const words = [...raw.matchAll(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi)];
		expect(words.length).toBeGreaterThan(2);
		for (const [, how = '', coded = ''] of words) {
			const bytes =
				how.toUpperCase() === 'B'
					? Buffer.from(coded, 'base64')
					: Buffer.from(
							coded.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
							'latin1',
						);
			expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
		}
	},
);
