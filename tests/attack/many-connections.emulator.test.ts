import { beforeEach, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { PullReply } from '#contract/pull';
import { ROWS_VERSION } from '#contract/pull';
import type { RowDoc } from '#functions/store/docs';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';

/* One phone opens many connections, or asks for the same many times in one, so that a chair's write waits for it. */

beforeEach(() => {
	server.logged.length = 0;
});
associationForEachTest();

const twenty = ({ as }: Actor) => Array<Actor['as']>(20).fill(as);

test('a member that is named twenty times in one pull is looked up once', async () => {
	const { h1 } = association;
	const { cursor } = await h1.pull();
	server.store.meter.take();
	const members = twenty(h1).map((as) => ({ as, cursor }));
	const reply = await server.request('/api/pull', { device: h1.device, json: { v: ROWS_VERSION, members } });
	expect(((await reply.json()) as PullReply).pages).toHaveLength(1);
	expect(server.store.meter.take()).toEqual({ reads: 2, queries: 0, writes: 0 });
});

test('one that is named twenty times where a phone says how it is woken is looked up once', async () => {
	const { h1 } = association;
	server.store.meter.take();
	const json = { members: twenty(h1), subscription: null, language: 'ja', titles: true };
	expect((await server.request('/api/subscription', { method: 'PUT', device: h1.device, json })).status).toBe(200);
	expect(server.store.meter.take().reads).toBe(1);
});

const addGroups = (name: string, count: number): Command[] =>
	Array.from({ length: count }, (_, order) => ({
		name: 'group.add',
		args: { id: `${name}-${order}`, name: `${name}-${order}`, order },
	}));

const push = (who: Actor, commands: Command[]) =>
	server.request('/api/push', {
		device: who.device,
		json: { commands: commands.map((command) => who.envelope(command)) },
	});

test('eight connections of one phone that write without end are one phone in the queue before a chair', async () => {
	const { officer, chair } = association;
	const eight = Array.from({ length: 8 }, (_, n) => push(officer, addGroups(`of-${n}`, 10)));
	await push(chair, addGroups('chair', 1));
	await Promise.all(eight);
	const rows = await server.db.collection(`associations/${association.id}/rows`).where('kind', '==', 'group').get();
	const docs = rows.docs.map((doc) => doc.data() as RowDoc);
	const chairs = docs.find(({ id }) => id === 'chair-0')?.seq ?? Number.NaN;
	const before = docs.filter(({ id, seq = 0 }) => id.startsWith('of-') && seq < chairs);
	expect(docs.filter(({ id }) => id.startsWith('of-'))).toHaveLength(80);
	expect(before.length).toBeLessThanOrEqual(2);
});

test('of one phone so many requests wait; more are told to come later, and nothing of them happened', async () => {
	const { officer } = association;
	const replies = await Promise.all(Array.from({ length: 12 }, (_, n) => push(officer, addGroups(`n-${n}`, 1))));
	const statuses = replies.map(({ status }) => status).sort();
	expect(statuses).toEqual([...Array<number>(9).fill(200), ...Array<number>(3).fill(503)]);
	const late = replies.filter(({ status }) => status === 503);
	expect(late.map((reply) => reply.headers.get('Retry-After'))).toEqual(['5', '5', '5']);
	const rows = await server.db.collection(`associations/${association.id}/rows`).where('kind', '==', 'group').get();
	expect(rows.docs.filter(({ id }) => id.startsWith('group.n-'))).toHaveLength(9);
});

test('sixteen that are written at the same moment are all done, each in one go', async () => {
	const writers = [association.chair, association.officer];
	const logged = server.logged.length;
	server.store.meter.take();
	await Promise.all(
		Array.from({ length: 16 }, (_, n) => {
			const who = writers[n % 2] as Actor;
			return who.must(...addGroups(`all-${n}`, 1));
		}),
	);
	const { reads } = server.store.meter.take();
	const alone = await readsOf(() => association.chair.must(...addGroups('alone', 1)));
	expect(reads).toBe(16 * alone);
	expect(server.logged.slice(logged)).toEqual([]);
});

async function readsOf(work: () => Promise<void>): Promise<number> {
	server.store.meter.take();
	await work();
	return server.store.meter.take().reads;
}

test('leaders who pull at the same moment have what waits numbered once', async () => {
	const { chair, officer, leader, leader2, h1, h2, h3 } = association;
	await chair.must({
		name: 'message.send',
		args: { id: 'm', text: '断水', audience: { to: 'all' }, urgent: false },
	});
	for (const phone of [h1, h2, h3]) await phone.must({ name: 'receipt.read', args: { circular: 'm', version: 1 } });
	const waiting = await server.db
		.collection(`associations/${association.id}/rows`)
		.where('unnumbered', '==', true)
		.get();
	server.store.meter.take();
	const pulled = await Promise.all([chair, officer, leader, leader2].map((one) => one.page(null)));
	expect(pulled.map(({ status }) => status)).toEqual(['page', 'page', 'page', 'page']);
	const { writes } = server.store.meter.take();
	// Each row, the head, and that four seats were here.
	expect(writes).toBeLessThanOrEqual(waiting.size + 1 + 4 * 2);
	const receipts = (await chair.pull()).rows('receipt');
	expect(receipts.map(({ household }) => household).sort()).toEqual(['h1', 'h2', 'h3']);
});
