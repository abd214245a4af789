import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#contract/ids';
import { stateOf } from '#domain/ledger';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

/* A leader issues a card for a neighbour, lets her own phone in by it, and reads: nobody of that household has read. */

associationForEachTest();
beforeEach(async () => {
	const { chair } = association;
	await chair.must(
		{ name: 'seat.change', args: { id: 'leader', title: '1班 班長', household: 'h2' } },
		{ name: 'circular.publish', args: { id: 'c1', content: content(), audience: { to: 'all' } } },
	);
});

/** A card for a household, made by somebody and shown on a phone that is there already. */
async function letIn(by: Actor, household: Id, phone: Actor): Promise<Actor> {
	const card = cardOf(`${association.id} guest ${household}`);
	const args = { id: `k-guest-${household}`, for: { kind: 'household', household, relation: 'self' } } as const;
	await by.must({ name: 'key.issue', args: { ...args, digests: card.digests } });
	return enter(server, card.secret, phone.device);
}

const read = (by: Actor) => by.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });

/** What the ledger says of a household. */
async function door(id: Id) {
	const pulled = await association.chair.pull();
	const [circular] = pulled.rows('circular');
	const household = pulled.rows('household').find((row) => row.id === id);
	const receipt = pulled.rows('receipt').find((row) => row.household === id);
	if (!circular || !household) throw new Error('nothing was published');
	return { state: stateOf(circular, household, receipt), receipt, household };
}

test('what a leader reads on her phone in a neighbour’s name is hers, and not the household’s', async () => {
	await read(await letIn(association.leader, 'h1', association.leader));
	const { state, receipt, household } = await door('h1');
	expect(state).toBe('told');
	expect(receipt).toMatchObject({ readBySeat: { version: 1, seat: 'leader' } });
	expect(receipt).not.toHaveProperty('readBySelf');
	expect(household.devices?.find(({ id }) => id === association.leader.device)).toMatchObject({ alsoSeat: 'leader' });
	// The household itself can still read.
	await read(association.h1);
	expect((await door('h1')).state).toBe('readBySelf');
});

test('the same where she shows the card first, and the seat’s after it', async () => {
	const { h2, leader } = association;
	const guest = await letIn(leader, 'h1', h2);
	const seat = cardOf(`${association.id} seat again`);
	const args = { id: 'k-seat-again', for: { kind: 'seat', seat: 'leader' }, digests: seat.digests } as const;
	await association.chair.must({ name: 'key.issue', args });
	await enter(server, seat.secret, h2.device);
	await read(guest);
	expect((await door('h1')).state).toBe('told');
});

test('her own household is hers, on the same phone', async () => {
	await read(await letIn(association.leader, 'h2', association.leader));
	expect((await door('h2')).state).toBe('readBySelf');
});

test('of a seat whose household is not known, the first one counts as its holder’s, and no second one', async () => {
	const { officer, chair } = association;
	await read(await letIn(chair, 'h3', officer));
	server.clock.advance(1_000);
	await read(await letIn(chair, 'h4', officer));
	expect((await door('h3')).state).toBe('readBySelf');
	expect((await door('h4')).state).toBe('told');
});

test('the record says that her phone came in, how soon after the card was made, and whose it is', async () => {
	await letIn(association.leader, 'h1', association.leader);
	server.clock.advance(5 * 60_000);
	const fresh = cardOf(`${association.id} guest h1`);
	await enter(server, fresh.secret);
	const lines = (await association.chair.pull()).rows('audit').filter(({ what }) => what === 'device.join');
	const [guest, ...more] = lines.filter(({ alsoSeat }) => alsoSeat !== undefined);
	expect(guest).toMatchObject({ household: 'h1', minutes: 0, alsoSeat: 'leader', by: { member: 'h1', title: '' } });
	expect(more).toEqual([]);
	expect(lines.find(({ minutes }) => minutes === 5)).toMatchObject({ household: 'h1' });
});

test('a card that is shown again leaves no second line', async () => {
	const count = async () =>
		(await association.chair.pull()).rows('audit').filter(({ what }) => what === 'device.join').length;
	const before = await count();
	await enter(server, association.card('k-h1').secret, association.h1.device);
	expect(await count()).toBe(before);
});
