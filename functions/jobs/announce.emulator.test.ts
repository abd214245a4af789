import { expect, test } from 'vitest';
import { DAY_MS } from '#domain/moment';
import { LEASE_MS } from '#functions/store/jobs';
import type { Actor } from '#tests/support/actor';
import { all, announcementsForEachTest, association, server, service } from '#tests/support/announcement-fixture';
import { Announcements, notificationOf, titleOf } from '#tests/support/announcements';
import { content } from '#tests/support/sample-rows';
import { RETRY_MS } from './retries';
import { runJob } from './run-job';

announcementsForEachTest();

const register: Announcements['register'] = (...asked) => all.register(...asked);
const registerAll: Announcements['registerAll'] = (...names) => all.registerAll(...names);
const publish: Announcements['publish'] = (...asked) => all.publish(...asked);
const sweep = () => all.sweep();
const reached = () => all.reached();
const jobs = () => all.jobs();
const pushOf = async (actor: Actor) => {
	const { association, member } = actor.as;
	const doc = await server.db.doc(`associations/${association}/members/${member}`).get();
	return (doc.data() as { devices: Record<string, { push?: unknown }> }).devices[actor.device]?.push;
};

test('what is published wakes the phones of its audience, once, with its title, and nothing is left to do', async () => {
	await registerAll('h1', 'h2', 'h3', 'family');
	await publish();
	await sweep();
	await sweep();
	expect(reached()).toEqual(['family', 'h1', 'h2', 'h3']);
	const first = service.received.find(({ phone }) => phone === 'h1');
	expect(notificationOf(first)).toEqual({
		...{
			title: '回覧：川掃除は雨のため中止',
			lang: 'ja',
			navigate: `/circular/c1?of=${association.id}/h1`,
			tag: `${association.id}/c1`,
		},
		data: { arrival: expect.any(String), version: '1' },
	});
	expect(await jobs()).toEqual([]);
});

test('only the audience is woken, and no household that has moved out', async () => {
	await registerAll('h1', 'h2', 'h3');
	await association.chair.must({ name: 'household.leave', args: { id: 'h2' } });
	await publish('1班へ', { to: 'g1' });
	await sweep();
	expect(reached()).toEqual(['h1']);
});

test('of households that are named, those alone are woken', async () => {
	await registerAll('h1', 'h2', 'h3', 'family');
	const audience = { to: 'households' as const, households: ['h1', 'h3'] };
	await association.chair.must({
		name: 'message.send',
		args: { id: 'm1', text: 'まだの方へ', urgent: false, audience },
	});
	await sweep();
	expect(reached()).toEqual(['family', 'h1', 'h3']);
});

test('a phone that acts for several households is woken once', async () => {
	const { h1, h2 } = association;
	await server.db
		.doc(`associations/${association.id}/members/${h2.as.member}`)
		.update({ [`devices.${h1.device}`]: { keys: [{ id: 'k-h2', relation: 'family' }], since: server.clock.now } });
	await register(h1, 'shared', { members: [h1.as, h2.as] });
	await publish();
	await sweep();
	expect(reached()).toEqual(['shared']);
});

test('what is urgent wakes a sleeping phone; each push says so by the standard, signed, and its topic suits Apple', async () => {
	await registerAll('h1');
	await publish('断水', { urgent: true });
	await publish('お祭り', { id: 'c2' });
	await sweep();
	const [urgent, ordinary] = service.received;
	expect(urgent?.headers).toMatchObject({ urgency: 'high', ttl: String(3 * 24 * 60 * 60) });
	expect(ordinary?.headers).toMatchObject({ urgency: 'normal' });
	expect(urgent?.headers.authorization).toMatch(/^vapid t=[\w.-]+, k=[\w-]+$/);
	expect(String(urgent?.headers.topic).length % 4).not.toBe(1);
});

test('titles off: the locked screen says only that something came; in the language of the phone', async () => {
	await register(association.h1, 'h1', { titles: false });
	await register(association.h2, 'h2', { language: 'en' });
	await publish('𠮷野さんの👨‍👩‍👧 祝賀会');
	await sweep();
	const titles = service.received.map((one) => [one.phone, titleOf(one)]);
	expect(Object.fromEntries(titles)).toEqual({ h1: '新しい回覧が届きました', h2: 'Circular: 𠮷野さんの👨‍👩‍👧 祝賀会' });
});

test('a household that its service does not know any more is forgotten; one that is only busy is not', async () => {
	await registerAll('h1', 'h2', 'h3');
	service.answer('h1', { status: 410 });
	service.answer('h2', { status: 500 });
	service.answer('h3', { status: 413 });
	await publish();
	await sweep();
	expect(await pushOf(association.h1)).toBeUndefined();
	expect(await pushOf(association.h2)).toBeDefined();
	expect(await pushOf(association.h3)).toBeDefined();
	expect(server.logged.map(({ what }) => what)).toEqual(['jobs.fanOut.refused']);
});

