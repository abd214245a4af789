import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MailServer } from '#seeds/mailbox/smtp-server';
import { createMailSender, type Mail, type MailSettings } from './mail-sender';

const TOKEN = 'abcdefgh12345678';

let server: MailServer;
beforeEach(async () => {
	server = await MailServer.start();
});
afterEach(() => server.stop());

const mail = (over: Partial<Mail> = {}): Mail => ({
	to: 'taro@example.jp',
	from: 'さくら町内会',
	subject: '回覧：川掃除',
	text: '本文',
	html: '<p>本文</p>',
	id: 'a1.c1.h1',
	token: TOKEN,
	...over,
});
const sender = (over: Partial<MailSettings> = {}) =>
	createMailSender({ smtp: server.url(), from: 'kairan@kairan.example', ...over });
const header = (raw: Buffer | undefined, name: string) =>
	String(raw)
		.split('\r\n\r\n')[0]
		?.split('\r\n')
		.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
		.map((line) => line.slice(name.length + 2));

test('a mail is taken, with addresses that its bounces and replies come back to', async () => {
	expect(await sender().send(mail())).toBe('accepted');
	const [taken] = server.taken;
	expect(taken).toMatchObject({ from: `bounce+${TOKEN}@kairan.example`, to: 'taro@example.jp' });
	const read = await PostalMime.parse(taken?.raw ?? '');
	expect(read).toMatchObject({
		...{ subject: '回覧：川掃除', messageId: '<a1.c1.h1@kairan.example>' },
		...{ from: { name: 'さくら町内会', address: 'kairan@kairan.example' }, to: [{ address: 'taro@example.jp' }] },
		replyTo: [{ address: `reply+${TOKEN}@kairan.example` }],
	});
	expect(header(taken?.raw, 'Auto-Submitted')).toEqual(['auto-generated']);
	expect(header(taken?.raw, 'List-Unsubscribe')).toEqual([]);
});

test('a mail that is sent again is the same one', async () => {
	const one = sender();
	await one.send(mail());
	await one.send(mail());
	const ids = server.taken.map(({ raw }) => header(raw, 'Message-ID'));
	expect(ids).toEqual([['<a1.c1.h1@kairan.example>'], ['<a1.c1.h1@kairan.example>']]);
	expect(server.connections).toBe(1);
});

test.each(['a..b@docomo.ne.jp', 'a.@ezweb.ne.jp', '.a@k.vodafone.ne.jp'])('%s is written to', async (to) => {
	expect(await sender().send(mail({ to }))).toBe('accepted');
	const [local, domain] = to.split('@');
	expect(server.taken[0]?.to).toBe(`"${local}"@${domain}`);
	expect(header(server.taken[0]?.raw, 'To')).toEqual([`<"${local}"@${domain}>`]);
});

