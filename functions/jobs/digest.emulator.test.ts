import { expect, test } from 'vitest';
import { all, announcementsForEachTest, server } from '#tests/support/announcement-fixture';
import { notificationOf, titleOf } from '#tests/support/announcements';

announcementsForEachTest();

test('at night only what is urgent wakes anybody; the rest is sent at six in the morning', async () => {
	await all.registerAll('h1');
	all.at('22:30');
	await all.publish('お祭り');
	await all.publish('断水', { id: 'c2', urgent: true });
	await all.sweep();
	expect(all.service.received.map(titleOf)).toEqual(['至急：断水']);
	server.clock.advance(7 * 60 * 60 * 1000 + 29 * 60 * 1000);
	await all.sweep();
	expect(all.service.received).toHaveLength(1);
	server.clock.advance(60_000);
	await all.sweep();
	expect(all.service.received.map(titleOf)).toEqual(['至急：断水', '回覧：お祭り']);
});

test('a phone may be told of all in the evening, or of what is urgent alone', async () => {
	await all.register(all.association.h1, 'h1', { timing: 'evening' });
	await all.register(all.association.h2, 'h2', { timing: 'never' });
	await all.register(all.association.h3, 'h3', { timing: 'now' });
	await all.publish('お祭り');
	await all.publish('川掃除', { id: 'c2' });
	await all.publish('断水', { id: 'c3', urgent: true });
	await all.publish('1班の集まり', { id: 'c4', to: 'g1' });
	await all.publish('取り下げるもの', { id: 'c5' });
	await all.sweep();
	const titles = () => all.service.received.map((one) => `${one.phone} ${titleOf(one)}`).sort();
	const urgent = ['h1 至急：断水', 'h2 至急：断水', 'h3 至急：断水'];
	const h3 = ['h3 回覧：お祭り', 'h3 回覧：川掃除', 'h3 回覧：取り下げるもの'];
	expect(titles()).toEqual([...urgent, ...h3].sort());
	await all.association.h1.must({ name: 'receipt.read', args: { circular: 'c2', version: 1 } });
	await all.association.chair.must({ name: 'circular.withdraw', args: { id: 'c5', reason: '' } });
	all.at('18:00');
	await all.sweep();
	const evening = 'h1 まだお読みでない回覧とお知らせが2件あります';
	expect(titles()).toEqual([...urgent, ...h3, evening].sort());
	expect(await all.jobs()).toEqual([]);
});

test('in the evening one circular is told of by its title', async () => {
	await all.register(all.association.h1, 'h1', { timing: 'evening' });
	await all.publish('お祭り');
	await all.sweep();
	all.at('18:00');
	await all.sweep();
	expect(all.service.received.map(titleOf)).toEqual(['回覧：お祭り']);
});

test('one evening is one notice on a phone: also on the day after, or where all but one was read meanwhile', async () => {
	const { h1, id } = all.association;
	await all.register(h1, 'h1', { timing: 'evening' });
	await all.publish('お祭り');
	await all.publish('川掃除', { id: 'c2' });
	await all.sweep();
	all.at('18:00');
	all.service.answer('h1', { status: 503 });
	await all.sweep();
	all.service.answer('h1', { status: 201 });
	await h1.must({ name: 'receipt.read', args: { circular: 'c2', version: 1 } });
	server.clock.now = '2026-11-22T22:00:00.000Z';
	await all.sweep();
	const [notice] = all.service.received.map(notificationOf);
	expect(notice).toMatchObject({ title: '回覧：お祭り', tag: `${id}/evening-2026-11-22` });
	expect(notice?.navigate).toMatch(/^\/circular\/c1/);
});

test('a test wakes no phone that wants urgent things alone, and the ledger says that it was spared', async () => {
	await all.register(all.association.h1, 'h1', { timing: 'never' });
	await all.register(all.association.h2, 'h2');
	await all.association.chair.must({ name: 'delivery.test', args: { id: 't1' } });
	await all.sweep();
	expect(all.reached()).toEqual(['h2']);
	const part = `announce-${Date.parse(server.clock.now)}-0`;
	const sent = await server.store.delivery.row(all.association.id, 'delivery', `t1.${part}`);
	expect(sent?.groups).toEqual([{ group: 'g1', sent: ['h2'], failed: [], spared: ['h1'] }]);
});