test.each([
	['is broken', { status: 503 }],
	['closes', 'hang up' as const],
	['asks to wait', { status: 429, headers: { 'Retry-After': '30' } }],
])('a service that %s is asked again later, and for this phone alone', async (_, answer) => {
	await registerAll('h1', 'h2');
	service.answer('h1', answer);
	await publish();
	await sweep();
	expect(reached()).toEqual(['h2']);
	service.answer('h1', { status: 201 });
	await sweep();
	expect(reached()).toEqual(['h2']);
	server.clock.advance(30_000);
	await sweep();
	expect(reached()).toEqual(['h1', 'h2']);
	expect(await jobs()).toEqual([]);
});

test('a phone that is never reached is given up after its last try', async () => {
	await registerAll('h1');
	service.answer('h1', { status: 500 });
	await publish();
	await sweep();
	for (const ms of RETRY_MS) {
		expect(await jobs()).toHaveLength(1);
		server.clock.advance(ms);
		await sweep();
	}
	expect(await jobs()).toEqual([]);
	expect(server.logged.map(({ what }) => what)).toEqual(['jobs.fanOut.givenUp']);
});

test('of a phone that was taken out between the attempts nothing is tried any more', async () => {
	await registerAll('h1');
	service.answer('h1', { status: 500 });
	await publish();
	await sweep();
	const of = { kind: 'household', household: 'h1' } as const;
	await association.h1.must({ name: 'device.remove', args: { device: association.h1.device, of } });
	service.answer('h1', { status: 201 });
	server.clock.advance(60_000);
	await sweep();
	expect(service.received).toEqual([]);
	expect(await jobs()).toEqual([]);
});

test('what is taken back quietly before it was sent is not sent; a cancellation is', async () => {
	await registerAll('h1');
	await publish();
	await association.chair.must({ name: 'circular.withdraw', args: { id: 'c1', reason: '' } });
	await sweep();
	expect(service.received).toEqual([]);
	await publish('お祭り', { id: 'c2' });
	await association.chair.must({
		name: 'circular.withdraw',
		args: { id: 'c2', reason: '雨', news: true, cancelled: true },
	});
	await sweep();
	const titles = service.received.map(titleOf);
	expect(new Set(titles)).toEqual(new Set(['中止：お祭り']));
});

test('a server that dies after sending and before it has noted that sends again under the same tag', async () => {
	await registerAll('h1', 'h2');
	await publish();
	const [id] = (await server.db.collection('jobs').get()).docs.map((doc) => doc.id);
	const { delivery } = server.store;
	const keepJob = delivery.keepJob.bind(delivery);
	delivery.keepJob = async () => {
		throw new Error('stopped');
	};
	await expect(runJob(id ?? '', server.jobs)).rejects.toThrow('stopped');
	delivery.keepJob = keepJob;
	await sweep();
	expect(service.received).toHaveLength(2);
	server.clock.advance(LEASE_MS);
	await sweep();
	const tags = service.received.map((one) => notificationOf(one).tag);
	expect(tags).toHaveLength(4);
	expect(new Set(tags).size).toBe(1);
	expect(await jobs()).toEqual([]);
});

test('the same task three times, and two at once, send once', async () => {
	await registerAll('h1', 'h2');
	await publish();
	const [id = ''] = (await server.db.collection('jobs').get()).docs.map((doc) => doc.id);
	await Promise.all([runJob(id, server.jobs), runJob(id, server.jobs)]);
	await runJob(id, server.jobs);
	expect(reached()).toEqual(['h1', 'h2']);
});

test('what nobody could send for three days is read in the app, and not announced any more', async () => {
	await registerAll('h1');
	await publish();
	server.clock.advance(3 * DAY_MS + 1);
	await sweep();
	expect(service.received).toEqual([]);
	expect(await jobs()).toEqual([]);
});

test('of a death the locked screen says only that something came', async () => {
	await registerAll('h1');
	await publish('訃報 山田様');
	await sweep();
	expect(titleOf(service.received[0])).toBe('新しい回覧が届きました');
});

test('what is corrected before it was sent is told of as it stands, once', async () => {
	await registerAll('h1');
	await publish();
	const correct = { id: 'c1', from: 1, note: '時刻', again: false, content: content({ title: '川掃除は雨で中止' }) };
	server.clock.advance(1000);
	await association.chair.must({ name: 'circular.correct', args: correct });
	await sweep();
	expect(service.received.map(titleOf)).toEqual(['回覧：川掃除は雨で中止']);
});

test('a household beyond the first page is reached too', async () => {
	const many = Array.from({ length: 130 }, (_, i) => `x${String(i).padStart(3, '0')}`);
	const rest = { groups: [], changes: [], moves: [], leaves: [], returns: [] };
	const adds = many.map((id, order) => ({ id, name: id, group: 'g2', order, ways: [] }));
	await association.chair.must(
		{ name: 'roster.apply', args: { ...rest, adds: adds.slice(0, 65) } },
		{ name: 'roster.apply', args: { ...rest, adds: adds.slice(65) } },
	);
	await registerAll('h1', 'h3');
	const doc = server.db.doc(`associations/${association.id}/members/x129`);
	const push = service.subscribe('x129');
	await doc.update({
		'devices.last': {
			...{ keys: [{ id: 'k', relation: 'self' }], since: server.clock.now },
			push: { endpoint: push.endpoint, ...push.keys, language: 'ja', titles: true },
		},
	});
	await publish();
	await sweep();
	expect(reached()).toEqual(['h1', 'h3', 'x129']);
});
