import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Mails } from '#tests/support/mails';
import { startTestServer, type TestServer } from '#tests/support/server';

const TARO = 'taro@example.jp';

let server: TestServer;
let mails: Mails;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
	const { h1 } = mails.association;
	await mails.confirmed(h1, TARO);
	await mails.message(TARO);
	await h1.must({ name: 'message.reply', args: { circular: 'm1', text: '2名です。' } });
	mails.smtp.taken.length = 0;
});
afterEach(() => mails.stop());

const answer = (household = 'h1') =>
	mails.association.chair.must({
		name: 'message.reply',
		args: { circular: 'm1', household, text: '8時に来てください。' },
	});

test('what a seat answers is mailed to a household that reads mails, once, and can be replied to', async () => {
	await answer();
	await mails.sweep();
	await mails.sweep();
	expect(mails.to()).toEqual([TARO]);
	const mail = await mails.last(TARO);
	expect(mail.subject).toMatch(/会長からの返事$/u);
	expect(mail.text).toContain('8時に来てください。');
	expect(mail.text).toContain('もとのお知らせ：何名で来られますか。');
	expect(mail.replyTo?.[0]?.address).toMatch(/^reply\+/);
	expect(mail.headers.some(({ key }) => key === 'list-unsubscribe-post')).toBe(true);
});

test('a busy mail server gets it later', async () => {
	mails.smtp.treat(TARO, { rcpt: '451 4.7.1 greylisted' });
	await answer();
	await mails.sweep();
	mails.smtp.treat(TARO, undefined);
	await mails.sweep(5 * 60_000);
	expect(mails.to()).toEqual([TARO]);
});

test('an address that stopped meanwhile gets none', async () => {
	await answer();
	await mails.association.h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
	await mails.sweep();
	expect(mails.to()).toEqual([]);
});
