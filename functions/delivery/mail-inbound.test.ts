import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INBOUND_MAX_BYTES, readInbound, tokenOf } from './mail-inbound';

const TOKEN = 'abcdefgh12345678';
const OURS = 'kairan@kairan.example';
const bounceTo = `bounce+${TOKEN}@kairan.example`;
const replyTo = `reply+${TOKEN}@kairan.example`;

const bytes = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const read = (...parts: (string | Uint8Array)[]) => readInbound(bytes(...parts), { from: OURS });

/** A report as Postfix writes it (RFC 3464). */
const report = (fields: string, { to = bounceTo, returned = `Subject: x\r\nReply-To: ${replyTo}\r\n` } = {}) =>
	[
		...[`From: MAILER-DAEMON@mx.example.jp`, `To: ${to}`, 'Subject: Undelivered', 'Auto-Submitted: auto-replied'],
		'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
		...['', '--b', 'Content-Type: text/plain', '', 'I am sorry.', ''],
		...['--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example.jp', '', fields, ''],
		...['--b', 'Content-Type: message/rfc822', '', returned, '', '--b--', ''],
	].join('\r\n');
const failed = (status: string, action = 'failed') =>
	`Final-Recipient: rfc822; taro@example.jp\r\nAction: ${action}\r\nStatus: ${status}`;

describe('a bounce', () => {
	test.each([
		['5.1.1', 'gone'],
		['5.1.10', 'gone'],
		['5.2.1', 'gone'],
		['5.2.2', 'refused'],
		['5.7.1', 'refused'],
		['4.4.7', 'refused'],
	])('with the status %s: the address is %s', async (status, refusal) => {
		const recipients = ['taro@example.jp'];
		expect(await read(report(failed(status)))).toEqual({ kind: 'bounce', token: TOKEN, refusal, status, recipients });
	});

	test('that is not the last word', async () =>
		expect(await read(report(failed('4.2.0', 'delayed')))).toMatchObject({ kind: 'bounce', refusal: 'later' }));

	test('that says that it arrived is none', async () =>
		expect(await read(report(failed('2.0.0', 'delivered')))).toEqual({ kind: 'automatic' }));

	test('is told by the mail that it brings back, where it came to another address', async () =>
		expect(await read(report(failed('5.1.1'), { to: OURS }))).toMatchObject({ kind: 'bounce', token: TOKEN }));

	test('of a mail that is none of ours', async () => {
		const strange = report(failed('5.1.1'), {
			to: 'bounce+abcdefgh12345678@other.example',
			returned: 'Subject: x\r\n',
		});
		expect(await read(strange)).toEqual({ kind: 'unknown', why: 'noToken' });
	});

	test('in words that only a person understands takes no address away', async () =>
		expect(await read(`From: <>\r\nTo: ${bounceTo}\r\nSubject: User unknown\r\n\r\nUser unknown`)).toEqual({
			...{ kind: 'bounce', token: TOKEN, refusal: 'refused' },
		}));

	test('whose server wrote the whole address small or large', async () =>
		expect(await read(report(failed('5.1.1'), { to: bounceTo.toUpperCase() }))).toMatchObject({ token: TOKEN }));

	test('finds its mail by the envelope alone', async () => {
		const raw = bytes(report(failed('5.1.1'), { to: 'undisclosed-recipients:;', returned: 'Subject: x\r\n' }));
		expect(await readInbound(raw, { from: OURS, recipient: bounceTo })).toMatchObject({ kind: 'bounce', token: TOKEN });
	});
});

describe('an answering machine', () => {
	const away = (header: string, to = bounceTo) => `To: ${to}\r\nFrom: a@example.jp\r\n${header}\r\n\r\n留守です`;
	test.each([
		'Auto-Submitted: auto-replied',
		'Auto-Submitted: auto-generated (vacation)',
		'Precedence: bulk',
		'X-Autoreply: yes',
		'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"',
	])('says nothing: %s', async (header) => {
		expect(await read(away(header))).toEqual({ kind: 'automatic' });
		expect(await read(away(header, replyTo))).toEqual({ kind: 'automatic' });
	});

	test('has no return path', async () => {
		expect(await read(away('Return-Path: <>', replyTo))).toEqual({ kind: 'automatic' });
		expect(await read(away('Return-Path: <a@example.jp>', replyTo))).toMatchObject({ kind: 'reply' });
	});

	test('is not every program that says it is none', async () =>
		expect(await read(away('Auto-Submitted: no', replyTo))).toMatchObject({ kind: 'reply' }));
});

/** A short mail in a charset that `TextEncoder` does not write. */
const inCharset = (charset: string, body: Uint8Array) =>
	bytes(
		`From: "Taro" <taro@example.jp>\r\nTo: ${replyTo}\r\nMIME-Version: 1.0\r\n`,
		...[`Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`, body],
	);
