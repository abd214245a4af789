import { expect, test } from 'vitest';
import type { Household } from '#contract/households';
import { dayInJapan } from '#domain/moment';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, show } from '#tests/support/emulator-association';
import { phoneCounts } from '#tests/support/sample-rows';

associationForEachTest();

/** A new card for a household. */
const issue = (id: string, household: string, relation: 'self' | 'family' = 'self') =>
	association.issue(id, { kind: 'household', household, relation });

const codeOf = async (reply: Response) => ((await reply.json()) as { code: string }).code;
const of = { kind: 'household', household: 'h1' } as const;

async function rowSeenBy(actor: Actor, id = 'h1'): Promise<Household> {
	const row = (await actor.pull()).rows('household').find((each) => each.id === id);
	if (!row) throw new Error(`there is no household ${id}`);
	return row;
}
const idsOf = ({ devices }: Household) => devices?.map(({ id }) => id).sort();

test('a phone that a card let in stands in the row of its household, with its relation and its days', async () => {
	const row = await rowSeenBy(association.leader);
	const since = server.clock.now;
	const seen = dayInJapan(since);
	expect(phoneCounts(row.deviceCounts)).toEqual({ self: 1, family: 1 });
	expect(row.devices).toHaveLength(2);
	expect(row.devices).toEqual(
		expect.arrayContaining([
			{ id: association.h1.device, relation: 'self', since, seen, minutes: 0 },
			{ id: association.family.device, relation: 'family', since, seen, minutes: 0 },
		]),
	);
});

test('the phone of a seat stands in the row of the seat', async () => {
	const seat = (await association.chair.pull()).rows('seat').find(({ id }) => id === 'leader');
	expect(seat?.devices).toMatchObject([{ id: association.leader.device, relation: 'seat' }]);
});

test('a new phone is announced to the others of the household by their own stream, and to no other household', async () => {
	const made = await issue('k-new', 'h1');
	const [h1, h2] = [await association.h1.pull(), await association.h2.pull()];
	const phone = await enter(server, made.secret);
	expect(idsOf((await association.h1.pull(h1.cursor)).rows('household')[0] as Household)).toContain(phone.device);
	expect((await association.h2.pull(h2.cursor)).changes).toEqual([]);
});

test('letting a phone in touches no document that households share', async () => {
	const made = await issue('k-alone', 'h4');
	const head = async () => (await server.db.doc(`associations/${association.id}`).get()).data()?.seq as number;
	// Twice: the first of a day leaves a line in the audit, which the second numbers.
	for (let times = 0; times < 2; times++) await association.leader2.pull();
	const before = await head();
	await enter(server, made.secret);
	expect(await head()).toBe(before);
	expect(phoneCounts((await rowSeenBy(association.leader2, 'h4')).deviceCounts)).toEqual({ self: 1, family: 0 });
	// The row of the household, and the line of its new phone in the audit.
	expect(await head()).toBe(before + 2);
});

test('a phone keeps the name that it was given when it shows another card', async () => {
	const label = 'おばあちゃんのスマホ';
	expect(await association.family.ask('device.name', { device: association.h1.device, of, label })).toBe('done');
	await enter(server, (await issue('k-renewed', 'h1')).secret, association.h1.device);
	await enter(server, (await issue('k-other', 'h1')).secret);
	const { devices } = await rowSeenBy(association.family);
	expect(devices?.find(({ id }) => id === association.h1.device)?.label).toBe(label);
	expect(devices?.filter((phone) => phone.label !== undefined)).toHaveLength(1);
});

test('a phone that is removed is refused from its next request on, and the row counts one less', async () => {
	expect(await association.family.ask('device.remove', { device: association.h1.device, of })).toBe('done');
	expect((await association.h1.page(null)).status).toBe('ended');
	expect(await association.h1.ask('receipt.read', { circular: 'any', version: 1 })).toBe('ACCESS_ENDED');
	const row = await rowSeenBy(association.leader);
	expect([idsOf(row), phoneCounts(row.deviceCounts)]).toEqual([[association.family.device], { self: 0, family: 1 }]);
	expect(await association.family.ask('device.remove', { device: association.h1.device, of })).toBe('done');
});

