import { expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { content } from '#tests/support/sample-rows';

associationForEachTest();

const NOTHING = { groups: [], adds: [], changes: [], moves: [], leaves: [], returns: [] };
type RosterPart = Partial<ArgsOf<'roster.apply'>>;

const doors = (prefix: string, count: number, group: string) =>
	Array.from({ length: count }, (_, order) => ({ id: `${prefix}-${order}`, name: '佐藤', group, order, ways: [] }));

const apply = async (actor: Actor, parts: RosterPart) => {
	const [result] = await actor.push([actor.command('roster.apply', { ...NOTHING, ...parts })]);
	return result?.status === 'refused' ? result : result?.status;
};
const headOf = async () => (await server.db.doc(`associations/${association.id}`).get()).data()?.seq as number;

/** Every row has a number of its own, and the last one is the head's. */
async function expectOneOrder(): Promise<void> {
	const { docs } = await server.db.collection(`associations/${association.id}/rows`).get();
	const numbers = docs.filter((doc) => !doc.data().unnumbered).map((doc) => doc.data().seq as number);
	expect(new Set(numbers).size).toBe(numbers.length);
	expect(Math.max(...numbers)).toBe(await headOf());
}

test('two imports at once are both done, each as a whole', async () => {
	const group = (id: string) => ({ groups: [{ id, name: id, order: 5 }], adds: doors(id, 60, id) });
	const answers = await Promise.all([
		apply(association.chair, group('north')),
		apply(association.officer, group('south')),
	]);
	expect(answers).toEqual(['done', 'done']);
	const ids = (await association.chair.pull()).rows('household').map(({ id }) => id);
	for (const prefix of ['north', 'south']) expect(ids.filter((id) => id.startsWith(prefix))).toHaveLength(60);
	await expectOneOrder();
});

test('of two imports that bring the same household one is done, and of the other nothing', async () => {
	const adds = doors('same', 1, 'g1');
	const answers = await Promise.all([
		apply(association.chair, { adds: [...adds, ...doors('chairs', 20, 'g1')] }),
		apply(association.officer, { adds: [...doors('officers', 20, 'g2'), ...adds] }),
	]);
	const refused = answers.filter((answer) => answer !== 'done');
	expect(refused).toMatchObject([{ code: 'HOUSEHOLD_EXISTS', detail: 'same-0' }]);
	const ids = (await association.chair.pull()).rows('household').map(({ id }) => id);
	expect(ids).toHaveLength(4 + 1 + 20);
});

test('of two files that leaders compared at the same time one goes in, and the other is told: nobody is there twice', async () => {
	const parts = (prefix: string): RosterPart[] => [
		{ adds: doors(`${prefix}a`, 20, 'g1'), import: { id: `import-${prefix}` } },
		{ adds: doors(`${prefix}b`, 20, 'g2'), import: { id: `import-${prefix}` } },
	];
	const last: Record<string, string> = {};
	const whole = async (actor: Actor, prefix: string) => {
		const commands = parts(prefix).map((part) => actor.command('roster.apply', { ...NOTHING, ...part }));
		last[prefix] = commands[1]?.id ?? '';
		const answers = await actor.push(commands);
		return answers.map((answer) => (answer.status === 'refused' ? answer.code : answer.status));
	};
	const answers = await Promise.all([whole(association.chair, 'chair'), whole(association.officer, 'officer')]);
	expect([...answers].sort()).toEqual([
		['ROSTER_CHANGED', 'ROSTER_CHANGED'],
		['done', 'done'],
	]);
	expect((await association.chair.pull()).rows('household')).toHaveLength(4 + 40);
	const won = answers[0]?.[0] === 'done' ? 'chair' : 'officer';
	const [again] = await association.officer.push([
		association.officer.command('roster.apply', {
			...{ ...NOTHING, adds: doors('again', 1, 'g1') },
			import: { id: 'import-again', upon: last[won] },
		}),
	]);
	expect(again?.status).toBe('done');
});

test('two imports of one file agree on who moved and who left', async () => {
	const parts = { moves: [{ id: 'h2', group: 'g2' }], leaves: ['h4'] };
	expect(await Promise.all([apply(association.chair, parts), apply(association.officer, parts)])).toEqual([
		'done',
		'done',
	]);
	const rows = (await association.chair.pull()).rows('household');
	expect(rows.find(({ id }) => id === 'h2')?.stays.map(({ group }) => group)).toEqual(['g1', 'g2']);
	expect(rows.find(({ id }) => id === 'h4')?.stays).toHaveLength(1);
});

test('an import cannot bring a household under the id of a seat', async () => {
	const taken = { id: 'leader', name: '佐藤', group: 'g1', order: 1, ways: [] };
	expect(await apply(association.chair, { adds: [...doors('new', 2, 'g1'), taken] })).toMatchObject({
		...{ code: 'HOUSEHOLD_EXISTS', detail: 'leader' },
	});
	expect((await association.chair.pull()).rows('household')).toHaveLength(4);
});

const publish = (id: string) =>
	association.chair.must({ name: 'circular.publish', args: { id, content: content(), audience: { to: 'all' } } });

test('two leaders who tick one door at once leave one tick, and both see the same', async () => {
	await publish('one');
	const [chair, leader] = [await association.chair.pull(), await association.leader.pull()];
	const tick = { circular: 'one', household: 'h1', way: 'paper' } as const;
	const results = await Promise.all(
		[association.chair, association.leader].map((actor) => actor.push([actor.command('receipt.tick', tick)])),
	);
	expect(results.flat().map(({ status }) => status)).toEqual(['done', 'done']);
	const seen = [
		await association.chair.pull(chair.cursor),
		await association.leader.pull(leader.cursor),
		await association.h1.pull(),
	];
	const [first, ...others] = seen.map((pulled) => pulled.rows('receipt'));
	expect(first).toMatchObject([{ household: 'h1', paper: { at: server.clock.now } }]);
	for (const other of others) expect(other).toEqual(first);
});

test('one leader takes a tick back while another one ticks: the last word holds for both', async () => {
	await publish('one');
	const tick = { circular: 'one', household: 'h1', way: 'paper' } as const;
	await association.leader.push([association.leader.command('receipt.tick', tick)]);
	await Promise.all([
		association.leader.push([association.leader.command('receipt.untick', tick)]),
		association.chair.push([association.chair.command('receipt.tick', { ...tick, way: 'told' })]),
	]);
	const expected = [{ circular: 'one', household: 'h1', told: { at: server.clock.now, by: 'chair' } }];
	expect((await association.chair.pull()).rows('receipt')).toEqual(expected);
	expect((await association.leader.pull()).rows('receipt')).toEqual(expected);
});

test('of two leaders who called one household without signal, the later call holds, whichever comes first', async () => {
	await publish('one');
	const call = { circular: 'one', household: 'h1' } as const;
	const early = association.chair.command('receipt.call', { ...call, outcome: 'noAnswer' });
	server.clock.advance(60_000);
	const late = association.leader.command('receipt.call', { ...call, outcome: 'called' });
	server.clock.advance(60_000);
	const head = await headOf();
	await association.leader.must(late);
	await association.chair.must(early);
	// Neither touched what all leaders share.
	expect(await headOf()).toBe(head);
	const called = { id: late.id, at: late.at, by: 'leader', outcome: 'called' };
	for (const actor of [association.chair, association.leader])
		expect((await actor.pull()).rows('receipt')).toEqual([{ ...call, called }]);
	// What was taken back stays so, though the call itself comes after it.
	server.clock.advance(60_000);
	const again = association.leader.command('receipt.call', { ...call, outcome: 'noAnswer' });
	server.clock.advance(60_000);
	await association.leader.ask('receipt.call', { ...call, outcome: 'takenBack' });
	await association.leader.must(again);
	expect((await association.chair.pull()).rows('receipt')).toMatchObject([{ called: { outcome: 'takenBack' } }]);
});

test('60 ticks of a leader who was without signal for a week stand in nobody’s way, and all are there', async () => {
	await apply(association.chair, { adds: doors('door', 60, 'g1') });
	await publish('one');
	const { cursor } = await association.chair.pull();
	const head = await headOf();
	const ticks = doors('door', 60, 'g1').map(({ id }) =>
		association.leader.command('receipt.tick', { circular: 'one', household: id, way: 'paper' }),
	);
	server.clock.advance(7 * 24 * 60 * 60 * 1000);
	const begun = performance.now();
	const results = await association.leader.push(ticks);
	if (process.env.KAIRAN_MEASURE) process.stderr.write(`60 ticks: ${Math.round(performance.now() - begun)} ms\n`);
	expect(results.map(({ status }) => status)).toEqual(Array(60).fill('done'));
	// Not one of them touched what all leaders share.
	expect(await headOf()).toBe(head);
	const receipts = (await association.chair.pull(cursor)).rows('receipt');
	expect(receipts).toHaveLength(60);
	// Each keeps the hour at which it was ticked at the door.
	expect(new Set(receipts.map(({ paper }) => paper?.at))).toEqual(new Set(ticks.map(({ at }) => at)));
	await expectOneOrder();
});

test('leaders who tick their doors at the same moment wait for no one', async () => {
	await apply(association.chair, { adds: doors('door', 20, 'g2') });
	await publish('one');
	const head = await headOf();
	const tick = (actor: Actor, id: string) =>
		actor.command('receipt.tick', { circular: 'one', household: id, way: 'told' });
	const sent = await Promise.all(
		doors('door', 20, 'g2').map(({ id }, i) => {
			const { chair, officer, leader2 } = association;
			const actor = [chair, officer, leader2][i % 3] ?? chair;
			return actor.send([tick(actor, id)]);
		}),
	);
	expect(new Set(sent.flat().map(({ status }) => status))).toEqual(new Set(['done']));
	expect(await headOf()).toBe(head);
	expect((await association.leader2.pull()).rows('receipt')).toHaveLength(20);
});