const answer = (text: string) =>
	`From: a@example.jp\r\nTo: ${replyTo}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;

describe('a reply', () => {
	test('is what was written, and by whom', async () =>
		expect(await read(answer('はい、行きます。\r\n𠮷野'))).toEqual({
			...{ kind: 'reply', token: TOKEN, from: 'a@example.jp', text: 'はい、行きます。\n𠮷野' },
		}));

	// ①㈱髙 are none of JIS X 0208, and Japanese mail programs write them all the same (CP50220).
	const jis = Buffer.from('\x1b$B\x2d\x21\x2d\x6a\x7c\x62\x1b(B', 'latin1');
	test.each([
		['ISO-2022-JP', jis, '①㈱髙'],
		['cp50220', jis, '①㈱髙'],
		['Shift_JIS', Buffer.from([0x87, 0x40, 0x87, 0x8a, 0xfb, 0xfc]), '①㈱髙'],
		['EUC-JP', Buffer.from([0xa4, 0xcf, 0xa4, 0xa4]), 'はい'],
	])('in %s is read', async (charset, body, text) =>
		expect(await readInbound(inCharset(charset, body), { from: OURS })).toMatchObject({ kind: 'reply', text }),
	);

	test('that is HTML alone is read as text', async () => {
		const mail = `From: a@example.jp\r\nTo: ${replyTo}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n`;
		const body =
			'<p>はい<br><a href="https://a.example">行き</a>ます</p><script>x</script><blockquote>川掃除</blockquote>';
		expect(await read(mail + body)).toMatchObject({ text: 'はい\n行きます' });
	});

	test.each([
		['Gmail', `行きます。\n\n2026年11月26日(木) 15:27 さくら町内会 <${OURS}>:\n\n> 川掃除\n> です\n`],
		['Gmail in two lines', `行きます。\n\n2026年11月26日(木) 15:27\nさくら町内会 <${OURS}>:\n> 川掃除\n`],
		['Gmail in English', '行きます。\n\nOn Thu, Nov 26, 2026 at 3:27 PM Sakura wrote:\n> 川掃除\n'],
		['iPhone', `行きます。\n\niPhoneから送信\n\n2026/11/26 15:27、さくら町内会 <${OURS}>のメール:\n\n> 川掃除\n`],
		[
			'Outlook',
			`行きます。\n\n________________________________\n差出人: さくら町内会 <${OURS}>\n送信日時: 2026年\n\n川掃除`,
		],
		['Outlook without a line', `行きます。\n\nFrom: Sakura <${OURS}>\nSent: Thursday\n\n川掃除`],
		['Yahoo', '行きます。\n\n----- Original Message -----\n川掃除'],
		['one that marks nothing', `行きます。\n\n${OURS} さんは書きました:\n川掃除`],
		['one that marks in full width', '行きます。\n＞川掃除\n＞です'],
		['one with a signature', '行きます。\n-- \n三宅 節子'],
	])('loses what it answers: %s', async (_, text) =>
		expect(await read(answer(text.replaceAll('\n', '\r\n')))).toMatchObject({ text: '行きます。' }),
	);

	test('between the lines keeps what was written there', async () =>
		expect(await read(answer(`${OURS}:\r\n> 何名ですか\r\n2名です\r\n> 車は\r\nなしです`))).toMatchObject({
			text: '2名です\nなしです',
		}));

	test.each(['持ち物は:\n・軍手', '2026年12月6日に行きます。', 'a > b です', 'From: 駅から歩きます'])(
		'is not cut where it only looks like a mail: %s',
		async (text) => expect(await read(answer(text))).toMatchObject({ text }),
	);

	test('holds no signs that nobody can see', async () =>
		expect(await read(answer('は\u202eい\u200b\u0007'))).toMatchObject({ text: 'はい' }));
});

test('of a mail with a photo the words are read', async () => {
	const [head, part] = [`From: a@example.jp\r\nTo: ${replyTo}\r\n`, '\r\n--b\r\nContent-Type: '];
	const photo = `image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n${'/9j/'.repeat(INBOUND_MAX_BYTES)}\r\n--b--`;
	const mail = `${head}Content-Type: multipart/mixed; boundary=b\r\n${part}text/plain\r\n\r\nhai${part}${photo}`;
	expect(await read(mail)).toMatchObject({ kind: 'reply', token: TOKEN, text: 'hai' });
});

test('a link of our mails, which reads in the name of a household, comes into no thread', async () => {
	const repeated = 'はい\nhttps://kairan.example/mail/read#abc_-DEF\nhttps://kairan.example/circular/c1';
	expect(await read(answer(repeated))).toMatchObject({ text: 'はい\n\nhttps://kairan.example/circular/c1' });
});

test('what is nested without end, or has headers without end, is not read', async () => {
	const nested = Array.from(
		{ length: 60 },
		(_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
	);
	expect(await read(`To: ${replyTo}\r\n`, ...nested)).toEqual({ kind: 'unknown', why: 'unreadable' });
	expect(await read(`To: ${replyTo}\r\n`, 'X-A: b\r\n'.repeat(40_000), '\r\nx')).toEqual({
		...{ kind: 'unknown', why: 'unreadable' },
	});
});

test('whatever comes in has an answer', async () => {
	const part = fc.constantFrom(
		...[
			`To: ${replyTo}\r\n`,
			`To: ${bounceTo}\r\n`,
			'\r\n\r\n',
			'--b\r\n',
			'Content-Type: message/delivery-status\r\n',
		],
		...[
			'Content-Type: multipart/report; boundary=b\r\n',
			'Action: failed\r\n',
			'Status: 5.1.1\r\n',
			'> x\r\n',
			'From: @\r\n',
		],
		...[
			'Content-Type: text/plain; charset=nonsense\r\n',
			'Content-Transfer-Encoding: base64\r\n',
			'=?x?B?!!?=',
			'\0\x1b$B',
		],
	);
	const mails = fc.array(fc.oneof(part, fc.uint8Array({ maxLength: 20 })), { maxLength: 20 });
	await fc.assert(
		fc.asyncProperty(mails, async (parts) => {
			const found = await read(...parts);
			expect(['bounce', 'reply', 'automatic', 'unknown']).toContain(found.kind);
			if ('token' in found) expect(tokenOf(bytes(...parts), { from: OURS })).toBe(found.token);
		}),
	);
});
