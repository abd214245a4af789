import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS } from '#domain/moment';
import { Mails, tokenOf } from '#tests/support/mails';
import { startTestServer, type TestServer } from '#tests/support/server';
import { RETRY_MS } from './retries';

const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;
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
afterEach(async () => {
	vi.restoreAllMocks();
	await mails.stop();
});

const leave = (id: string) => mails.association.chair.must({ name: 'household.leave', args: { id } });
const forget = (id: string) => mails.association.chair.must({ name: 'household.forget', args: { id } });
const remove = () => mails.association.h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
const stop = async () => {
	const { id } = mails.association;
	const now = { state: 'stopped' as const, since: server.clock.now };
	await server.store.mails.setState({ association: id, member: 'h1' }, TARO, now);
};
/** Does something between the look at a household and its mail. */
const beforeClaim = (change: () => Promise<void>) => {
	const { claim } = server.store.mails;
	vi.spyOn(server.store.mails, 'claim').mockImplementationOnce(async (...mail) => {
		await change();
		return claim.apply(server.store.mails, mail);
	});
};
/** How many mails of a circular the store knows of. */
const mailsKept = async (circular: string) => {
	const { size } = await server.db
		.collection('mails')
		.where('association', '==', mails.association.id)
		.where('circular', '==', circular)
		.get();
	return size;
};

describe('a new address', () => {
	test('gets one mail that asks, and no other before somebody presses there', async () => {
		await mails.add(mails.association.h1, TARO);
		await mails.publish('c1', { urgent: true });
		await mails.sweep();
		await mails.sweep();
		expect(mails.to()).toEqual([TARO]);
		expect((await mails.last(TARO)).subject).toBe(`${mails.association.id} 町内会からのメールが届くか、確かめています`);
		expect(await mails.statesOf('h1')).toEqual([`${TARO} asked`]);
	});

	test('that two jobs ask at once gets one mail', async () => {
		await mails.add(mails.association.h1, TARO);
		const [job] = (await server.db.collection('jobs').get()).docs;
		await server.db.doc('jobs/another').set(job?.data() ?? {});
		await Promise.all([mails.sweep(), mails.sweep()]);
		expect(mails.to()).toEqual([TARO]);
	});

	test('that is taken out while it is asked gets none', async () => {
		await mails.add(mails.association.h1, TARO);
		beforeClaim(remove);
		await mails.sweep();
		expect(mails.to()).toEqual([]);
	});

	test('is asked again when it is entered again, three times a day at most', async () => {
		const { h1 } = mails.association;
		for (let i = 0; i < 5; i++) {
			await mails.add(h1, TARO);
			await mails.sweep(1000);
		}
		expect(mails.to()).toHaveLength(3);
	});

	test('is not asked by more than ten first mails of one household in a day, be they for addresses that are none', async () => {
		const { h1 } = mails.association;
		for (let i = 0; i < 14; i++) {
			const address = `nobody${i}@example.jp`;
			mails.smtp.treat(address, { rcpt: '550 5.1.1 user unknown' });
			await mails.add(h1, address);
			await mails.sweep(1000);
			if (i < 10) expect(await mails.statesOf('h1')).toContain(`${address} failed`);
			else expect(await mails.statesOf('h1')).toContain(`${address} asked`);
			await h1.must({ name: 'mail.remove', args: { household: 'h1', address } });
		}
	});

	test('that nobody has says so to the leader', async () => {
		mails.smtp.treat(TARO, { rcpt: '550 5.1.1 user unknown' });
		await mails.add(mails.association.h1, TARO);
		await mails.sweep();
		expect(await mails.statesOf('h1')).toEqual([`${TARO} failed`]);
	});

	test('that a busy server takes later is asked then', async () => {
		mails.smtp.treat(TARO, { rcpt: '451 4.7.1 greylisted' });
		await mails.add(mails.association.h1, TARO);
		await mails.sweep();
		mails.smtp.treat(TARO, undefined);
		await mails.sweep(5 * MINUTE_MS);
		expect(mails.to()).toEqual([TARO]);
	});

	test('is asked in the end where our mail server was away for an hour', async () => {
		mails.smtp.treat(TARO, { rcpt: '451 4.3.0 come back later' });
		await mails.add(mails.association.h1, TARO);
		for (const ms of [0, 10_000, MINUTE_MS, 5 * MINUTE_MS]) await mails.sweep(ms + ms / 4);
		mails.smtp.treat(TARO, undefined);
		await mails.sweep(75 * MINUTE_MS);
		expect(mails.to()).toEqual([TARO]);
	});

	test.each(['a..b@docomo.ne.jp', 'a.@ezweb.ne.jp'])('of a carrier that breaks the standard works: %s', async (odd) => {
		await mails.confirmed(mails.association.h1, odd);
		await mails.publish('c1');
		await mails.sweep();
		expect(mails.smtp.taken).toHaveLength(1);
		expect(await mails.statesOf('h1')).toEqual([`${odd} confirmed`]);
	});
});

