import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { enter } from '#tests/support/emulator-association';
import { everyDocument } from '#tests/support/everything';

/* Eyes that want to know who is watched over, and hands that would name themselves. */

associationForEachTest();

let daughter: Actor;
let son: Actor;
beforeEach(async () => {
	daughter = association.family;
	son = await enter(server, association.card('k-h1-family').secret);
	await association.h1.must({ name: 'watch.ask', args: { leader: true, family: [daughter.device] } });
});

/** Whether anything that a phone is sent speaks of it. */
async function hasTrace(actor: Actor): Promise<boolean> {
	const { changes } = await actor.pull();
	const texts = changes.filter((change) => !('gone' in change));
	return texts.some(
		(change) => 'kind' in change && (change.kind === 'watch' || /watch/iu.test(JSON.stringify(change))),
	);
}

test('nobody’s pull has a trace of it but the household’s own, and of those whom it named', async () => {
	const { h1, h2, h3, leader, leader2, officer, chair, volunteer, city } = association;
	for (const actor of [h1, leader, daughter]) expect(await hasTrace(actor)).toBe(true);
	for (const actor of [son, h2, h3, leader2, officer, chair, volunteer, city])
		expect(await hasTrace(actor)).toBe(false);
});

test('each of those who are named sees itself alone', async () => {
	const { leader, h1 } = association;
	const seen = async (actor: Actor) =>
		(await actor.pull()).rows('watch').flatMap(({ named }) => named.map(({ id }) => id));
	expect(await seen(leader)).toEqual(['leader']);
	expect(await seen(daughter)).toEqual([daughter.device]);
	expect(await seen(h1)).toEqual(['leader', daughter.device]);
	// A seat’s holder who is handed a card of the household helps with its phone: nothing is asked there.
	expect(await h1.ask('watch.decline', { household: 'h1' })).toBe('NOT_ALLOWED');
});

test('nobody asks, pauses or ends for the household, and nobody names himself', async () => {
	const { h1, h2, leader, chair, officer, volunteer } = association;
	for (const actor of [daughter, son, leader, chair, officer, volunteer]) {
		expect(await actor.ask('watch.ask', { leader: true, family: [son.device] })).toBe('NOT_ALLOWED');
		expect(await actor.ask('watch.pause', {})).toBe('NOT_ALLOWED');
		expect(await actor.ask('watch.end', {})).toBe('NOT_ALLOWED');
	}
	// A neighbour asks for its own household alone, and names no phone that is not of its family.
	expect(await h2.ask('watch.ask', { leader: false, family: [daughter.device] })).toBe('DEVICE_UNKNOWN');
	expect(await h2.ask('watch.end', {})).toBe('done');
	expect((await h1.pull()).rows('watch')[0]?.named).toHaveLength(2);
	// A command in the household's name from a phone that is not its own.
	const forged = association.h2.command('watch.end', {}, { as: h1.as });
	expect(await h2.send([forged])).toMatchObject([{ status: 'refused', code: 'ACCESS_ENDED' }]);
});

test('who is not named hears the same, whether somebody asked or not', async () => {
	const { leader2, leader } = association;
	for (const name of ['watch.reached', 'watch.decline'] as const) {
		const answers = [
			await leader2.ask(name, { household: 'h1' }),
			await son.ask(name, { household: 'h1' }),
			await daughter.ask(name, { household: 'h2' }),
			await leader.ask(name, { household: 'h2' }),
			await leader.ask(name, { household: 'nobody' }),
		];
		expect(new Set(answers)).toEqual(new Set(['WATCH_UNKNOWN']));
	}
});

test('a phone of family that declined, and one that was replaced, has no trace of it any more', async () => {
	const before = await daughter.pull();
	expect(before.rows('watch')).toHaveLength(1);
	expect(await daughter.ask('watch.decline', { household: 'h1' })).toBe('done');
	expect((await daughter.pull(before.cursor)).changes).toContainEqual({ gone: 'watch', id: 'h1' });
	await association.h1.must({ name: 'watch.ask', args: { leader: false, family: [son.device] } });
	expect(await hasTrace(daughter)).toBe(false);
	expect(await hasTrace(son)).toBe(true);
	expect(await hasTrace(association.leader)).toBe(false);
});

test('neither the audit nor the log says who is watched over', async () => {
	await association.h1.must({ name: 'watch.pause', args: { until: '2026-12-01' } });
	await association.leader.must({ name: 'watch.decline', args: { household: 'h1' } });
	await association.h1.must({ name: 'watch.end', args: {} });
	const lines = (await everyDocument(server)).filter(({ path }) => path.includes('/rows/audit.'));
	expect(JSON.stringify(lines)).not.toContain('watch');
	expect(JSON.stringify(server.logged)).not.toContain('watch');
});

test('one household rings nobody fifty times', async () => {
	const answers: string[] = [];
	for (let at = 0; at < 40; at += 1) {
		await association.h1.must({ name: 'watch.end', args: {} });
		answers.push(await association.h1.ask('watch.ask', { leader: true, family: [] }));
	}
	expect(answers.at(-1)).toBe('TOO_MANY_SENDS');
});
