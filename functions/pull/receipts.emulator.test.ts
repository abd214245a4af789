import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Household } from '#contract/households';
import type { Receipt } from '#contract/rows';
import { ledgerOf } from '#domain/ledger';
import { association, associationForEachTest, foundAnother, server } from '#tests/support/association-fixture';
import { addPhones } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

associationForEachTest();

const publish = (id: string) =>
	association.chair.must({ name: 'circular.publish', args: { id, content: content(), audience: { to: 'all' } } });

test('150 phones that answer at once share no document, and the leader’s next pull sees them all', async () => {
	const all = await addPhones(association, 150);
	await publish('to-all');
	const before = await association.leader.pull();
	const answers = await Promise.all(all.map((phone) => phone.ask('receipt.read', { circular: 'to-all', version: 1 })));
	// Not one had to wait for another: a document that two of them wrote would have made some come again.
	expect(new Set(answers)).toEqual(new Set(['done']));
	expect((await server.db.doc(`associations/${association.id}`).get()).data()?.seq).toBe(before.cursor.shared);
	const after = await association.leader.pull(before.cursor);
	expect(after.rows('receipt')).toHaveLength(150);
	expect(after.changes).toHaveLength(150);
	expect((await association.leader.pull(after.cursor)).changes).toEqual([]);
});

test('leaders who pull at the same moment number each receipt once, and both see all', async () => {
	const all = await addPhones(association, 12);
	await publish('to-all');
	const [chair, leader] = [await association.chair.pull(), await association.leader.pull()];
	for (const phone of all) await phone.ask('receipt.read', { circular: 'to-all', version: 1 });
	await Promise.all([association.chair.pull(chair.cursor), association.leader.pull(leader.cursor)]);
	expect((await association.chair.pull(chair.cursor)).rows('receipt')).toHaveLength(12);
	expect((await association.leader.pull(leader.cursor)).rows('receipt')).toHaveLength(12);
	const rows = await server.db.collection(`associations/${association.id}/rows`).get();
	const numbers = rows.docs.map((doc) => doc.data().seq as number);
	expect(new Set(numbers).size).toBe(numbers.length);
	expect(Math.max(...numbers)).toBe((await server.db.doc(`associations/${association.id}`).get()).data()?.seq);
});

test('a household’s phones see each other’s receipts and the leader’s ticks in their own stream', async () => {
	await publish('one');
	const [self, family] = [await association.h1.pull(), await association.family.pull()];
	await association.family.ask('receipt.read', { circular: 'one', version: 1 });
	await association.leader.ask('receipt.tick', { circular: 'one', household: 'h1', way: 'paper' });
	for (const [actor, { cursor }] of [[association.h1, self] as const, [association.family, family] as const]) {
		const [receipt] = (await actor.pull(cursor)).rows('receipt');
		expect(receipt).toMatchObject({ household: 'h1', readByFamily: { version: 1 }, paper: { by: 'leader' } });
	}
});

test('a receipt that is read again, or ticked, before it has its number is not lost', async () => {
	await publish('one');
	const { cursor } = await association.leader.pull();
	await association.h1.ask('receipt.read', { circular: 'one', version: 1 });
	await association.family.ask('receipt.read', { circular: 'one', version: 1 });
	await association.chair.ask('receipt.tick', { circular: 'one', household: 'h1', way: 'told' });
	const pulled = await association.leader.pull(cursor);
	expect(pulled.rows('receipt')).toMatchObject([{ readBySelf: {}, readByFamily: {}, told: { by: 'chair' } }]);
	expect((await association.leader.pull(pulled.cursor)).changes).toEqual([]);
});

type Step = { who: 'h1' | 'family' | 'h2' | 'leader' | 'chair'; pull: boolean; household: 'h1' | 'h2'; undo: boolean };
const step: fc.Arbitrary<Step> = fc.record({
	who: fc.constantFrom('h1', 'family', 'h2', 'leader', 'chair'),
	pull: fc.boolean(),
	household: fc.constantFrom('h1', 'h2'),
	undo: fc.boolean(),
});

async function take({ who, household, undo }: Step): Promise<void> {
	const actor = association[who];
	if (who === 'leader' || who === 'chair') {
		await actor.ask(undo ? 'receipt.untick' : 'receipt.tick', { circular: 'one', household, way: 'paper' });
	} else await actor.ask('receipt.read', { circular: 'one', version: 1 });
}

test('whatever the order of reading, ticking and pulling, those who pull piece by piece hold what a fresh pull holds', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
			await foundAnother();
			await publish('one');
			const held = new Map<string, Receipt>();
			let cursor = (await association.chair.pull()).cursor;
			const pull = async () => {
				const pulled = await association.chair.pull(cursor);
				for (const receipt of pulled.rows('receipt')) held.set(receipt.household, receipt);
				cursor = pulled.cursor;
			};
			for (const each of steps) {
				await take(each);
				if (each.pull) await pull();
			}
			await pull();
			const fresh = await association.chair.pull();
			const receipts = fresh.rows('receipt');
			expect([...held.values()].sort(byHousehold)).toEqual(receipts.sort(byHousehold));
			expectWhole(fresh.rows('circular')[0], fresh.rows('household'), receipts);
		}),
		{ numRuns: 6, seed: 20261122 },
	);
});

const byHousehold = (a: Receipt, b: Receipt) => (a.household < b.household ? -1 : 1);

/** The ledger's counts sum to the audience. */
function expectWhole(
	circular: Parameters<typeof ledgerOf>[0] | undefined,
	households: Household[],
	all: Receipt[],
): void {
	if (!circular) throw new Error('the circular is not there');
	const { counts, total } = ledgerOf(circular, households, new Map(all.map((receipt) => [receipt.household, receipt])));
	expect(total).toBe(4);
	expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(total);
}
