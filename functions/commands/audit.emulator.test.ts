import { expect, test } from 'vitest';
import type { CommandName } from '#contract/commands';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';

associationForEachTest();

/** Without those that the chair's own looking here leaves. */
const lines = async () => (await association.chair.pull()).rows('audit').filter(({ what }) => what !== 'look.pull');
const lineOf = async (command: string) => (await lines()).find(({ id }) => id === command);
const stored = (command: string) => server.db.doc(`associations/${association.id}/rows/audit.${command}`).get();

test('a look at names leaves a line with who and when, and the chair alone sees it', async () => {
	const look = association.leader.command('audit.look', { what: 'ledger', circular: 'c1' });
	await association.leader.must(look);
	expect(await lineOf(look.id)).toEqual({
		...{ id: look.id, at: server.clock.now },
		by: { member: 'leader', title: '1班 班長', device: association.leader.device },
		...{ what: 'look.ledger', circular: 'c1' },
	});
	for (const actor of [
		association.officer,
		association.leader,
		association.h1,
		association.family,
		association.volunteer,
	]) {
		expect((await actor.pull()).rows('audit')).toEqual([]);
	}
	// A city has a record of its own.
	const ofCity = (await association.city.pull()).rows('audit');
	expect(ofCity.map(({ what }) => what)).not.toContain('look.ledger');
});

test('each change of keys, seats and of who is on the roster leaves one line; a refused or empty one none', async () => {
	const { chair } = association;
	const before = (await lines()).length;
	const digests = cardOf(`${association.id} new`).digests;
	const done = [
		chair.command('key.issue', { id: 'k-new', for: { kind: 'household', household: 'h1', relation: 'self' }, digests }),
		chair.command('key.revoke', { id: 'k-new', household: 'h1' }),
		chair.command('seat.change', { id: 'officer', title: '書記' }),
		chair.command('household.leave', { id: 'h4' }),
		chair.command('household.forget', { id: 'h4' }),
	];
	await chair.must(...done);
	await chair.send([
		chair.command('key.revoke', { id: 'k-new', household: 'h1' }),
		chair.command('household.leave', { id: 'nobody' }),
	]);
	const after = await lines();
	expect(after).toHaveLength(before + done.length);
	expect(after.slice(before).map(({ id, what }) => [id, what])).toEqual(done.map(({ id, name }) => [id, name]));
});

test('a line ends three years after it was written, by a date that Firestore sees to', async () => {
	const look = association.officer.command('audit.look', { what: 'roster' });
	await association.officer.must(look);
	const { expires } = (await stored(look.id)).data() as { expires: { toDate(): Date } };
	const end = `${Number(server.clock.now.slice(0, 4)) + 3}${server.clock.now.slice(4)}`;
	expect(expires.toDate().toISOString()).toBe(end);
});

test('no command writes over a line: not the same one again, nor another member’s of the same id', async () => {
	const look = association.leader.command('audit.look', { what: 'roster' });
	await association.leader.must(look);
	const before = JSON.stringify((await stored(look.id)).data());
	server.clock.advance(1000);
	await association.leader.must(look);
	const digests = cardOf(`${association.id} over`).digests;
	const asked: [CommandName, unknown][] = [
		['audit.look', { what: 'export' }],
		['key.issue', { id: 'k-over', for: { kind: 'household', household: 'h1', relation: 'self' }, digests }],
		['household.add', { id: 'h9', name: '佐藤', group: 'g1', order: 9, ways: [] }],
		['household.forget', { id: 'h2' }],
		['seat.close', { id: 'volunteer' }],
	];
	for (const [name, args] of asked) {
		const [result] = await association.chair.send([association.chair.command(name, args as never, { id: look.id })]);
		expect(result).toMatchObject({ status: 'refused', code: 'COMMAND_ID_REUSED' });
	}
	expect(JSON.stringify((await stored(look.id)).data())).toBe(before);
	// And what was refused did not happen.
	expect((await association.chair.pull()).rows('household').map(({ id }) => id)).not.toContain('h9');
	expect((await association.h2.page(null)).status).toBe('page');
	expect((await association.volunteer.page(null)).status).toBe('page');
});

test('two members who use one id at the same moment leave one line, of the one who was first', async () => {
	const look = association.leader.command('audit.look', { what: 'roster' });
	const other = association.officer.command('audit.look', { what: 'export' }, { id: look.id });
	const both = await Promise.all([association.leader.push([look]), association.officer.push([other])]);
	expect(both.flatMap(([result]) => result?.status).sort()).toEqual(['done', 'refused']);
	expect((await lines()).filter(({ id }) => id === look.id)).toHaveLength(1);
});

test('a household that takes out a phone of its own is named in the line by its id alone', async () => {
	const of = { kind: 'household', household: 'h1' } as const;
	const remove = association.h1.command('device.remove', { device: association.family.device, of });
	await association.h1.must(remove);
	expect(await lineOf(remove.id)).toMatchObject({ by: { member: 'h1', title: '' }, household: 'h1' });
});
