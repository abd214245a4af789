import { describe, expect, test } from 'vitest';
import type { Ladder } from '#contract/ladder';
import { DAY_MS } from '#domain/moment';
import { all, announcementsForEachTest, association, server } from '#tests/support/announcement-fixture';
import { notificationOf, titleOf } from '#tests/support/announcements';
import type { EmulatorAssociation } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';
import type { JobDoc } from '#functions/store/job-docs';
import { LEASE_MS } from '#functions/store/jobs';
import { runJob } from './run-job';

const MINUTE_MS = 60_000;

announcementsForEachTest();

const sweepAfter = async (ms: number) => {
	server.clock.advance(ms);
	await all.sweep();
};
const titles = () => all.service.received.map((one) => `${one.phone}: ${titleOf(one)}`).sort();
const planned = async () => {
	const found = await server.db.collection('jobs').get();
	return found.docs
		.map((doc) => doc.data() as JobDoc)
		.map(({ name, due }) => `${name} ${due}`)
		.sort();
};
const setLadder = (ladder: Ladder) => {
	const facts = { id: association.id, name: `${association.id} 町内会`, district: '操南学区', phone: '086-000-0000' };
	return association.chair.must({ name: 'association.change', args: { ...facts, ladder } });
};
const read = (actor: EmulatorAssociation['h1']) =>
	actor.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });

describe('who has to call is told', () => {
	test('twenty minutes after something urgent: the leader in whose group nothing arrived, and the desk', async () => {
		const { leader, leader2, chair, h3 } = association;
		await all.register(leader, 'leader');
		await all.register(leader2, 'leader2');
		await all.register(chair, 'chair');
		await all.publish('断水', { urgent: true });
		await all.sweep();
		await read(h3);
		for (const id of ['h4'])
			await leader2.must({ name: 'receipt.tick', args: { circular: 'c1', household: id, way: 'told' } });
		await sweepAfter(19 * MINUTE_MS);
		expect(titles()).toEqual([]);
		await sweepAfter(MINUTE_MS);
		expect(titles()).toEqual(['chair: 電話をお願いします：断水', 'leader: 電話をお願いします：断水']);
	});

	test('of one step once, also where the server died before it had noted that', async () => {
		const { chair } = association;
		await all.register(chair, 'chair');
		await all.publish('断水', { urgent: true });
		await all.sweep();
		server.clock.advance(20 * MINUTE_MS);
		const { delivery } = server.store;
		const keepJob = delivery.keepJob.bind(delivery);
		delivery.keepJob = async () => {
			throw new Error('stopped');
		};
		await all.sweep();
		delivery.keepJob = keepJob;
		await sweepAfter(LEASE_MS);
		const [first, second] = all.service.received.map(notificationOf);
		expect(first?.data).toEqual({ version: '2026-11-22T01:20:00.000Z' });
		expect(second).toEqual(first);
	});

	test('of a household that moved since, the leader whose ledger has it', async () => {
		const { leader, leader2, chair, h2, h3 } = association;
		await all.register(leader, 'leader');
		await all.register(leader2, 'leader2');
		await all.publish('断水', { urgent: true });
		for (const actor of [h2, h3]) await read(actor);
		await leader2.must({ name: 'receipt.tick', args: { circular: 'c1', household: 'h4', way: 'told' } });
		await chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2', order: 9 } });
		await sweepAfter(20 * MINUTE_MS);
		expect(titles()).toEqual(['leader: 電話をお願いします：断水']);
	});

	test('not when everybody knows', async () => {
		const { h1, h2, h3, chair, leader2 } = association;
		await all.register(chair, 'chair');
		await all.publish('断水', { urgent: true });
		for (const actor of [h1, h2, h3]) await read(actor);
		await leader2.must({ name: 'receipt.tick', args: { circular: 'c1', household: 'h4', way: 'told' } });
		await sweepAfter(20 * MINUTE_MS);
		expect(titles()).toEqual([]);
	});

	test('not of what was withdrawn meanwhile', async () => {
		const { chair } = association;
		await all.register(chair, 'chair');
		await all.publish('断水', { urgent: true });
		await all.sweep();
		await chair.must({ name: 'circular.withdraw', args: { id: 'c1', reason: '誤り' } });
		await all.sweep();
		await sweepAfter(20 * MINUTE_MS);
		expect(titles()).toEqual([]);
	});
});

test('a quiet correction that makes it urgent is told at once, also in the afternoon, and asks leaders to call', async () => {
	const { chair, h1, h2 } = association;
	await all.register(h1, 'h1');
	await all.register(h2, 'h2', { timing: 'evening' });
	await all.register(chair, 'chair');
	const fields = { deadline: '2026-11-27' };
	await all.publish('断水', { fields });
	await all.sweep();
	all.service.received.length = 0;
	all.at('14:00');
	const args = { id: 'c1', from: 1, content: content({ title: '断水', urgent: true, fields }), note: '', again: false };
	await chair.must({ name: 'circular.correct', args });
	await all.sweep();
	expect(titles()).toEqual(['h1: 訂正：断水', 'h2: 訂正：断水']);
	expect(await planned()).toContain('askToCall 2026-11-22T05:20:00.000Z');
	await sweepAfter(20 * MINUTE_MS);
	expect(titles()).toEqual(['chair: 電話をお願いします：断水', 'h1: 訂正：断水', 'h2: 訂正：断水']);
});

