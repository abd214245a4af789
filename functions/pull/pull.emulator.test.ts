import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ROWS_VERSION, type PullReply } from '#contract/pull';
import { DAY_MS } from '#domain/moment';
import { cardOf } from '#tests/support/cards';
import { startTestServer, type TestServer } from '#tests/support/server';
import { content, enter, type Town } from '#tests/support/town';

let server: TestServer;
let town: Town;

beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	town = await server.found();
});

const publish = (id: string, groups?: string[]) =>
	town.chair.must(
		town.chair.command('circular.publish', {
			id,
			content: content({ title: id }),
			audience: groups ? { to: 'groups', groups } : { to: 'all' },
		}),
	);

test('each role sees the rows that are its own to see, and no others', async () => {
	await publish('all');
	await publish('g1', ['g1']);
	await publish('g2', ['g2']);
	const officers = { id: 'officers', content: content(), audience: { to: 'officers' } } as const;
	await town.chair.must(
		town.chair.command('circular.publish', officers),
		town.chair.command('receipt.tick', { circular: 'all', household: 'h1', way: 'paper' }),
		town.chair.command('receipt.tick', { circular: 'all', household: 'h3', way: 'paper' }),
	);
	const seen = async (actor: Town['chair']) => {
		const pulled = await actor.pull();
		const ids = (kind: 'circular' | 'household' | 'seat' | 'key') => pulled.rows(kind).map(({ id }) => id);
		const receipts = pulled.rows('receipt').map(({ household }) => household);
		return [ids('circular'), ids('household').sort(), receipts, ids('seat').length, ids('key').length];
	};
	const every = ['h1', 'h2', 'h3', 'h4'];
	expect(await seen(town.chair)).toEqual([['all', 'g1', 'g2', 'officers'], every, ['h1', 'h3'], 6, 11]);
	expect(await seen(town.officer)).toEqual(await seen(town.chair));
	expect(await seen(town.leader)).toEqual([['all', 'g1', 'officers'], ['h1', 'h2'], ['h1'], 0, 3]);
	expect(await seen(town.h1)).toEqual([['all', 'g1'], ['h1'], ['h1'], 0, 0]);
	expect(await seen(town.family)).toEqual(await seen(town.h1));
	expect(await seen(town.h3)).toEqual([['all', 'g2'], ['h3'], ['h3'], 0, 0]);
	expect(await seen(town.volunteer)).toEqual([['all'], [], [], 0, 0]);
	expect(await seen(town.city)).toEqual([[], [], [], 0, 0]);
});

test('a second pull moves nothing, and costs two reads', async () => {
	await publish('one');
	const { cursor } = await town.h1.pull();
	server.store.meter.take();
	const page = await town.h1.page(cursor);
	expect(server.store.meter.take()).toEqual({ reads: 2, queries: 0, writes: 0 });
	expect(page).toMatchObject({ status: 'page', changes: [], more: false, cursor });
});

test('a leader’s pull asks besides whether receipts wait', async () => {
	const { cursor } = await town.leader.pull();
	server.store.meter.take();
	await town.leader.page(cursor);
	expect(server.store.meter.take()).toEqual({ reads: 3, queries: 1, writes: 0 });
});

test('that a device was here is written once a day, and told its household once a week', async () => {
	// A Tuesday in Japan.
	server.clock.now = '2026-12-01T01:00:00.000Z';
	town = await server.found();
	let { cursor } = await town.h1.pull();
	const writes = async (days: number) => {
		server.clock.advance(days * DAY_MS);
		server.store.meter.take();
		await town.h1.page(cursor);
		return server.store.meter.take().writes;
	};
	expect([await writes(1), await writes(0), await writes(4), await writes(0)]).toEqual([1, 0, 1, 0]);
	({ cursor } = await town.family.pull());
	// Monday: the member, and the row that waits for its number.
	expect([await writes(1), await writes(0)]).toEqual([2, 0]);
	const told = (await town.family.pull(cursor)).rows('household')[0]?.phones;
	expect(told?.find(({ id }) => id === town.h1.device)?.seen).toBe('2026-12-07');
});

test('two phones of a household that come at once are both served, and nothing is logged', async () => {
	server.clock.advance(24 * 60 * 60 * 1000);
	const pages = await Promise.all([town.h1.page(null), town.family.page(null), town.h1.page(null)]);
	expect(pages.map(({ status }) => status)).toEqual(['page', 'page', 'page']);
	expect(server.logged).toEqual([]);
});

