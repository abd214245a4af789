import { beforeEach, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Row } from '#contract/rows';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, foundAnother } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { content } from '#tests/support/sample-rows';

associationForEachTest();
beforeEach(async () => {
	await association.chair.must({
		name: 'circular.publish',
		args: { id: 'to-all', content: content(), audience: { to: 'all' } },
	});
});

const NO_PARTS = { groups: [], adds: [], changes: [], moves: [], leaves: [], returns: [] };
const house = { name: '佐藤', order: 9, ways: [] };
const issue = (id: string, household: string): Command => ({
	name: 'key.issue',
	args: { id, for: { kind: 'household', household, relation: 'self' }, digests: cardOf(association.id + id).digests },
});
/** Every row as the chair sees it but the audit: what a refused command must leave as it is. */
async function everything(): Promise<Row[]> {
	const pulled = await association.chair.pull();
	const all = pulled.changes.filter((change): change is Row => 'kind' in change && change.kind !== 'audit');
	return all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
const asks = (who: Actor, { name, args }: Command) => who.ask(name, args as never);

test('a group leader touches nothing of another group, by whatever command, and it stays as it was', async () => {
	const before = await everything();
	const door = { kind: 'household', household: 'h3' } as const;
	const tries: Command[] = [
		{ name: 'receipt.tick', args: { circular: 'to-all', household: 'h3', way: 'paper' } },
		{ name: 'receipt.untick', args: { circular: 'to-all', household: 'h3', way: 'told' } },
		{ name: 'answer.slip', args: { circular: 'to-all', household: 'h3', values: [] } },
		{ name: 'household.change', args: { id: 'h3', name: '別の名', ways: [] } },
		{ name: 'household.move', args: { id: 'h3', group: 'g1' } },
		{ name: 'household.leave', args: { id: 'h3' } },
		{ name: 'household.forget', args: { id: 'h3' } },
		{ name: 'household.add', args: { ...house, id: 'new', group: 'g1' } },
		{ name: 'roster.apply', args: { ...NO_PARTS, moves: [{ id: 'h3', group: 'g1' }] } },
		{ name: 'roster.apply', args: { ...NO_PARTS, adds: [{ ...house, id: 'new', group: 'g1' }] } },
		{ name: 'group.walk', args: { id: 'g2', households: ['h4', 'h3'] } },
		{ name: 'group.change', args: { id: 'g2', name: '1班', order: 1 } },
		{ name: 'group.dissolve', args: { id: 'g2' } },
		{ name: 'seat.open', args: { id: 'mine', role: 'groupLeader', title: '2班 班長', group: 'g2' } },
		{ name: 'seat.change', args: { id: 'leader', title: '会長' } },
		issue('k-foreign', 'h3'),
		{ name: 'key.revoke', args: { id: 'k-h3', household: 'h3' } },
		{ name: 'device.name', args: { device: association.h3.device, of: door, label: '×' } },
		{ name: 'device.remove', args: { device: association.h3.device, of: door } },
		{ name: 'device.remove', args: { device: association.leader2.device, of: { kind: 'seat', seat: 'leader2' } } },
	];
	for (const one of tries) expect([one.name, await asks(association.leader, one)]).toEqual([one.name, 'NOT_ALLOWED']);
	expect(await everything()).toEqual(before);
});

test('walking a group with foreign doors among one’s own orders one’s own, and moves no other', async () => {
	const order = async () => {
		const found = (await association.chair.pull())
			.rows('household')
			.map(({ id, order: at, stays }) => [id, { at, stays }]);
		return Object.fromEntries(found) as Record<string, { at: number; stays: { group: string }[] }>;
	};
	const before = await order();
	const households = ['h3', 'h2', 'nobody', 'leader', 'h4', 'h1'];
	expect(await association.leader.ask('group.walk', { id: 'g1', households })).toBe('done');
	const after = await order();
	expect([after.h2?.at, after.h1?.at]).toEqual([1, 2]);
	for (const id of ['h3', 'h4']) expect(after[id]).toEqual(before[id]);
	expect(after.h1?.stays).toEqual(before.h1?.stays);
});

test('nobody is moved, added or returned into a group that was dissolved, by hand or by an import', async () => {
	await association.chair.must(
		{ name: 'group.add', args: { id: 'gone', name: '旧班', order: 8 } },
		{ name: 'group.dissolve', args: { id: 'gone' } },
		{ name: 'household.leave', args: { id: 'h4' } },
	);
	const place = { id: 'h1', group: 'gone' };
	const tries: Command[] = [
		{ name: 'household.move', args: place },
		{ name: 'household.return', args: { id: 'h4', group: 'gone' } },
		{ name: 'household.add', args: { ...house, id: 'new', group: 'gone' } },
		{ name: 'roster.apply', args: { ...NO_PARTS, moves: [place] } },
		{ name: 'roster.apply', args: { ...NO_PARTS, adds: [{ ...house, id: 'new', group: 'gone' }] } },
	];
	for (const one of tries)
		expect([one.name, await asks(association.chair, one)]).toEqual([one.name, 'GROUP_DISSOLVED']);
});

test('a group ends only when nobody lives there: not by hand, not by merging it into itself, not behind another leader’s back', async () => {
	const doors = ['h1', 'h2'];
	const into = (group: string) => doors.map((id) => ({ id, group }));
	expect(await association.chair.ask('group.dissolve', { id: 'g1' })).toBe('GROUP_HAS_HOUSEHOLDS');
	const itself = { ...NO_PARTS, moves: into('g1'), dissolves: ['g1'] };
	expect(await association.chair.ask('roster.apply', itself)).toBe('GROUP_HAS_HOUSEHOLDS');
	const half = { ...NO_PARTS, moves: into('g2').slice(1), dissolves: ['g1'] };
	expect(await association.chair.ask('roster.apply', half)).toBe('GROUP_HAS_HOUSEHOLDS');
	const swap = { ...NO_PARTS, moves: [...into('g2'), { id: 'h3', group: 'g1' }], dissolves: ['g1'] };
	expect(await association.chair.ask('roster.apply', swap)).toBe('GROUP_HAS_HOUSEHOLDS');
	expect((await association.chair.pull()).rows('group').map(({ state }) => state)).toEqual(['active', 'active']);
	expect(await association.chair.ask('roster.apply', { ...NO_PARTS, moves: into('g2'), dissolves: ['g1'] })).toBe(
		'done',
	);
});

test('of a leader who ends a group and one who puts a household there at the same moment, one is refused', async () => {
	await association.chair.must({ name: 'group.add', args: { id: 'g3', name: '3班', order: 3 } });
	const answers = await Promise.all([
		association.chair.ask('group.dissolve', { id: 'g3' }),
		association.officer.ask('household.add', { ...house, id: 'late', group: 'g3' }),
	]);
	expect([
		['done', 'GROUP_DISSOLVED'],
		['GROUP_HAS_HOUSEHOLDS', 'done'],
	]).toContainEqual(answers);
});

test('a forgotten household gets no card, no phone, no new facts and no place, from anybody', async () => {
	await association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
	const tries: [Command, string][] = [
		[issue('k-after', 'h1'), 'HOUSEHOLD_LEFT'],
		[{ name: 'household.change', args: { id: 'h1', name: '山田', ways: [] } }, 'HOUSEHOLD_UNKNOWN'],
		[{ name: 'household.return', args: { id: 'h1', group: 'g1' } }, 'HOUSEHOLD_UNKNOWN'],
		[{ name: 'household.move', args: { id: 'h1', group: 'g2' } }, 'HOUSEHOLD_LEFT'],
		[{ name: 'household.add', args: { ...house, id: 'h1', group: 'g1' } }, 'HOUSEHOLD_EXISTS'],
		[{ name: 'roster.apply', args: { ...NO_PARTS, returns: [{ id: 'h1', group: 'g1' }] } }, 'HOUSEHOLD_UNKNOWN'],
	];
	for (const [one, expected] of tries)
		expect([one.name, await asks(association.chair, one)]).toEqual([one.name, expected]);
});

test('a household takes out no phone of another one, nor of a seat, under whatever name', async () => {
	const remove = (device: string, of: { kind: 'household'; household: string } | { kind: 'seat'; seat: string }) =>
		association.h1.ask('device.remove', { device, of });
	expect(await remove(association.h2.device, { kind: 'household', household: 'h2' })).toBe('NOT_ALLOWED');
	expect(await remove(association.chair.device, { kind: 'seat', seat: 'chair' })).toBe('NOT_ALLOWED');
	// Another's phone said to be one's own changes nothing.
	expect(await remove(association.h2.device, { kind: 'household', household: 'h1' })).toBe('done');
	for (const actor of [association.h2, association.chair]) expect((await actor.page(null)).status).toBe('page');
});

test('a seat that ends, or whose card is stopped, does nothing more in the same instant, not even what it sent before', async () => {
	const tick = association.leader.command('receipt.tick', { circular: 'to-all', household: 'h1', way: 'paper' });
	await association.chair.must({ name: 'key.revoke', args: { id: 'k-leader' } });
	expect(await association.leader.send([tick])).toMatchObject([{ code: 'ACCESS_ENDED' }]);
	expect((await association.leader.page(null)).status).toBe('ended');
	await association.chair.must({ name: 'seat.close', args: { id: 'officer' } });
	expect(await association.officer.ask('household.leave', { id: 'h1' })).toBe('ACCESS_ENDED');
	expect((await association.officer.page(null)).status).toBe('ended');
	expect((await association.chair.pull()).rows('receipt')).toEqual([]);
});

test('of an end and a tick at the same moment either the tick was first, or it is not there', async () => {
	for (let i = 0; i < 4; i++) {
		await foundAnother();
		await association.chair.must({
			name: 'circular.publish',
			args: { id: 'to-all', content: content(), audience: { to: 'all' } },
		});
		const tick = { circular: 'to-all', household: 'h1', way: 'paper' } as const;
		const [answer] = await Promise.all([
			association.leader.ask('receipt.tick', tick),
			association.chair.ask('seat.close', { id: 'leader' }),
		]);
		expect(await association.leader.ask('receipt.tick', { ...tick, household: 'h2' })).toBe('ACCESS_ENDED');
		expect((await association.chair.pull()).rows('receipt').length).toBe(answer === 'done' ? 1 : 0);
	}
});
