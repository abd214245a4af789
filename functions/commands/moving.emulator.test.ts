import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#contract/ids';
import type { Actor, Pulled } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { doorsIn, expectCut } from '#tests/support/ledgers';
import { enter } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

associationForEachTest();
beforeEach(async () => {
	await publish('old');
	await association.leader.must({
		name: 'household.change',
		args: {
			...{ id: 'h1', name: 'h1 山田', phone: '086-111-1111', mail: 'h1@example.jp', ways: ['mail'] },
		},
	});
});

const publish = (id: string) =>
	association.chair.must({ name: 'circular.publish', args: { id, content: content(), audience: { to: 'all' } } });
const move = () => association.chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
const tick = (actor: Actor, circular: Id, household: Id = 'h1') =>
	actor.ask('receipt.tick', { circular, household, way: 'paper' });
const of = { kind: 'household', household: 'h1' } as const;

test('after a move each leader has the ledgers of her own time, and only those', async () => {
	await association.h1.ask('receipt.read', { circular: 'old', version: 1 });
	await move();
	await publish('new');
	await association.h1.ask('receipt.read', { circular: 'new', version: 1 });
	for (const [leader, group] of [
		[association.leader, 'g1'],
		[association.leader2, 'g2'],
	] as const) {
		await expectCut(association, leader, group, ['old', 'new']);
	}
	const receipts = async (leader: Actor) =>
		(await leader.pull()).rows('receipt').map(({ circular, household }) => `${circular}.${household}`);
	expect(await receipts(association.leader)).toEqual(['old.h1']);
	expect(await receipts(association.leader2)).toEqual(['new.h1']);
	expect(doorsIn(await association.leader.pull(), 'old')).toContainEqual({
		...{ id: 'h1', name: 'h1 山田', group: 'g1', state: 'readBySelf' },
	});
});

test('the old leader ticks the old circular and the new one the new; the desk both', async () => {
	await move();
	await publish('new');
	expect([await tick(association.leader, 'old'), await tick(association.leader, 'new')]).toEqual([
		'done',
		'NOT_ALLOWED',
	]);
	expect([await tick(association.leader2, 'old'), await tick(association.leader2, 'new')]).toEqual([
		'NOT_ALLOWED',
		'done',
	]);
	expect([await tick(association.officer, 'old'), await tick(association.officer, 'new')]).toEqual(['done', 'done']);
	await expectCut(association, association.leader, 'g1', ['old', 'new']);
	await expectCut(association, association.leader2, 'g2', ['old', 'new']);
});

test('what the old leader’s phone had of contacts and cards goes with the move, and nothing later comes', async () => {
	const before = await association.leader.pull();
	await move();
	const after = await association.leader.pull(before.cursor);
	expect(after.rows('household')).toEqual([
		{
			...{ id: 'h1', name: 'h1 山田', order: 0, ways: [] },
			deviceCounts: { self: 1, family: 1, opened: { self: expect.any(String), family: expect.any(String) } },
			stays: [{ group: 'g1', officer: false, from: expect.any(Number), to: expect.any(Number) }],
		},
	]);
	const gone = after.changes.filter((change) => 'gone' in change);
	expect(gone).toEqual([
		{ gone: 'key', id: 'k-h1' },
		{ gone: 'key', id: 'k-h1-family' },
	]);
	await association.leader2.must(
		{
			name: 'household.change',
			args: {
				id: 'h1',
				name: 'h1 山田',
				phone: '086-222-2222',
				ways: ['paper'],
			},
		},
		{ name: 'device.name', args: { device: association.h1.device, of, label: '居間の電話' } },
	);
	const [later, fresh] = [await association.leader.pull(after.cursor), await association.leader.pull()];
	for (const pulled of [later, fresh]) {
		const text = JSON.stringify(pulled.rows('household').find(({ id }) => id === 'h1'));
		expect(text).toContain('h1 山田');
		for (const word of ['086-', 'example.jp', '居間の電話', 'device-', 'g2', 'paper']) expect(text).not.toContain(word);
	}
});

test('the new leader handles the cards and the phones from the move on, the old one no more', async () => {
	const known = await association.leader2.pull();
	await move();
	const keys = (pulled: Pulled) => pulled.rows('key').map(({ id }) => id);
	expect(keys(await association.leader2.pull(known.cursor)).sort()).toEqual(['k-h1', 'k-h1-family']);
	expect(keys(await association.leader.pull())).toEqual(['k-h2']);
	const facts = { id: 'h1', name: '別の名前', ways: [] };
	const remove = { device: association.family.device, of } as const;
	const issue = (id: string) =>
		({ id, for: { ...of, relation: 'self' }, digests: cardOf(association.id + id).digests }) as const;
	const asked = async (who: Actor) => [
		await who.ask('household.change', facts),
		await who.ask('device.remove', remove),
		await who.ask('key.issue', issue(`k-new-${who.as.member}`)),
		await who.ask('key.revoke', { id: 'k-h1', household: 'h1' }),
	];
	expect(await asked(association.leader)).toEqual(Array(4).fill('NOT_ALLOWED'));
	expect(await asked(association.leader2)).toEqual(Array(4).fill('done'));
});