describe('a circular', () => {
	test('comes at once to those whom no notice wakes, with its whole text', async () => {
		await mails.confirmed(mails.association.h1, TARO);
		await mails.publish('c1', { body: '雨のため中止です。' });
		await mails.sweep();
		const { subject, text, headers } = await mails.last(TARO);
		expect(subject).toBe('回覧：川掃除');
		expect(text).toContain('雨のため中止です。');
		expect(headers.find(({ key }) => key === 'list-unsubscribe')?.value).toMatch(
			/^<https:\/\/kairan\.example\/api\/mail\/stop\//,
		);
		const deliveries = await server.db.collection(`associations/${mails.association.id}/rows`).get();
		const delivery = deliveries.docs.map((doc) => doc.data()).find(({ kind }) => kind === 'delivery')?.row;
		expect(delivery).toMatchObject({ way: 'mail', groups: [{ group: 'g1', sent: ['h1'], failed: [] }] });
	});

	test('goes to each address once, whatever is run again', async () => {
		await mails.confirmed(mails.association.h1, TARO);
		await mails.publish('c1');
		await mails.sweep();
		await mails.sweep(DAY_MS);
		await mails.sweep(DAY_MS);
		expect(mails.to()).toEqual([TARO]);
	});

	test('that is withdrawn before its mails went out is mailed no more', async () => {
		await mails.confirmed(mails.association.h1, TARO);
		mails.smtp.treat(TARO, { rcpt: '451 4.7.1 greylisted' });
		await mails.publish('c1');
		await mails.sweep();
		mails.smtp.treat(TARO, undefined);
		await mails.association.chair.must({ name: 'circular.withdraw', args: { id: 'c1', reason: '日にちの誤り' } });
		await mails.sweep(HALF_HOUR_MS);
		expect(mails.smtp.taken).toHaveLength(0);
	});

	test('is not mailed to a household that has moved out, nor to an address that was taken out', async () => {
		const { h1, h2, chair } = mails.association;
		await mails.confirmed(h1, TARO);
		await mails.confirmed(h2, 'hanako@example.jp');
		await mails.publish('c1');
		await h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
		await chair.must({ name: 'household.leave', args: { id: 'h2' } });
		await mails.sweep();
		expect(mails.to()).toEqual([]);
	});

	test.each([
		['stopped', stop],
		['taken out', remove],
		['of a household that leaves', () => leave('h1')],
		['of a household that is forgotten', () => forget('h1')],
	])('is not mailed to an address that is %s while its page goes out', async (_, change) => {
		await mails.confirmed(mails.association.h1, TARO);
		await mails.publish('c1');
		beforeClaim(change);
		await mails.sweep();
		expect(mails.to()).toEqual([]);
		expect(await mailsKept('c1')).toBe(0);
	});

	test('waits for the morning in the night, unless it is urgent', async () => {
		await mails.confirmed(mails.association.h1, TARO);
		server.clock.now = '2026-11-22T14:00:00.000Z';
		await mails.publish('c1');
		await mails.publish('c2', { urgent: true, title: '断水' });
		await mails.sweep();
		expect(mails.to()).toEqual([TARO]);
		expect((await mails.last(TARO)).subject).toBe('至急：断水');
		server.clock.now = '2026-11-22T21:00:00.000Z';
		await mails.sweep();
		expect(mails.to()).toEqual([TARO, TARO]);
	});
});

