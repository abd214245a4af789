import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY_MS } from '#domain/moment';
import { FROM, Mails } from '#tests/support/mails';
import { startTestServer, type TestServer } from '#tests/support/server';

const TARO = 'taro@example.jp';
const SECRET = 'what the mail server shows';
const SUBJECT = /への返信は、届きませんでした$/u;

let server: TestServer;
let mails: Mails;
const handed: string[] = [];
beforeAll(async () => {
	const dispatchJobs = async (ids: string[]) => void handed.push(...ids);
	server = await startTestServer({ inbound: { secret: SECRET, from: FROM }, dispatchJobs });
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
	await mails.confirmed(mails.association.h1, TARO);
	replyTo = await mails.message(TARO);
	mails.smtp.taken.length = 0;
	handed.length = 0;
});
afterEach(() => mails.stop());

let replyTo: string;
let replies = 0;
/** Hands a reply over, as the mail server of our domain does, and sends what follows from it. */
async function reply(text = 'はい', { from = TARO, headers = [] as string[] } = {}): Promise<void> {
	const id = `<r${++replies}@example.jp>`;
	const head = [`From: ${from}`, `To: ${replyTo}`, `Message-ID: ${id}`, ...headers];
	const body = [...head, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n');
	const call = { method: 'POST', body, headers: { Authorization: `Bearer ${SECRET}` } };
	expect((await server.request('/api/mail/inbound', call)).status).toBe(204);
	await mails.sweep();
}

test('whoever replies after the replies were closed is told so once, and whom to call', async () => {
	await mails.association.chair.must({ name: 'message.close', args: { circular: 'm1' } });
	await reply();
	expect(handed).toEqual([expect.stringMatching(/\.refuseReply$/)]);
	const mail = await mails.last(TARO);
	expect(mail.subject).toMatch(SUBJECT);
	expect(mail.text).toContain('このメールは、返信を受け付けていません。');
	expect(mail.text).toContain('もとのお知らせ：何名で来られますか。');
	expect(mail.text).toMatch(/会長にお電話ください。電話 0/u);
	expect(mail.inReplyTo).toBe(`<r${replies}@example.jp>`);
	expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
	replies--;
	await reply();
	expect(mails.smtp.taken).toHaveLength(1);
});

test.each([
	['has moved out', 'いまは宛先に入っていません', () => ({ name: 'household.leave', args: { id: 'h1' } }) as const],
	[
		'has no such address any more',
		'いまは宛先に入っていません',
		() => ({ name: 'mail.remove', args: { household: 'h1', address: TARO } }) as const,
	],
])('a household that %s is told so', async (_, why, command) => {
	await mails.association.chair.must(command());
	await reply();
	expect((await mails.last(TARO)).text).toContain(why);
});

test('a reply that is too long is kept as far as it fits, and its sender is told', async () => {
	await reply('あ'.repeat(2400));
	expect((await mails.last(TARO)).text).toContain('はじめの部分だけが届きました');
	const thread = await server.store.delivery.row(mails.association.id, 'thread', 'm1.h1');
	expect(thread?.entries).toHaveLength(5);
});

test('a storm of replies fills the thread, and is told so three times a day at most', async () => {
	for (let i = 0; i < 20; i++) await reply(`${i}`);
	expect(mails.smtp.taken).toHaveLength(0);
	for (let i = 0; i < 5; i++) await reply(`さらに${i}`);
	expect(mails.smtp.taken).toHaveLength(3);
	expect((await mails.last(TARO)).text).toContain('返信の数が、いっぱいになりました。');
	server.clock.advance(DAY_MS);
	await reply('つぎの日');
	expect(mails.smtp.taken).toHaveLength(4);
});

test.each([['Auto-Submitted: auto-replied'], ['Return-Path: <>'], ['Precedence: bulk']])(
	'a machine is told nothing: %s',
	async (header) => {
		await mails.association.chair.must({ name: 'message.close', args: { circular: 'm1' } });
		await reply('留守です', { headers: [header] });
		expect(mails.smtp.taken).toHaveLength(0);
	},
);

test('another address than the one that was written to is told nothing', async () => {
	await mails.association.chair.must({ name: 'message.close', args: { circular: 'm1' } });
	await reply('はい', { from: 'other@example.jp' });
	expect(mails.smtp.taken).toHaveLength(0);
});

test('a reply that is taken is answered by nobody but its reader', async () => {
	await reply();
	expect(mails.smtp.taken).toHaveLength(0);
});