test('one press on a button of the mail program unsubscribes, and the signature holds for that too', async () => {
	const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const dkim = { selector: 's1', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
	const unsubscribe = `https://kairan.example/api/mail/unsubscribe/${'x'.repeat(120)}`;
	expect(await sender({ dkim }).send(mail({ unsubscribe, subject: '𠮷野さんの👨‍👩‍👧'.repeat(4) }))).toBe('accepted');
	const raw = server.taken[0]?.raw ?? Buffer.alloc(0);
	expect(header(raw, 'List-Unsubscribe')).toEqual([`<${unsubscribe}>`]);
	expect(header(raw, 'List-Unsubscribe-Post')).toEqual(['List-Unsubscribe=One-Click']);

	const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
	const asked: string[] = [];
	const resolver = async (name: string) => {
		asked.push(name);
		return [[record]];
	};
	const { results } = await dkimVerify(raw, { resolver });
	expect(asked).toEqual(['s1._domainkey.kairan.example']);
	expect(results.map(({ status, signingDomain }) => [status.result, signingDomain])).toEqual([
		['pass', 'kairan.example'],
	]);
	const signed = results[0]?.signingHeaders?.keys ?? '';
	expect(signed).toContain('List-Unsubscribe:');
	expect(signed).toContain('List-Unsubscribe-Post');
	const forged = Buffer.from(String(raw).replace('One-Click', 'Two-Click'));
	const [broken] = (await dkimVerify(forged, { resolver })).results;
	expect(broken?.status.result).toBe('fail');
});

describe('an address that refuses', () => {
	const later = { later: 5 * 60_000, byAddress: true };
	test.each([
		['550 5.1.1 user unknown', 'gone'],
		['550 no such user', 'gone'],
		['550 5.2.1 disabled', 'gone'],
		['552 5.2.2 mailbox full', later],
		['550 5.7.1 blocked by policy', 'refused'],
		['554 5.7.1 listed', 'refused'],
		['554 no', 'refused'],
		['450 4.2.0 greylisted', later],
		['421 4.7.0 busy', { later: 5 * 60_000 }],
	])('%s', async (rcpt, outcome) => {
		server.treat('taro@example.jp', { rcpt });
		expect(await sender().send(mail())).toEqual(outcome);
		expect(server.taken).toEqual([]);
	});

	test('is one of three: the others get theirs', async () => {
		server.treat('b@example.jp', { rcpt: '550 5.1.1 user unknown' });
		const one = sender();
		const to = ['a@example.jp', 'b@example.jp', 'c@example.jp'];
		const outcomes = await Promise.all(to.map((address) => one.send(mail({ to: address }))));
		expect(outcomes).toEqual(['accepted', 'gone', 'accepted']);
		expect(server.taken.map((taken) => taken.to).sort()).toEqual(['a@example.jp', 'c@example.jp']);
	});

	test('for a while takes the same mail afterwards', async () => {
		server.treat('taro@example.jp', { rcpt: '451 4.7.1 greylisted' });
		const one = sender();
		expect(await one.send(mail())).toEqual(later);
		server.treat('taro@example.jp', undefined);
		expect(await one.send(mail())).toBe('accepted');
		expect(server.taken).toHaveLength(1);
	});
});

describe('a server', () => {
	const later = { later: undefined };
	test.each(['close in mid-DATA', 'close before the answer', 'hang'] as const)('that does this: %s', async (how) => {
		server.treat('taro@example.jp', how);
		const one = sender(how === 'hang' ? { timeout: 500 } : {});
		expect(await one.send(mail({ text: '長い本文です。'.repeat(20_000) }))).toEqual(later);
		expect(server.connections).toBe(1);
		server.treat('taro@example.jp', undefined);
		expect(await sender().send(mail())).toBe('accepted');
		expect(server.taken).toHaveLength(1);
	});

	test('that does not take this mail is not asked again; one that does not take us is', async () => {
		server.treat('taro@example.jp', { data: '554 5.6.0 no' });
		expect(await sender().send(mail())).toBe('refused');
		server.refuseSender('550 5.7.1 relaying denied');
		expect(await sender().send(mail({ to: 'b@example.jp' }))).toEqual(later);
	});

	test('that is not there', async () => {
		const gone = sender();
		await server.stop();
		expect(await gone.send(mail())).toEqual(later);
		server = await MailServer.start();
	});

	test('elsewhere that speaks without TLS gets nothing', async () => {
		// By this name the same server is none of this machine.
		expect(await sender({ smtp: server.url('0.0.0.0') }).send(mail())).toEqual(later);
		expect(server.taken).toEqual([]);
	});
});

test('what is no address is not sent to, and no header can be slipped in', async () => {
	for (const to of ['taro@', 'a@example.jp\r\nBcc: b@example.jp', 'a@example.jp,b@example.jp'])
		expect(await sender().send(mail({ to }))).toBe('gone');
	await expect(sender().send(mail({ id: 'x>\r\nBcc: b@example.jp' }))).rejects.toThrow(RangeError);
	await expect(sender().send(mail({ token: 'SHORT' }))).rejects.toThrow(RangeError);
	await sender().send(mail({ subject: 'a\r\nBcc: b@example.jp', from: 'x"\r\nBcc: b@example.jp' }));
	expect(server.taken.map(({ to }) => to)).toEqual(['taro@example.jp']);
	expect(header(server.taken[0]?.raw, 'Bcc')).toEqual([]);
});
