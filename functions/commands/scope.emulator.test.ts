import { beforeAll, expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { foundWithActors } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

associationForAllTests();
beforeAll(async () => {
	const { chair } = association;
	await chair.must(
		{ name: 'circular.publish', args: { id: 'to-all', content: content(), audience: { to: 'all' } } },
		{ name: 'circular.publish', args: { id: 'to-g2', content: content(), audience: { to: 'groups', groups: ['g2'] } } },
	);
});

test('a group leader ticks the doors of the own group and no other', async () => {
	const tick = { circular: 'to-all', way: 'paper' } as const;
	expect(await association.leader.ask('receipt.tick', { ...tick, household: 'h2' })).toBe('done');
	expect(await association.leader.ask('receipt.tick', { ...tick, household: 'h3' })).toBe('NOT_ALLOWED');
	expect(await association.leader.ask('receipt.untick', { ...tick, household: 'h3' })).toBe('NOT_ALLOWED');
});

test('a group leader marks calls to the own group and no other, and the chair sees who called', async () => {
	const call = { circular: 'to-all', outcome: 'noAnswer' } as const;
	const before = await association.chair.pull();
	expect(await association.leader.ask('receipt.call', { ...call, household: 'h2' })).toBe('done');
	expect(await association.leader.ask('receipt.call', { ...call, household: 'h3' })).toBe('NOT_ALLOWED');
	expect(await association.leader.ask('receipt.call', { ...call, circular: 'to-g2', household: 'h2' })).toBe(
		'NOT_IN_AUDIENCE',
	);
	expect(await association.h1.ask('receipt.call', { ...call, household: 'h1' })).toBe('NOT_ALLOWED');
	expect((await association.chair.pull(before.cursor)).rows('receipt')).toMatchObject([
		{ circular: 'to-all', household: 'h2', called: { at: server.clock.now, by: 'leader', outcome: 'noAnswer' } },
	]);
});

test('a group leader hands out and takes back the keys of the own group and no other', async () => {
	const issue = (household: string) =>
		association.leader.ask('key.issue', {
			id: `extra-${household}`,
			for: { kind: 'household', household, relation: 'self' },
			digests: cardOf(`extra ${household}`).digests,
		});
	expect(await issue('h2')).toBe('done');
	expect(await issue('h3')).toBe('NOT_ALLOWED');
	expect(await association.leader.ask('key.revoke', { id: 'k-h3', household: 'h3' })).toBe('NOT_ALLOWED');
	expect(await association.leader.ask('key.revoke', { id: 'k-h3', household: 'h2' })).toBe('KEY_UNKNOWN');
	expect(await association.leader.ask('key.revoke', { id: 'k-chair' })).toBe('NOT_ALLOWED');
});

test('a household reads only what was sent to it', async () => {
	expect(await association.h1.ask('receipt.read', { circular: 'to-g2', version: 1 })).toBe('NOT_IN_AUDIENCE');
	expect(await association.h3.ask('receipt.read', { circular: 'to-g2', version: 1 })).toBe('done');
	expect(await association.h1.ask('receipt.read', { circular: 'nowhere', version: 1 })).toBe('CIRCULAR_UNKNOWN');
});

test('a device of one association is nobody in another, member or not', async () => {
	const other = await foundWithActors(server);
	const as = { association: other.id, member: 'chair' };
	const add = { id: 'g9', name: '9班', order: 9 };
	expect(await association.chair.ask('group.add', add, { as })).toBe('ACCESS_ENDED');
	expect(await association.chair.ask('group.add', add, { as: { ...as, member: 'nobody' } })).toBe('ACCESS_ENDED');
	const nowhere = association.chair.command('group.add', add, { as: { ...as, association: 'none' } });
	expect(await association.chair.send([nowhere])).toMatchObject([{ status: 'retry' }]);
	expect(await association.h1.ask('group.add', add, { as: association.chair.as })).toBe('ACCESS_ENDED');
	expect((await other.chair.pull()).rows('group').map(({ id }) => id)).toEqual(['g1', 'g2']);
});

test('a circular cannot be sent to a group that was dissolved or never was', async () => {
	await association.chair.must(
		{ name: 'group.add', args: { id: 'gone', name: '旧班', order: 8 } },
		{ name: 'group.dissolve', args: { id: 'gone' } },
	);
	const publish = (group: string) =>
		association.chair.ask('circular.publish', {
			id: `to-${group}`,
			content: content(),
			audience: { to: 'groups', groups: ['g1', group] },
		});
	expect(await publish('gone')).toBe('GROUP_DISSOLVED');
	expect(await publish('never')).toBe('GROUP_UNKNOWN');
});

test('a seat cannot take the id of a household, nor a household that of a seat', async () => {
	expect(await association.chair.ask('seat.open', { id: 'h1', role: 'officer', title: '会計' })).toBe('SEAT_EXISTS');
	const house = { name: '佐藤', group: 'g1', order: 9, ways: [] };
	expect(await association.officer.ask('household.add', { ...house, id: 'chair' })).toBe('HOUSEHOLD_EXISTS');
	expect(await association.chair.ask('group.add', { id: 'still', name: 'chair', order: 9 })).toBe('done');
});

test('two cards cannot share a secret', async () => {
	const issue = { id: 'twin', for: { kind: 'household', household: 'h4', relation: 'self' } } as const;
	const digests = { ...cardOf('twin').digests, code: cardOf(`${association.id} k-h1`).digests.code };
	expect(await association.chair.ask('key.issue', { ...issue, digests })).toBe('KEY_EXISTS');
});

test('a message to those who have not read reaches them, their leader and the desk, and names them to nobody else', async () => {
	const { chair, leader, leader2, h1, h2, h3 } = association;
	const send = { text: 'まだの方へ', urgent: false };
	const households = ['h2', 'h4'];
	expect(
		await chair.ask('message.send', {
			...send,
			id: 'some',
			audience: { to: 'households', households, unread: 'to-all' },
		}),
	).toBe('done');
	const seen = async (actor: typeof chair) =>
		(await actor.pull()).rows('circular').find(({ id }) => id === 'some')?.audience;
	const whole = { to: 'households', households, unread: 'to-all', groups: ['g1', 'g2'] };
	expect(await seen(chair)).toEqual(whole);
	expect(await seen(leader)).toEqual(whole);
	expect(await seen(leader2)).toEqual(whole);
	expect(await seen(h2)).toEqual({ to: 'households', households: ['h2'] });
	for (const other of [h1, h3, association.family]) expect(await seen(other)).toBeUndefined();
	expect(await h2.ask('receipt.read', { circular: 'some', version: 1 })).toBe('done');
	expect(await h1.ask('receipt.read', { circular: 'some', version: 1 })).toBe('NOT_IN_AUDIENCE');
	expect(await leader.ask('receipt.tick', { circular: 'some', household: 'h2', way: 'told' })).toBe('done');
	expect(await leader.ask('receipt.tick', { circular: 'some', household: 'h4', way: 'told' })).toBe('NOT_ALLOWED');
	const again = { name: 'circular.withdraw', args: { id: 'some', reason: '解決', cancelled: true } } as const;
	await chair.must(again);
	expect(await seen(leader)).toEqual(whole);
	expect(await seen(h2)).toEqual({ to: 'households', households: ['h2'] });
});

test('a group leader sends to her own group and no other', async () => {
	const { leader } = association;
	const send = (id: string, audience: ArgsOf<'message.send'>['audience']) =>
		leader.ask('message.send', { id, text: '断水です。', urgent: true, audience });
	expect(await send('l1', { to: 'groups', groups: ['g1'] })).toBe('done');
	expect(await send('l2', { to: 'groups', groups: ['g1', 'g2'] })).toBe('NOT_ALLOWED');
	expect(await send('l3', { to: 'all' })).toBe('NOT_ALLOWED');
	expect(await send('l4', { to: 'officers' })).toBe('NOT_ALLOWED');
	expect(await send('l5', { to: 'households', households: ['h3'] })).toBe('NOBODY_THERE');
	expect(await send('l6', { to: 'households', households: ['h1'] })).toBe('done');
	expect(await leader.ask('circular.publish', { id: 'l7', content: content(), audience: { to: 'all' } })).toBe(
		'NOT_ALLOWED',
	);
});
