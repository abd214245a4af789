import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY_MS } from '#domain/moment';
import { RETRY_MS } from '#functions/jobs/retries';
import { Mails } from '#tests/support/mails';
import { startTestServer, type TestServer } from '#tests/support/server';

const BUSY_MS = 5 * 60_000;
const TARO = 'taro@example.jp';

let server: TestServer;
let mails: Mails;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
});
afterEach(() => mails.stop());

/** Publishes, and tries until it is given up. */
const publishInVain = async (id: string) => {
	await mails.publish(id);
	await mails.sweep();
	for (const ms of RETRY_MS) await mails.sweep(Math.max(ms, BUSY_MS));
};

test('a mailbox that is always full is given up after the third circular', async () => {
	await mails.confirmed(mails.association.h1, TARO);
	mails.smtp.treat(TARO, { rcpt: '552 5.2.2 mailbox full' });
	for (const [day, id] of ['c1', 'c2', 'c3'].entries()) {
		expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
		server.clock.now = `2026-11-2${day + 3}T01:00:00.000Z`;
		await publishInVain(id);
	}
	expect(await mails.statesOf('h1')).toEqual([`${TARO} failed`]);
	expect(await server.db.collection('jobs').where('name', '==', 'mail').get()).toMatchObject({ empty: true });
});

test('a mailbox that was full once, and takes it then, has refused nothing', async () => {
	await mails.confirmed(mails.association.h1, TARO);
	await mails.publish('c1');
	mails.smtp.treat(TARO, { rcpt: '552 5.2.2 mailbox full' });
	await mails.sweep();
	mails.smtp.treat(TARO, undefined);
	await mails.sweep(BUSY_MS);
	expect(mails.to()).toEqual([TARO]);
	expect((await server.db.collection('counters').get()).docs.filter(({ id }) => id.startsWith('refused.'))).toEqual([]);
});

test('what was refused before the address was confirmed anew does not count against it', async () => {
	const { h1 } = mails.association;
	await mails.confirmed(h1, TARO);
	mails.smtp.treat(TARO, { rcpt: '554 5.7.1 not now' });
	for (const id of ['c1', 'c2', 'c3']) {
		await mails.publish(id);
		await mails.sweep();
	}
	expect(await mails.statesOf('h1')).toEqual([`${TARO} failed`]);
	mails.smtp.treat(TARO, undefined);
	await mails.confirmed(h1, TARO);
	mails.smtp.treat(TARO, { rcpt: '554 5.7.1 not now' });
	await mails.publish('c4');
	await mails.sweep();
	expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
});

test('an address that refuses every mail is given up after the third circular', async () => {
	await mails.confirmed(mails.association.h1, TARO);
	mails.smtp.treat(TARO, { rcpt: '554 5.7.1 not now' });
	await mails.publish('c0');
	await mails.sweep();
	await mails.sweep(DAY_MS);
	for (const id of ['c2', 'c3']) {
		expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
		await mails.publish(id);
		await mails.sweep();
	}
	expect(await mails.statesOf('h1')).toEqual([`${TARO} failed`]);
});