test('what a member may no longer see is gone, and only for those who lost it', async () => {
	await publish('moved', ['g1']);
	const [h1, h3] = [await town.h1.pull(), await town.h3.pull()];
	// No command moves a row between readers yet; the store is asked to as a later one will.
	await server.store.transact(async (tx) => {
		const { record } = await import('#functions/store/record');
		const { noChanges, findIn } = await import('#functions/store/scene');
		const scene = await tx.scene(town.id, { head: true, rows: [{ kind: 'circular', id: 'moved' }] });
		const row = findIn(scene)('circular', 'moved');
		if (!row) throw new Error('the circular is not there');
		const rows = [{ kind: 'circular' as const, row: { ...row, audience: { to: 'groups' as const, groups: ['g2'] } } }];
		record(tx, scene, { ...noChanges(), rows });
	});
	expect((await town.h1.pull(h1.cursor)).changes).toEqual([{ gone: 'circular', id: 'moved' }]);
	expect((await town.h3.pull(h3.cursor)).rows('circular').map(({ id }) => id)).toEqual(['moved']);
	expect((await town.h1.pull()).rows('circular')).toEqual([]);
});

test('when a household gains a seat its cursor is void, and it then sees what is for 役員', async () => {
	const officers = { id: 'for-officers', content: content(), audience: { to: 'officers' } } as const;
	await town.chair.must(town.chair.command('circular.publish', officers));
	const { cursor } = await town.h1.pull();
	await town.chair.must(
		town.chair.command('seat.open', { id: 'treasurer', role: 'officer', title: '会計', household: 'h1' }),
	);
	expect(await town.h1.page(cursor)).toEqual({ as: town.h1.as, status: 'reset' });
	expect((await town.h1.pull()).rows('circular').map(({ id }) => id)).toEqual(['for-officers']);
});

test('a phone that understands newer rows than its cursor is told to refill; one that stays old is not', async () => {
	const { cursor } = await town.h1.pull();
	expect((await town.h1.page(cursor, ROWS_VERSION + 1)).status).toBe('reset');
	expect((await town.h1.page(cursor, ROWS_VERSION)).status).toBe('page');
});

test('a cursor ahead of the server, or of another member, is void', async () => {
	const { cursor } = await town.h1.pull();
	const { cursor: leaders } = await town.leader.pull();
	for (const bad of [{ ...cursor, shared: 10_000 }, { ...cursor, own: 10_000 }, { ...cursor, scope: '' }, leaders]) {
		expect((await town.h1.page(bad)).status).toBe('reset');
	}
});

test('a device is told that it never was, or is no longer, anybody’s', async () => {
	const made = cardOf(`${town.id} lost`);
	const issue = { id: 'lost', for: { kind: 'household', household: 'h1', relation: 'self' } } as const;
	await town.chair.must(town.chair.command('key.issue', { ...issue, digests: made.digests }));
	const phone = await enter(server, made.secret);
	const json = (association: string, member: string) => ({
		v: 1,
		members: [{ as: { association, member }, cursor: null }],
	});
	const pull = async (association: string, member: string) => {
		const reply = await server.request('/api/pull', { device: phone.device, json: json(association, member) });
		return ((await reply.json()) as PullReply).pages[0]?.status;
	};
	expect(await pull(town.id, 'h1')).toBe('page');
	expect(await pull(town.id, 'h2')).toBe('ended');
	expect(await pull(town.id, 'nobody')).toBe('ended');
	expect(await pull('nowhere', 'h1')).toBe('ended');
	await town.chair.must(town.chair.command('key.revoke', { id: 'lost', household: 'h1' }));
	expect(await pull(town.id, 'h1')).toBe('ended');
});

test('a device of two households pulls both in one request', async () => {
	await enter(server, cardFor('k-h3'), town.h1.device);
	const json = {
		v: 1,
		members: ['h1', 'h3', 'h2'].map((member) => ({ as: { association: town.id, member }, cursor: null })),
	};
	const reply = await server.request('/api/pull', { device: town.h1.device, json });
	const { pages } = (await reply.json()) as PullReply;
	expect(pages.map(({ as, status }) => [as.member, status])).toEqual([
		['h1', 'page'],
		['h3', 'page'],
		['h2', 'ended'],
	]);
});

function cardFor(key: string) {
	const found = town.cards.get(key);
	if (!found) throw new Error(key);
	return found.secret;
}