test('an import that moves and takes away does the same as the commands by hand', async () => {
	const before = await association.leader.pull();
	const parts = { groups: [], adds: [], changes: [], returns: [] };
	await association.chair.must({
		name: 'roster.apply',
		args: { ...parts, moves: [{ id: 'h1', group: 'g2' }], leaves: ['h2'] },
	});
	const after = await association.leader.pull(before.cursor);
	expect(after.rows('key')).toEqual([]);
	expect(after.changes.filter((change) => 'gone' in change)).toHaveLength(3);
	expect((await association.leader2.pull()).rows('key').map(({ id }) => id)).toContain('k-h1');
	await expectCut(association, association.leader, 'g1', ['old']);
	await expectCut(association, association.leader2, 'g2', ['old']);
});

test('a household that leaves stays a door of the old ledgers, which its leader still ticks; its cards wait at the desk', async () => {
	await association.chair.must({ name: 'household.leave', args: { id: 'h1' } });
	await publish('new');
	expect([await tick(association.leader, 'old'), await tick(association.leader, 'new')]).toEqual([
		'done',
		'NOT_ALLOWED',
	]);
	await expectCut(association, association.leader, 'g1', ['old', 'new']);
	expect((await association.leader.pull()).rows('key').map(({ id }) => id)).toEqual(['k-h2']);
	const atDesk = (await association.chair.pull()).rows('key').filter(({ household }) => household === 'h1');
	expect(atDesk.map(({ state }) => state)).toEqual(['live', 'live']);
	await association.chair.must({ name: 'household.return', args: { id: 'h1', group: 'g1' } });
	expect(
		(await association.leader.pull())
			.rows('key')
			.map(({ id }) => id)
			.sort(),
	).toEqual(['k-h1', 'k-h1-family', 'k-h2']);
	expect((await association.leader.pull()).rows('household').find(({ id }) => id === 'h1')?.phone).toBe('086-111-1111');
	expect((await association.h1.page(null)).status).toBe('page');
});

test('60 ticks of a leader who was without signal for a week are taken, though the households moved or left meanwhile', async () => {
	const doors = Array.from({ length: 60 }, (_, i) => ({
		id: `door-${i}`,
		name: `door ${i}`,
		group: 'g1',
		order: i + 9,
		ways: [],
	}));
	const parts = { groups: [], adds: [], changes: [], moves: [], returns: [], leaves: [] };
	await association.chair.must({ name: 'roster.apply', args: { ...parts, adds: doors } });
	await publish('week');
	const ticks = doors.map(({ id }) =>
		association.leader.command('receipt.tick', { circular: 'week', household: id, way: 'told' }),
	);
	const [moves, leaves] = [
		doors.slice(0, 20).map(({ id }) => ({ id, group: 'g2' })),
		doors.slice(20, 40).map(({ id }) => id),
	];
	await association.chair.must(
		{ name: 'roster.apply', args: { ...parts, moves, leaves } },
		...doors.slice(30, 34).map(({ id }) => association.chair.command('household.forget', { id })),
	);
	server.clock.advance(7 * 24 * 60 * 60 * 1000);
	const results = [
		...(await association.leader.send(ticks.slice(0, 50))),
		...(await association.leader.send(ticks.slice(50))),
	];
	expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['done']));
	const mine = doorsIn(await association.leader.pull(), 'week').filter(({ id }) => id.startsWith('door'));
	expect(mine.map(({ state }) => state)).toEqual(Array(60).fill('told'));
	await expectCut(association, association.leader, 'g1', ['week', 'old']);
});

test('whoever follows a leader has the same ledgers of before', async () => {
	await move();
	await tick(association.leader, 'old');
	const next = cardOf(`${association.id} next`);
	const seat = { id: 'leader-27', role: 'groupLeader', title: '1班 班長', group: 'g1' } as const;
	await association.chair.must(
		{ name: 'seat.close', args: { id: 'leader' } },
		{ name: 'seat.open', args: seat },
		{ name: 'key.issue', args: { id: 'k-27', for: { kind: 'seat', seat: seat.id }, digests: next.digests } },
	);
	const leader = await enter(server, next.secret);
	await expectCut(association, leader, 'g1', ['old']);
	expect(await leader.ask('receipt.untick', { circular: 'old', household: 'h1', way: 'paper' })).toBe('done');
});
