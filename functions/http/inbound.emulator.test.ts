import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { FROM, Mails } from '#tests/support/mails';
import { startTestServer, type TestServer } from '#tests/support/server';

const MINUTE_MS = 60_000;
const TARO = 'taro@example.jp';
const SECRET = 'what the mail server shows';

let server: TestServer;
let mails: Mails;
beforeAll(async () => {
	server = await startTestServer({ inbound: { secret: SECRET, from: FROM } });
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
});
afterEach(() => mails.stop());

/** A mail that came to a household's address. */
async function circularTo(): Promise<void> {
	await mails.confirmed(mails.association.h1, TARO);
	await mails.publish('c1');
	await mails.sweep();
}

const report = (to: string, status: string) =>
	[
		...['From: MAILER-DAEMON@mx.example.jp', `To: ${to}`, 'Subject: Undelivered'],
		'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
		...['', '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example.jp', ''],
		...['Final-Recipient: rfc822; taro@example.jp', 'Action: failed', `Status: ${status}`, '', '--b--', ''],
	].join('\r\n');
const hand = (body: string, secret = SECRET) =>
	server.request('/api/mail/inbound', { method: 'POST', body, headers: { Authorization: `Bearer ${secret}` } });
const bounceAddress = () => mails.smtp.taken.at(-1)?.from ?? '';

test('a bounce for good names the address to the leader', async () => {
	await circularTo();
	expect((await hand(report(bounceAddress(), '5.1.1'))).status).toBe(204);
	expect(await mails.statesOf('h1')).toEqual([`${TARO} failed`]);
});

test('one of an address that it forwards to does not, the first time', async () => {
	await circularTo();
	await hand(report(bounceAddress(), '5.1.1').replace(TARO, 'taro@old.example'));
	expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
});

test('one of a full mailbox does not, the first time', async () => {
	await circularTo();
	await hand(report(bounceAddress(), '5.2.2'));
	expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
});

test('a bounce of before the address was entered anew says nothing of it', async () => {
	await circularTo();
	const old = bounceAddress();
	const { h1 } = mails.association;
	await h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
	server.clock.advance(MINUTE_MS);
	await mails.confirmed(h1, TARO);
	await hand(report(old, '5.1.1'));
	expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
});

test('a mail of a megabyte that is made to cost time costs none', async () => {
	await circularTo();
	const { replyTo } = await mails.last(TARO);
	const head = [`From: ${TARO}`, `To: ${replyTo?.[0]?.address}`, 'Content-Type: text/plain', '', ''].join('\r\n');
	for (const body of [':\n'.repeat(490_000), `${FROM}:\n`.repeat(40_000) + '>', 'a'.repeat(980_000)])
		expect((await hand(head + body)).status).toBe(204);
});

test('under the name of a form, which is what curl sends unasked, is taken as it is', async () => {
	await circularTo();
	const headers = { Authorization: `Bearer ${SECRET}`, 'Content-Type': 'application/x-www-form-urlencoded' };
	const request = { method: 'POST', body: report(bounceAddress(), '5.1.1'), headers };
	expect((await server.request('/api/mail/inbound', request)).status).toBe(204);
	expect(await mails.statesOf('h1')).toEqual([`${TARO} failed`]);
});

test('is taken from our own mail server alone', async () => {
	await circularTo();
	expect((await hand(report(bounceAddress(), '5.1.1'), 'guessed')).status).toBe(403);
	expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
});

test('a reply from another address is nobody’s here', async () => {
	await mails.confirmed(mails.association.h1, TARO);
	const replyTo = await mails.message(TARO);
	await hand(['From: other@example.jp', `To: ${replyTo}`, '', 'はい'].join('\r\n'));
	expect((await server.store.delivery.rows(mails.association.id, 'thread', ['m1.h1'])).size).toBe(0);
});

test('a reply to a message is in its thread, once, however often the mail server hands it over', async () => {
	await mails.confirmed(mails.association.h1, TARO);
	const replyTo = await mails.message(TARO);
	const reply = [`From: ${TARO}`, `To: ${replyTo}`, 'Message-ID: <r1@example.jp>'];
	const mail = [
		...reply,
		'Content-Type: text/plain; charset=utf-8',
		'',
		`2名です。${'あ'.repeat(394)}𠮷${'い'.repeat(99)}`,
	].join('\r\n');
	await hand(mail);
	// Sent again by its server, it came another way.
	await hand(`Received: from mx.example.jp\r\n${mail}`);
	const threads = await server.store.delivery.rows(mails.association.id, 'thread', ['m1.h1']);
	const entries = threads.get('m1.h1')?.entries ?? [];
	expect(entries.map(({ by, text }) => [by, text.slice(0, 4), text.length])).toEqual([
		['household', '2名です', 399],
		['household', '𠮷いい', 101],
	]);
});

test('of no mail of ours is taken and forgotten', async () => {
	expect((await hand(report('bounce+0123456789abcdef@kairan.example', '5.1.1'))).status).toBe(204);
});
