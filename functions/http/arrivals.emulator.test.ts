import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ArrivalReply } from '#contract/arrival';
import type { Delivery, Receipt } from '#contract/rows';
import { DAY_MS } from '#domain/moment';
import type { RowDoc } from '#functions/store/docs';
import type { Actor } from '#tests/support/actor';
import { all, announcementsForEachTest, association, server } from '#tests/support/announcement-fixture';
import { notificationOf } from '#tests/support/announcements';
import { content } from '#tests/support/sample-rows';

announcementsForEachTest();

/** Publishes, and answers the token that came to each phone. */
async function announced(over: { to?: 'g1' } = {}): Promise<Map<string, string>> {
	await all.publish('川掃除', over);
	return sent();
}

async function sent(): Promise<Map<string, string>> {
	all.service.received.length = 0;
	await all.sweep();
	return new Map(all.service.received.map((one) => [one.phone, notificationOf(one).data?.arrival ?? '']));
}

const arrive = (token: string | undefined) => server.request('/api/arrivals', { json: { token } });
const rowDoc = async (name: string) =>
	(await server.db.doc(`associations/${association.id}/rows/${name}`).get()).data() as RowDoc | undefined;
const shown = async (household: string, circular = 'c1') =>
	((await rowDoc(`receipt.${circular}.${household}`))?.row as Receipt | undefined)?.shown;

test('a notice that was shown is proof of arrival, and brings what it is about', async () => {
	await all.registerAll('h1');
	const token = (await announced()).get('h1');
	server.clock.advance(60_000);
	const reply = await arrive(token);
	expect(reply.status).toBe(200);
	const { items } = ArrivalReply.parse(await reply.json());
	expect(items).toMatchObject([{ as: association.h1.as, circular: { id: 'c1', content: { title: '川掃除' } } }]);
	expect(await shown('h1')).toEqual({ at: server.clock.now, version: 1 });
	expect(await shown('h2')).toBeUndefined();
});

test('a proof is one write; the same one again is none, and keeps the first time', async () => {
	await all.registerAll('h1');
	const token = (await announced()).get('h1');
	const first = server.clock.now;
	server.store.meter.take();
	await arrive(token);
	expect(server.store.meter.take().writes).toBe(1);
	server.clock.advance(60_000);
	expect((await arrive(token)).status).toBe(200);
	expect(server.store.meter.take().writes).toBe(0);
	expect(await shown('h1')).toEqual({ at: first, version: 1 });
});

test('a household that has read keeps its reading, and one that was shown it reads it', async () => {
	await all.registerAll('h1');
	await all.registerAll('h2');
	const tokens = await announced();
	const read = { name: 'receipt.read' as const, args: { circular: 'c1', version: 1 } };
	await association.h1.must(read);
	await arrive(tokens.get('h1'));
	await arrive(tokens.get('h2'));
	await association.h2.must(read);
	for (const household of ['h1', 'h2'])
		expect((await rowDoc(`receipt.c1.${household}`))?.row).toMatchObject({ shown: {}, readBySelf: { version: 1 } });
	const own = (await association.h2.pull(null)).changes.filter(
		(change) => 'kind' in change && change.kind === 'receipt',
	);
	expect(own).toHaveLength(1);
});

test('one phone that acts for two households proves it for both', async () => {
	const { h1, h2 } = association;
	await server.db
		.doc(`associations/${association.id}/members/${h2.as.member}`)
		.update({ [`devices.${h1.device}`]: { keys: [{ id: 'k-h2', relation: 'family' }], since: server.clock.now } });
	await all.register(h1, 'shared', { members: [h1.as, h2.as] });
	const { items } = ArrivalReply.parse(await (await arrive((await announced()).get('shared'))).json());
	expect(items.map(({ as }) => as.member).sort()).toEqual(['h1', 'h2']);
	expect(await shown('h1')).toBeDefined();
	expect(await shown('h2')).toBeDefined();
});

test.each([
	[
		'a phone that was taken out',
		async () => {
			const of = { kind: 'household', household: 'h1' } as const;
			await association.h1.must({ name: 'device.remove', args: { device: association.h1.device, of } });
		},
	],
	[
		'a household that has moved out',
		async () => void (await association.chair.must({ name: 'household.leave', args: { id: 'h1' } })),
	],
])('%s proves nothing and is shown nothing', async (_, change) => {
	await all.registerAll('h1');
	const token = (await announced()).get('h1');
	await change();
	expect(await (await arrive(token)).json()).toEqual({ items: [] });
	expect(await shown('h1')).toBeUndefined();
});

test('a household that moved to another group is not shown what was for the one before', async () => {
	await all.registerAll('h1');
	const token = (await announced({ to: 'g1' })).get('h1');
	await association.chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2', order: 9 } });
	expect(await (await arrive(token)).json()).toEqual({ items: [] });
});

