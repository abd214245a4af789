import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#contract/ids';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

/*
 * A city's volunteer helps in associations of which she is no member. Where she lets her own phone in by the cards that
 * she is handed, and reads, nobody of those households has read.
 */

associationForEachTest();
beforeEach(async () => {
	const publish = { id: 'c1', content: content(), audience: { to: 'all' } } as const;
	await association.chair.must({ name: 'circular.publish', args: publish });
});

const keyOf = (key: Id) => cardOf(`${association.id} ${key}`).secret;

/** A volunteer's seat of the city, on this phone or on a new one. */
async function helper(phone?: Actor): Promise<Actor> {
	const card = cardOf(`${association.id} helper`);
	await association.city.must(
		{ name: 'seat.open', args: { id: 'helper', role: 'volunteer', title: '市の相談員' } },
		{ name: 'key.issue', args: { id: 'k-helper', for: { kind: 'seat', seat: 'helper' }, digests: card.digests } },
	);
	server.clock.advance(1_000);
	return enter(server, card.secret, phone?.device);
}

/** Lets a phone in by a household's card, and reads on it; answers what is known of that household then. */
async function readBy(phone: Actor, household: Id) {
	server.clock.advance(1_000);
	const inside = await enter(server, keyOf(`k-${household}`), phone.device);
	await inside.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });
	return (await association.chair.pull()).rows('receipt').find((row) => row.household === household);
}

test('what she reads in their names is hers', async () => {
	const volunteer = await helper();
	for (const household of ['h1', 'h4']) {
		const receipt = await readBy(volunteer, household);
		expect(receipt).not.toHaveProperty('readBySelf');
		expect(receipt).toMatchObject({ readBySeat: { seat: 'helper' } });
	}
	await association.h1.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });
	expect((await readBy(volunteer, 'h1'))?.readBySelf).toMatchObject({ version: 1 });
});

test('at home, where her phone was before it had the seat, she reads for herself', async () => {
	const { h2 } = association;
	const volunteer = await helper(h2);
	await readBy(volunteer, 'h3');
	expect((await readBy(volunteer, 'h2'))?.readBySelf).toMatchObject({ version: 1 });
});