describe('when something breaks', () => {
	test('a crash between the "250" and our note sends it once more, with the same Message-ID', async () => {
		await mails.confirmed(mails.association.h1, TARO);
		await mails.publish('c1');
		vi.spyOn(server.store.mails, 'noteSent').mockRejectedValueOnce(new Error('the function died'));
		await mails.sweep();
		await mails.sweep(HALF_HOUR_MS);
		await mails.sweep(HALF_HOUR_MS);
		const ids = mails.smtp.taken.map(({ raw }) => /^Message-ID: (.+)$/im.exec(String(raw))?.[1]);
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(1);
	});

	test('a second task finds the job taken', async () => {
		await mails.confirmed(mails.association.h1, TARO);
		await mails.publish('c1');
		await Promise.all([mails.sweep(), mails.sweep()]);
		expect(mails.to()).toEqual([TARO]);
	});

	test('two runs that both work on one page send no mail twice', async () => {
		await mails.confirmed(mails.association.h1, TARO);
		await mails.publish('c1');
		const jobs = await server.db.collection('jobs').where('name', '==', 'mail').get();
		const [job] = jobs.docs.map((doc) => doc.data());
		// As after a lease that was lost: another run does the same over again.
		await server.db.doc('jobs/again').set(job ?? {});
		const claim = vi.spyOn(server.store.mails, 'claim');
		await Promise.all([mails.sweep(), mails.sweep()]);
		expect(claim).toHaveBeenCalledTimes(2);
		expect(mails.to()).toEqual([TARO]);
	});

	test.each([['close in mid-DATA'], ['close before the answer']] as const)(
		'%s: it is tried again',
		async (treatment) => {
			await mails.confirmed(mails.association.h1, TARO);
			mails.smtp.treat(TARO, treatment);
			await mails.publish('c1');
			await mails.sweep();
			mails.smtp.treat(TARO, undefined);
			await mails.sweep(RETRY_MS[0] * 2);
			expect(mails.to()).toEqual([TARO]);
		},
	);

	test('one of three that is rejected holds up no other, and its household is told of to the leader', async () => {
		const { h1, h2, h3 } = mails.association;
		await mails.confirmed(h1, TARO);
		await mails.confirmed(h2, 'gone@example.jp');
		await mails.confirmed(h3, 'kiyo@example.jp');
		mails.smtp.treat('gone@example.jp', { rcpt: '550 5.1.1 user unknown' });
		await mails.publish('c1');
		await mails.sweep();
		expect(mails.to()).toEqual(['kiyo@example.jp', TARO]);
		expect(await mails.statesOf('h2')).toEqual(['gone@example.jp failed']);
		await mails.association.leader.must({
			name: 'mail.add',
			args: { household: 'h2', address: 'gone@example.jp', relation: 'self', language: 'ja' },
		});
		expect(await mails.statesOf('h2')).toEqual(['gone@example.jp asked']);
	});
});

test('a link of another association, or for another purpose, opens nothing', async () => {
	await mails.add(mails.association.h1, TARO);
	await mails.sweep();
	const token = tokenOf('confirm', await mails.last(TARO));
	server.clock.advance(MINUTE_MS);
	const reply = await server.request('/api/mail/press', { json: { use: 'stop', token } });
	expect(reply.status).toBe(404);
	expect(await mails.statesOf('h1')).toEqual([`${TARO} asked`]);
});