test('a token that is none, was changed, or is too old is refused, and proves nothing', async () => {
	await all.registerAll('h1');
	const token = (await announced()).get('h1') ?? '';
	for (const wrong of ['', 'x', `${token.slice(0, -3)}AAA`, token.slice(4), 'あ', 'x'.repeat(3000), 7, null]) {
		const reply = await server.request('/api/arrivals', { json: { token: wrong } });
		expect(reply.status).toBe(400);
		expect(await reply.json()).toMatchObject({ code: 'MALFORMED' });
	}
	server.clock.advance(4 * DAY_MS + 1);
	expect((await arrive(token)).status).toBe(400);
	expect(await shown('h1')).toBeUndefined();
});

test('a correction to be read again is shown anew', async () => {
	await all.registerAll('h1');
	await arrive((await announced()).get('h1'));
	server.clock.advance(60_000);
	const args = { id: 'c1', from: 1, note: '場所', again: true, content: content({ title: '川掃除は北の橋' }) };
	await association.chair.must({ name: 'circular.correct', args });
	const token = (await sent()).get('h1');
	server.clock.advance(60_000);
	await arrive(token);
	expect(await shown('h1')).toEqual({ at: server.clock.now, version: 2 });
});

test('the desk sees to whom it was sent and to whom not; a leader that of the own group, a household that of itself', async () => {
	await all.registerAll('h1', 'h2', 'h3');
	all.service.answer('h2', { status: 500 });
	await announced();
	const seenBy = async (actor: Actor) =>
		(await actor.pull(null)).changes.flatMap((change) =>
			'kind' in change && change.kind === 'delivery' ? [change.row as Delivery] : [],
		);
	const g1 = { group: 'g1', sent: ['h1'], failed: ['h2'] };
	const g2 = { group: 'g2', sent: ['h3'], failed: [] };
	expect(await seenBy(association.chair)).toMatchObject([{ circular: 'c1', version: 1, groups: [g1, g2] }]);
	expect((await seenBy(association.leader)).map(({ groups }) => groups)).toEqual([[g1]]);
	expect((await seenBy(association.leader2)).map(({ groups }) => groups)).toEqual([[g2]]);
	// A household sees what went to itself, on all of its phones.
	for (const actor of [association.h1, association.family])
		expect((await seenBy(actor)).map(({ groups }) => groups)).toEqual([[{ ...g1, failed: [] }]]);
	for (const actor of [association.h2, association.volunteer, association.city])
		expect(await seenBy(actor)).toEqual([]);
	all.service.answer('h2', { status: 201 });
	server.clock.advance(60_000);
	await all.sweep();
	expect(
		(await seenBy(association.leader)).flatMap(({ groups }) => groups.flatMap((group) => group.sent)).sort(),
	).toEqual(['h1', 'h2']);
});

test('a worker gets the pictures of what its notice was about, and no others', async () => {
	const bytes = Buffer.alloc(64, 'page');
	bytes.set([0xff, 0xd8, 0xff, 0xe0]);
	const hash = createHash('sha256').update(bytes).digest('hex');
	const other = Buffer.from(bytes).fill('x', 32);
	const otherHash = createHash('sha256').update(other).digest('hex');
	const { chair } = association;
	for (const [name, body] of [
		[hash, bytes],
		[otherHash, other],
	] as const) {
		const path = `/api/attachments/${association.id}/${name}?member=${chair.as.member}`;
		const put = { method: 'PUT', device: chair.device, body: new Uint8Array(body) };
		expect((await server.request(path, put)).status).toBe(204);
	}
	const described = (name: string) => ({
		...{ hash: name, type: 'image/jpeg' as const, bytes: 64, width: 8, height: 8, kind: 'page' as const },
	});
	await all.registerAll('h1');
	await all.publish('前の回覧', { id: 'c0', attachments: [described(otherHash)] });
	await sent();
	await all.publish('川掃除', { attachments: [described(hash)] });
	const token = (await sent()).get('h1');
	const ask = (json: object) =>
		server.request('/api/arrivals/picture', { json: { token, member: 'h1', hash, ...json } });
	const reply = await ask({});
	expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
	expect(Buffer.from(await reply.arrayBuffer()).equals(bytes)).toBe(true);
	// Of another circular, for another household, by a token that is none or too old, and once it was taken out.
	expect((await ask({ hash: otherHash })).status).toBe(404);
	expect((await ask({ member: 'h2' })).status).toBe(404);
	expect((await ask({ token: 'none' })).status).toBe(400);
	const of = { kind: 'household' as const, household: 'h1' };
	await chair.must({ name: 'device.remove', args: { device: association.h1.device, of } });
	expect((await ask({})).status).toBe(404);
	server.clock.advance(5 * DAY_MS);
	expect((await ask({})).status).toBe(400);
});
