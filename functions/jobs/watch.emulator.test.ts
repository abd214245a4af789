import { beforeEach, expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import type { Watch } from '#contract/watch';
import { DAY_MS, HOUR_MS } from '#domain/moment';
import { notificationOf, titleOf } from '#tests/support/announcements';
import { all, announcementsForEachTest, association, server, service } from '#tests/support/announcement-fixture';

announcementsForEachTest();

const SILENT = '見守りのお宅が、しずかです。お電話を、どうぞ';
const SEEN = '見守りのお宅で、また読まれました';
const REACHED = '見守りのお宅と、連絡がつきました';
const LOST = '見守る人を、もう一度選んでください';

const read = (circular: string) => association.h1.must({ name: 'receipt.read', args: { circular, version: 1 } });
const ask = (args: Partial<ArgsOf<'watch.ask'>> = {}) =>
	association.h1.must({ name: 'watch.ask', args: { leader: true, family: [], ...args } });
const watch = async (): Promise<Watch | undefined> =>
	(await server.store.delivery.rows(association.id, 'watch', ['h1'])).get('h1');
const told = () => service.received.map((one) => `${one.phone}: ${titleOf(one)}`).sort();
/** What is told within so many days, each hour looked at as the sweep does. */
async function after(days: number): Promise<string[]> {
	service.received.length = 0;
	for (let hour = 0; hour < days * 24; hour += 1) {
		server.clock.advance(HOUR_MS);
		if (hour % 3 === 0) await all.sweep();
	}
	await all.sweep();
	return told();
}
const watchJobs = async () =>
	(await server.db.collection('jobs').get()).docs.filter((doc) => doc.data().name === 'watch').length;

/** h1 reads on the day after each of four circulars; all that could be told somewhere is. */
beforeEach(async () => {
	for (const id of ['c1', 'c2', 'c3', 'c4']) {
		await all.publish(id, { id });
		server.clock.advance(DAY_MS);
		await association.h1.pull();
		await read(id);
		server.clock.advance(DAY_MS);
	}
	for (const doc of await server.db.collection('jobs').listDocuments()) await doc.delete();
	await all.registerAll('h1', 'h2', 'family');
	for (const name of ['leader', 'leader2', 'chair', 'officer'] as const) await all.register(association[name], name);
});

/** Something to read, which nobody is told of by a push here. */
async function somethingToRead(id = 'c5'): Promise<void> {
	await all.publish(id, { id });
	for (const doc of await server.db.collection('jobs').listDocuments()) if (!/watch/iu.test(doc.id)) await doc.delete();
}

test('who usually reads and has fallen silent: those who are named are told once, by day, and nobody else', async () => {
	await ask({ family: [association.family.device] });
	await all.sweep();
	expect(told()).toEqual(['family: 見守りをたのまれました', 'leader: 見守りをたのまれました']);
	await association.h1.pull();
	await somethingToRead();
	expect(await after(2)).toEqual([]);
	expect(await after(2)).toEqual([`family: ${SILENT}`, `leader: ${SILENT}`]);
	const pages = service.received.map((one) => notificationOf(one).navigate.split('?')[0]).sort();
	expect(pages).toEqual(['/desk/watch', '/watch']);
	expect(service.received.map(({ text }) => text).join('')).not.toContain('山田');
	expect(await after(5)).toEqual([]);
	await association.h1.pull();
	expect(await after(1)).toEqual([`family: ${SEEN}`, `leader: ${SEEN}`]);
	expect(await after(2)).toEqual([]);
});

test('nobody is told while nothing waits, while it is read, or where it came on paper', async () => {
	await ask();
	expect(await after(5)).toEqual(['leader: 見守りをたのまれました']);
	await somethingToRead();
	await association.leader.must({ name: 'receipt.tick', args: { circular: 'c5', household: 'h1', way: 'paper' } });
	expect(await after(6)).toEqual([]);
	await somethingToRead('c6');
	for (let day = 0; day < 4; day += 1) {
		await association.h1.pull();
		expect(await after(2)).toEqual([]);
	}
});

test('reading by family, or on a phone that is a leader’s as well, hides no silence', async () => {
	await ask();
	await all.sweep();
	await somethingToRead();
	server.clock.advance(2 * DAY_MS);
	await association.family.pull();
	await association.family.must({ name: 'receipt.read', args: { circular: 'c5', version: 1 } });
	expect(await after(3)).toEqual([`leader: ${SILENT}`]);
});

test('連絡がつきました of one ends it for all, who hear it, and it is not told again', async () => {
	await ask({ family: [association.family.device] });
	await all.sweep();
	await somethingToRead();
	await after(4);
	service.received.length = 0;
	expect(await association.leader.ask('watch.reached', { household: 'h1' })).toBe('done');
	await all.sweep();
	expect(told()).toEqual([`family: ${REACHED}`]);
	const [seen] = (await association.leader.pull()).rows('watch');
	expect(seen?.silence?.over).toMatchObject({ how: 'reached' });
	expect(await after(6)).toEqual([]);
});

test('two runs at once tell once', async () => {
	await ask();
	await all.sweep();
	await somethingToRead();
	server.clock.advance(4 * DAY_MS);
	service.received.length = 0;
	await Promise.all([all.sweep(), all.sweep(), all.sweep()]);
	await all.sweep();
	expect(told()).toEqual([`leader: ${SILENT}`]);
});

test('a pause tells nobody, and its days count for nothing afterwards; an end leaves neither row nor job', async () => {
	await ask();
	await all.sweep();
	await somethingToRead();
	const until = new Date(Date.parse(server.clock.now) + 6 * DAY_MS).toISOString().slice(0, 10);
	await association.h1.must({ name: 'watch.pause', args: { until } });
	expect(await after(8)).toEqual([]);
	expect(await after(3)).toEqual([`leader: ${SILENT}`]);
	const before = await association.leader.pull();
	expect(before.rows('watch')).toHaveLength(1);
	await association.h1.must({ name: 'watch.end', args: {} });
	expect(await watch()).toEqual({ id: 'h1', at: server.clock.now, named: [] });
	expect((await association.leader.pull(before.cursor)).changes).toContainEqual({ gone: 'watch', id: 'h1' });
	expect(await after(4)).toEqual([]);
	expect(await watchJobs()).toBe(0);
});

test('a leader of before is told no more, the next one not without the household’s yes, which it is asked for', async () => {
	await ask();
	await all.sweep();
	const day = (ahead: number) => new Date(Date.parse(server.clock.now) + ahead * DAY_MS).toISOString().slice(0, 10);
	const next = { id: 'leader-next', title: '1班 班長', group: 'g1' };
	await association.chair.must({ name: 'seat.handover', args: { id: 'leader', on: day(1), next } });
	await somethingToRead();
	expect(await after(5)).toEqual([`h1: ${LOST}`]);
	expect((await watch())?.named).toMatchObject([{ id: 'leader', ended: { why: 'changed' } }]);
	expect(await watchJobs()).toBe(0);
	await ask();
	expect((await watch())?.named.map(({ id }) => id)).toEqual(['leader-next']);
});

test('a household that moves tells its leader no more, and one that leaves nobody; a phone that is out is not named', async () => {
	await ask({ family: [association.family.device] });
	await all.sweep();
	service.received.length = 0;
	const before = await association.leader.pull();
	server.clock.advance(HOUR_MS);
	await association.chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
	await all.sweep();
	expect(told()).toEqual([`h1: ${LOST}`]);
	const { changes } = await association.leader.pull(before.cursor);
	expect(changes).toContainEqual({ gone: 'watch', id: 'h1' });
	expect((await association.leader2.pull()).rows('watch')).toEqual([]);
	const of = { kind: 'household', household: 'h1' } as const;
	await association.h1.must({ name: 'device.remove', args: { device: association.family.device, of } });
	expect((await watch())?.named.map(({ ended }) => ended?.why)).toEqual(['changed', 'changed']);
	await ask();
	expect((await watch())?.named.map(({ id }) => id)).toEqual(['leader2']);
	await association.chair.must({ name: 'household.leave', args: { id: 'h1' } });
	expect((await watch())?.named).toEqual([]);
	expect((await association.leader2.pull()).rows('watch')).toEqual([]);
});

test('whoever declines, or whose card is revoked, is lost to the household, which hears it', async () => {
	await ask({ family: [association.family.device] });
	await all.sweep();
	service.received.length = 0;
	server.clock.advance(HOUR_MS);
	await association.leader.must({ name: 'watch.decline', args: { household: 'h1' } });
	await all.sweep();
	expect(told()).toEqual([`h1: ${LOST}`]);
	await association.chair.must({ name: 'key.revoke', args: { id: 'k-h1-family', household: 'h1' } });
	expect((await watch())?.named.map(({ ended }) => ended?.why)).toEqual(['declined', 'changed']);
	await all.sweep();
	expect(await after(2)).toEqual([]);
	expect(await watchJobs()).toBe(0);
});

test('a group that nobody leads, or the household itself, has no leader to name', async () => {
	await association.chair.must({
		name: 'seat.change',
		args: { id: 'leader', title: '1班 班長', household: 'h1' },
	});
	expect(await association.h1.ask('watch.ask', { leader: true, family: [] })).toBe('WATCH_NO_LEADER');
	await association.chair.must({ name: 'seat.close', args: { id: 'leader2' } });
	expect(await association.h3.ask('watch.ask', { leader: true, family: [] })).toBe('WATCH_NO_LEADER');
	expect(await watch()).toBeUndefined();
});
