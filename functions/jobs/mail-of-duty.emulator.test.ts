import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Duty } from '#contract/duties';
import { momentInJapan } from '#domain/moment';
import { Mails } from '#tests/support/mails';
import { duty } from '#tests/support/sample-rows';
import { startTestServer, type TestServer } from '#tests/support/server';

const [TARO, HANAKO] = ['taro@example.jp', 'hanako@example.jp'];

let server: TestServer;
let mails: Mails;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
	const { h1, leader } = mails.association;
	await mails.confirmed(h1, TARO);
	await mails.confirmed(h1, HANAKO, 'family');
	const { turns, asks: _a, version: _v, by: _b, ...settings } = duty({ note: '朝7時までに、ネットを出します。' });
	await leader.must({ name: 'duty.put', args: { ...settings, from: '2026-12-01', turns } });
});
afterEach(() => mails.stop());

const sweepAt = async (day: string, time: string) => {
	server.clock.now = momentInJapan(day, time);
	await mails.sweep();
	await mails.sweep();
};
const ask = async () => {
	mails.smtp.taken.length = 0;
	server.clock.advance(60_000);
	const take = { day: '2026-12-01', household: 'h1' };
	await mails.association.h2.must({ name: 'duty.ask', args: { id: 't1', give: '2026-12-08', take } });
	await mails.sweep();
	await mails.sweep();
};

test('a new rota is mailed to those who read mails, with the day of their next turn', async () => {
	await mails.sweep();
	await mails.sweep();
	expect(mails.to()).toEqual([HANAKO, TARO]);
	const mail = await mails.last(TARO);
	expect(mail.subject).toBe('当番表ができました：ごみ当番');
	expect(mail.text).toContain('12月1日（火）が、お宅の当番です。');
	expect(mail.text).toContain('朝7時までに、ネットを出します。');
	expect(mail.text).not.toMatch(/三宅|大森/u);
	expect(mail.headers.some(({ key }) => key === 'list-unsubscribe-post')).toBe(true);
});

test('on the evening before its turn a household has one mail, and the next morning none', async () => {
	await mails.sweep();
	await mails.sweep();
	mails.smtp.taken.length = 0;
	await sweepAt('2026-11-30', '19:00');
	await sweepAt('2026-11-30', '19:10');
	expect(mails.to()).toEqual([HANAKO, TARO]);
	const mail = await mails.last(TARO);
	expect(mail.subject).toBe('あしたは当番です：ごみ当番');
	expect(mail.text).toContain('12月1日（火）が、お宅の当番です。');
	mails.smtp.taken.length = 0;
	await sweepAt('2026-12-15', '06:30');
	expect(mails.to()).toEqual([]);
});

test('what a neighbour asks is mailed to the household, and not to its family, which cannot answer', async () => {
	await mails.sweep();
	await mails.sweep();
	await ask();
	expect(mails.to()).toEqual([TARO]);
	expect((await mails.last(TARO)).text).toContain('お電話ください。');
});

test('a busy mail server gets it later, and an address that stopped meanwhile gets none', async () => {
	await mails.sweep();
	await mails.sweep();
	mails.smtp.treat(TARO, { rcpt: '451 4.7.1 greylisted' });
	await ask();
	expect(mails.to()).toEqual([]);
	mails.smtp.treat(TARO, undefined);
	await mails.sweep(5 * 60_000);
	expect(mails.to()).toEqual([TARO]);
	mails.smtp.taken.length = 0;
	await mails.association.h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
	await sweepAt('2026-11-30', '19:00');
	expect(mails.to()).toEqual([HANAKO]);
});

test('a neighbour who asks and takes it back all day has one mail written', async () => {
	await mails.sweep();
	await mails.sweep();
	await ask();
	const { h1, h2 } = mails.association;
	expect(mails.to()).toEqual([TARO]);
	for (let n = 0; n < 2; n++) {
		const [row] = (await h1.pull()).rows('duty') as Duty[];
		await h2.must({ name: 'duty.answer', args: { id: 't1', ask: row?.asks[0]?.id ?? '', yes: false } });
		await ask();
		expect(mails.to()).toEqual([]);
	}
});