describe('a reminder', () => {
	const fields = { deadline: '2026-11-25', when: { day: '2026-11-29' } };

	test('comes on the evenings before the deadline and the day, to those alone who have not read', async () => {
		await all.registerAll('h1', 'h2');
		await all.publish('川掃除', { fields });
		await all.sweep();
		await read(association.h2);
		all.service.received.length = 0;
		server.clock.now = '2026-11-24T09:00:00.000Z';
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧：川掃除']);
		server.clock.now = '2026-11-28T09:00:00.000Z';
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧：川掃除', 'h1: まだお読みでない回覧：川掃除']);
		await sweepAfter(DAY_MS);
		expect(titles()).toHaveLength(2);
	});

	test('stands among the rest of the evening on a phone that is told of all then, which rings once', async () => {
		await all.register(association.h1, 'h1', { timing: 'evening' });
		await all.publish('川掃除', { fields });
		await all.sweep();
		server.clock.now = '2026-11-22T09:00:00.000Z';
		await all.sweep();
		expect(titles()).toEqual(['h1: 回覧：川掃除']);
		all.service.received.length = 0;
		server.clock.now = '2026-11-24T03:00:00.000Z';
		await all.publish('お祭り', { id: 'c2' });
		await all.sweep();
		server.clock.now = '2026-11-24T09:00:00.000Z';
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧とお知らせが2件あります']);
	});

	test('alone in the evening is said to be one, and sounds again', async () => {
		await all.register(association.h1, 'h1', { timing: 'evening' });
		await all.publish('川掃除', { fields });
		server.clock.now = '2026-11-24T09:00:00.000Z';
		await all.sweep();
		server.clock.now = '2026-11-24T10:00:00.000Z';
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧：川掃除']);
		expect(notificationOf(all.service.received[0]).data?.version).toBe('1-1');
	});

	test('by hand stands there too', async () => {
		await all.register(association.h1, 'h1', { timing: 'evening' });
		await all.publish('川掃除');
		await all.sweep();
		server.clock.now = '2026-11-22T09:00:00.000Z';
		await all.sweep();
		all.service.received.length = 0;
		server.clock.now = '2026-11-23T01:00:00.000Z';
		await association.chair.must({ name: 'circular.remind', args: { id: 'c1' } });
		await all.sweep();
		expect(titles()).toEqual([]);
		server.clock.now = '2026-11-23T09:00:00.000Z';
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧：川掃除']);
	});

	test('rings no phone that wants urgent things alone', async () => {
		await all.register(association.h1, 'h1', { timing: 'never' });
		await all.publish('川掃除', { fields });
		await all.sweep();
		server.clock.now = '2026-11-24T09:00:00.000Z';
		await all.sweep();
		expect(titles()).toEqual([]);
	});

	test('by hand of something urgent rings in the night too, on all phones, and once', async () => {
		await all.register(association.h1, 'h1', { timing: 'never' });
		await all.register(association.h2, 'h2', { timing: 'evening' });
		await all.publish('断水', { urgent: true });
		await all.sweep();
		all.service.received.length = 0;
		all.at('23:30');
		await association.chair.must({ name: 'circular.remind', args: { id: 'c1' } });
		await all.sweep();
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧：断水', 'h2: まだお読みでない回覧：断水']);
		server.clock.now = '2026-11-23T09:00:00.000Z';
		await all.sweep();
		expect(titles()).toHaveLength(2);
	});

	test('is planned by what the association has set', async () => {
		await setLadder({ callMinutes: 30, mailHours: 3, reminders: 1 });
		await all.publish('川掃除', { fields });
		await all.sweep();
		expect(await planned()).toEqual([
			'askToCall 2026-11-24T00:00:00.000Z',
			'digest 2026-11-24T09:00:00.000Z',
			'mailUnread 2026-11-22T04:00:00.000Z',
			'mailUnread 2026-11-24T09:00:00.000Z',
			'remind 2026-11-24T09:00:00.000Z',
		]);
	});

	test('goes on as it was planned where the settings are changed meanwhile', async () => {
		await all.register(association.chair, 'chair');
		await all.publish('断水', { urgent: true });
		await all.sweep();
		await setLadder({ callMinutes: 10, mailHours: 3, reminders: 1 });
		await sweepAfter(20 * MINUTE_MS);
		expect(titles()).toEqual(['chair: 電話をお願いします：断水']);
	});

	test('by hand is handed on at once, and not found by the sweep a minute later', async () => {
		const handed: string[] = [];
		await all.publish('川掃除');
		await all.sweep();
		server.clock.advance(60 * MINUTE_MS);
		await association.chair.must({ name: 'circular.remind', args: { id: 'c1' } });
		const deps = { ...server.jobs, dispatchJobs: async (ids: string[]) => void handed.push(...ids) };
		for (const id of await server.store.delivery.dueJobs(server.clock.now, 9)) await runJob(id, deps);
		expect(handed.map((id) => id.split('.').at(-1))).toEqual(['remind-3', 'mailUnread-3']);
	});

	test('by hand comes from an hour on, to those who have not read, and not twice in half a day', async () => {
		await all.registerAll('h1', 'h2');
		await all.publish('川掃除');
		await all.sweep();
		await read(association.h2);
		all.service.received.length = 0;
		const remind = () => association.officer.ask('circular.remind', { id: 'c1' });
		expect(await remind()).toBe('REMINDED_LATELY');
		server.clock.advance(60 * MINUTE_MS);
		expect(await remind()).toBe('done');
		expect(await remind()).toBe('REMINDED_LATELY');
		await all.sweep();
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧：川掃除']);
		server.clock.advance(DAY_MS);
		expect(await remind()).toBe('done');
		await all.sweep();
		await all.sweep();
		expect(titles()).toHaveLength(2);
		server.clock.advance(DAY_MS);
		expect(await remind()).toBe('REMINDED_LATELY');
	});
});
