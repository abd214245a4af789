import { expect, test } from 'vitest';
import { notificationOf } from '#tests/support/announcements';
import { all, announcementsForEachTest, association, server, service } from '#tests/support/announcement-fixture';
import { TOLD_A_DAY } from './tell-of-join-request';

announcementsForEachTest();

const who = (n: number) => ({ association: association.id, secret: String(n).padEnd(22, '-') });
const post = async (path: string, json: object) =>
	expect((await server.request(`/api/join-requests${path}`, { json })).status).toBe(200);
const askToJoin = (n = 1) => post('', { ...who(n), wish: { name: '田中', address: '公園の北' } });
const registerSeats = async () => {
	for (const name of ['chair', 'officer', 'leader', 'volunteer', 'h1'] as const)
		await all.register(association[name], name);
};

test('whoever may answer a request is told of it, without a name; nobody else is', async () => {
	await registerSeats();
	await askToJoin();
	await all.sweep();
	expect(all.reached().sort()).toEqual(['chair', 'officer']);
	const notice = notificationOf(service.received[0]);
	expect(notice.title).toBe('加入の申し込みがあります');
	expect(notice.navigate).toContain(`/desk/join-requests?of=${association.id}/`);
	expect(service.received.map(({ text }) => text).join('')).not.toContain('田中');
});

test('one that comes at night is told of in the morning, unless it was taken back meanwhile', async () => {
	await registerSeats();
	all.at('23:00');
	await askToJoin(1);
	await all.sweep();
	expect(all.reached()).toEqual([]);
	await post('/withdraw', who(1));
	server.clock.now = '2026-11-22T23:00:00.000Z';
	await all.sweep();
	expect(all.reached()).toEqual([]);
	await askToJoin(2);
	await all.sweep();
	expect(all.reached().sort()).toEqual(['chair', 'officer']);
});

test('the morning tells of requests that still stand, although the last one of the night was taken back', async () => {
	await registerSeats();
	all.at('23:00');
	for (const n of [1, 2]) {
		await askToJoin(n);
		await all.sweep();
	}
	await post('/withdraw', who(2));
	server.clock.now = '2026-11-22T23:00:00.000Z';
	await all.sweep();
	expect(all.reached().sort()).toEqual(['chair', 'officer']);
});

test('however many ask in a night, the morning tells of them once, and later ones of the day are told of, too', async () => {
	await all.register(association.chair, 'chair');
	all.at('22:30');
	for (let n = 0; n < TOLD_A_DAY + 2; n += 1) {
		await askToJoin(n);
		await all.sweep();
	}
	expect(all.reached()).toEqual([]);
	server.clock.now = '2026-11-22T23:00:00.000Z';
	await all.sweep();
	expect(all.reached()).toEqual(['chair']);
	await askToJoin(TOLD_A_DAY + 2);
	await all.sweep();
	expect(all.reached()).toEqual(['chair', 'chair']);
});

test('however many ask in a day, a leader’s phone rings no more than a few times', async () => {
	await all.register(association.chair, 'chair');
	for (let n = 0; n < TOLD_A_DAY + 2; n += 1) {
		await askToJoin(n);
		await all.sweep();
	}
	expect(all.reached()).toHaveLength(TOLD_A_DAY);
});