test('a phone may take itself out', async () => {
	expect(await association.h1.ask('device.remove', { device: association.h1.device, of })).toBe('done');
	expect((await association.h1.page(null)).status).toBe('ended');
});

test('the chair takes the phone of a seat out', async () => {
	const remove = { device: association.leader.device, of: { kind: 'seat', seat: 'leader' } } as const;
	expect(await association.officer.ask('device.remove', remove)).toBe('NOT_ALLOWED');
	expect(await association.chair.ask('device.remove', remove)).toBe('done');
	expect((await association.leader.page(null)).status).toBe('ended');
	const seat = (await association.chair.pull()).rows('seat').find(({ id }) => id === 'leader');
	expect(seat?.devices).toEqual([]);
});

test('a seat’s key is used once, also when the phone that it let in is taken out', async () => {
	const made = cardOf(`${association.id} k-once`);
	const args = { id: 'k-once', for: { kind: 'seat', seat: 'leader' }, digests: made.digests } as const;
	expect(await association.chair.ask('key.issue', args)).toBe('done');
	const phone = await enter(server, made.secret);
	const remove = { device: phone.device, of: { kind: 'seat', seat: 'leader' } } as const;
	expect(await association.chair.ask('device.remove', remove)).toBe('done');
	expect(await codeOf(await show(server, made.secret))).toBe('KEY_REVOKED');
	expect((await association.chair.pull()).rows('key').find(({ id }) => id === 'k-once')?.state).toBe('revoked');
	expect((await association.leader.page(null)).status).toBe('page');
});

test('a household sees to its own phones and a group leader to those of her group, no others', async () => {
	const named = { device: association.h1.device, of, label: '居間' };
	const asked = async (actor: Actor) => actor.ask('device.name', named);
	const all = [
		association.h1,
		association.family,
		association.leader,
		association.officer,
		association.h2,
		association.leader2,
	];
	const answers = await Promise.all(all.map(asked));
	expect(answers.slice(4)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
	for (const actor of all.slice(0, 4)) expect(await asked(actor)).toBe('done');
	expect(await association.h1.ask('device.name', { ...named, device: association.h2.device })).toBe('DEVICE_UNKNOWN');
});

test('revoking a card takes its phones out of the row', async () => {
	const made = await issue('k-lost', 'h1', 'family');
	const phone = await enter(server, made.secret);
	expect(idsOf(await rowSeenBy(association.leader))).toContain(phone.device);
	await association.leader.must({ name: 'key.revoke', args: { id: 'k-lost', household: 'h1' } });
	const row = await rowSeenBy(association.h1);
	expect([idsOf(row), phoneCounts(row.deviceCounts)]).toEqual([
		[association.h1.device, association.family.device].sort(),
		{ self: 1, family: 1 },
	]);
	await association.chair.must({ name: 'key.revoke', args: { id: 'k-leader' } });
	const seat = (await association.chair.pull()).rows('seat').find(({ id }) => id === 'leader');
	expect(seat?.devices).toEqual([]);
});

test('a sixth phone is refused until one of the five is taken out', async () => {
	const made = await issue('k-five', 'h4');
	const phones: Actor[] = [];
	for (let i = 0; i < 5; i++) phones.push(await enter(server, made.secret));
	expect(await codeOf(await show(server, made.secret))).toBe('KEY_USED_UP');
	expect((await rowSeenBy(association.leader2, 'h4')).devices).toHaveLength(5);
	const [first, ...others] = phones.map(({ device }) => device);
	const remove = { device: first ?? '', of: { kind: 'household', household: 'h4' } } as const;
	await association.leader2.must({ name: 'device.remove', args: remove });
	const sixth = await enter(server, made.code);
	expect(idsOf(await rowSeenBy(sixth, 'h4'))).toEqual([...others, sixth.device].sort());
	expect(await codeOf(await show(server, made.secret))).toBe('KEY_USED_UP');
});

test('looking at a card changes nothing of the row', async () => {
	const { cursor } = await association.leader.pull();
	await show(server, association.card('k-h2').secret, { path: '/api/session/inspect' });
	expect((await association.leader.pull(cursor)).changes).toEqual([]);
});
