import { expect, test } from 'vitest';
import { ROWS_VERSION, type PullReply } from '#contract/pull';
import { stateOf } from '#domain/ledger';
import { DAY_MS } from '#domain/moment';
import { association, associationForEachTest, foundAnother, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { type EmulatorAssociation, enter } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

associationForEachTest();

const publish = (id: string, groups?: string[]) =>
	association.chair.must({
		name: 'circular.publish',
		args: {
			id,
			content: content({ title: id }),
			audience: groups ? { to: 'groups', groups } : { to: 'all' },
		},
	});

test('each role sees the rows that are its own to see, and no others', async () => {
	await publish('all');
	await publish('g1', ['g1']);
	await publish('g2', ['g2']);
	const officers = { id: 'officers', content: content(), audience: { to: 'officers' } } as const;
	await association.chair.must(
		{ name: 'circular.publish', args: officers },
		{ name: 'receipt.tick', args: { circular: 'all', household: 'h1', way: 'paper' } },
		{ name: 'receipt.tick', args: { circular: 'all', household: 'h3', way: 'paper' } },
	);
	const seen = async (actor: EmulatorAssociation['chair']) => {
		const pulled = await actor.pull();
		const ids = (kind: 'circular' | 'household' | 'seat' | 'key') => pulled.rows(kind).map(({ id }) => id);
		const receipts = pulled.rows('receipt').map(({ household }) => household);
		return [ids('circular'), ids('household').sort(), receipts, ids('seat').length, ids('key').length];
	};
	const every = ['h1', 'h2', 'h3', 'h4'];
	expect(await seen(association.chair)).toEqual([['all', 'g1', 'g2', 'officers'], every, ['h1', 'h3'], 5, 10]);
	expect(await seen(association.officer)).toEqual(await seen(association.chair));
	expect(await seen(association.leader)).toEqual([['all', 'g1', 'officers'], ['h1', 'h2'], ['h1'], 0, 3]);
	expect(await seen(association.h1)).toEqual([['all', 'g1'], ['h1'], ['h1'], 0, 0]);
	expect(await seen(association.family)).toEqual(await seen(association.h1));
	expect(await seen(association.h3)).toEqual([['all', 'g2'], ['h3'], ['h3'], 0, 0]);
	expect(await seen(association.volunteer)).toEqual([['all'], [], [], 0, 0]);
	expect(await seen(association.city)).toEqual([[], [], [], 1, 1]);
});

test('a second pull moves nothing, and costs two reads', async () => {
	await publish('one');
	const { cursor } = await association.h1.pull();
	server.store.meter.take();
	const page = await association.h1.page(cursor);
	expect(server.store.meter.take()).toEqual({ reads: 2, queries: 0, writes: 0 });
	expect(page).toMatchObject({ status: 'page', changes: [], more: false, cursor });
});

test('a leader’s pull asks besides whether receipts wait', async () => {
	// The second one numbers the line that the first one left in the audit.
	const { cursor } = await association.leader.pull((await association.leader.pull()).cursor);
	server.store.meter.take();
	await association.leader.page(cursor);
	expect(server.store.meter.take()).toEqual({ reads: 3, queries: 1, writes: 0 });
});

test('that a device was here is written once a day, and told its household once a week', async () => {
	// A Tuesday in Japan.
	server.clock.now = '2026-12-01T01:00:00.000Z';
	await foundAnother();
	let { cursor } = await association.h1.pull();
	const writes = async (days: number) => {
		server.clock.advance(days * DAY_MS);
		server.store.meter.take();
		await association.h1.page(cursor);
		return server.store.meter.take().writes;
	};
	expect([await writes(1), await writes(0), await writes(4), await writes(0)]).toEqual([1, 0, 1, 0]);
	({ cursor } = await association.family.pull());
	// Monday: the member, and the row that waits for its number.
	expect([await writes(1), await writes(0)]).toEqual([2, 0]);
	const told = (await association.family.pull(cursor)).rows('household')[0];
	expect(told?.devices?.find(({ id }) => id === association.h1.device)?.seen).toBe('2026-12-07');
	expect(told?.deviceCounts.opened?.self).toBe('2026-12-07');
});

test('a phone that nobody opened for weeks is no way for a new circular, and is one again with its next visit', async () => {
	// A Tuesday in Japan.
	server.clock.now = '2026-12-01T01:00:00.000Z';
	await foundAnother();
	await association.h3.pull();
	await publish('early');
	server.clock.advance(60 * DAY_MS);
	await publish('late');
	const states = async (...ids: string[]) => {
		const desk = await association.chair.pull();
		const home = desk.rows('household').find(({ id }) => id === 'h3');
		return ids.map((id) => {
			const circular = desk.rows('circular').find((one) => one.id === id);
			return circular && home && stateOf(circular, home, undefined);
		});
	};
	expect(await states('early', 'late')).toEqual(['unread', 'unreached']);
	await association.h3.pull();
	expect(await states('early', 'late')).toEqual(['unread', 'unread']);
});

test('two phones of a household that come at once are both served, and nothing is logged', async () => {
	server.clock.advance(24 * 60 * 60 * 1000);
	const pages = await Promise.all([
		association.h1.page(null),
		association.family.page(null),
		association.h1.page(null),
	]);
	expect(pages.map(({ status }) => status)).toEqual(['page', 'page', 'page']);
	expect(server.logged).toEqual([]);
});

test('what a member may no longer see is gone, and only for those who lost it', async () => {
	await publish('moved', ['g1']);
	const [h1, h3] = [await association.h1.pull(), await association.h3.pull()];
	// No command moves a row between readers yet; the store is asked to as a later one will.
	await server.store.transact(async (tx) => {
		const { record } = await import('#functions/store/record');
		const { noChanges, findIn } = await import('#functions/store/read-set');
		const readSet = await tx.read(association.id, { head: true, rows: [{ kind: 'circular', id: 'moved' }] });
		const row = findIn(readSet)('circular', 'moved');
		if (!row) throw new Error('the circular is not there');
		const rows = [{ kind: 'circular' as const, row: { ...row, audience: { to: 'groups' as const, groups: ['g2'] } } }];
		record(tx, readSet, { ...noChanges(), rows });
	});
	expect((await association.h1.pull(h1.cursor)).changes).toEqual([{ gone: 'circular', id: 'moved' }]);
	expect((await association.h3.pull(h3.cursor)).rows('circular').map(({ id }) => id)).toEqual(['moved']);
	expect((await association.h1.pull()).rows('circular')).toEqual([]);
});

test('when a household gains a seat its cursor is void, and it then sees what is for 役員', async () => {
	const officers = { id: 'for-officers', content: content(), audience: { to: 'officers' } } as const;
	await association.chair.must({ name: 'circular.publish', args: officers });
	const { cursor } = await association.h1.pull();
	await association.chair.must({
		name: 'seat.open',
		args: { id: 'treasurer', role: 'officer', title: '会計', household: 'h1' },
	});
	expect(await association.h1.page(cursor)).toEqual({ as: association.h1.as, status: 'reset' });
	expect((await association.h1.pull()).rows('circular').map(({ id }) => id)).toEqual(['for-officers']);
});

test('a phone that understands newer rows than its cursor is told to refill; one that stays old is not', async () => {
	const { cursor } = await association.h1.pull();
	expect((await association.h1.page(cursor, ROWS_VERSION + 1)).status).toBe('reset');
	expect((await association.h1.page(cursor, ROWS_VERSION)).status).toBe('page');
});

test('a cursor ahead of the server, or of another member, is void', async () => {
	const { cursor } = await association.h1.pull();
	const { cursor: leaders } = await association.leader.pull();
	for (const bad of [{ ...cursor, shared: 10_000 }, { ...cursor, own: 10_000 }, { ...cursor, scope: '' }, leaders]) {
		expect((await association.h1.page(bad)).status).toBe('reset');
	}
});

test('a device is told that it never was, or is no longer, anybody’s', async () => {
	const made = cardOf(`${association.id} lost`);
	const issue = { id: 'lost', for: { kind: 'household', household: 'h1', relation: 'self' } } as const;
	await association.chair.must({ name: 'key.issue', args: { ...issue, digests: made.digests } });
	const phone = await enter(server, made.secret);
	const json = (association: string, member: string) => ({
		v: 1,
		members: [{ as: { association, member }, cursor: null }],
	});
	const pull = async (association: string, member: string) => {
		const reply = await server.request('/api/pull', { device: phone.device, json: json(association, member) });
		return reply.ok ? ((await reply.json()) as PullReply).pages[0]?.status : reply.status;
	};
	expect(await pull(association.id, 'h1')).toBe('page');
	expect(await pull(association.id, 'h2')).toBe('ended');
	expect(await pull(association.id, 'nobody')).toBe('ended');
	// An association that is not there was lost: nobody's access ends by that.
	expect(await pull('nowhere', 'h1')).toBe(503);
	await association.chair.must({ name: 'key.revoke', args: { id: 'lost', household: 'h1' } });
	expect(await pull(association.id, 'h1')).toBe('ended');
});

test('a device of two households pulls both in one request', async () => {
	await enter(server, cardFor('k-h3'), association.h1.device);
	const json = {
		v: 1,
		members: ['h1', 'h3', 'h2'].map((member) => ({ as: { association: association.id, member }, cursor: null })),
	};
	const reply = await server.request('/api/pull', { device: association.h1.device, json });
	const { pages } = (await reply.json()) as PullReply;
	expect(pages.map(({ as, status }) => [as.member, status])).toEqual([
		['h1', 'page'],
		['h3', 'page'],
		['h2', 'ended'],
	]);
});

function cardFor(key: string) {
	const found = association.cards.get(key);
	if (!found) throw new Error(key);
	return found.secret;
}
