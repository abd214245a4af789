import { beforeEach, expect, test } from 'vitest';
import type { Said, SafetyReport } from '#contract/safety';
import { standingOf } from '#domain/safety/standing';
import { DAY_MS, MINUTE_MS } from '#domain/moment';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';

/* Reports that come late, twice, from two sides or under a false hour, and eyes that have no business with them. */

associationForEachTest();
beforeEach(() => start('s1', false));

const start = (id: string, drill: boolean, by = association.chair) =>
	by.must({ name: 'safety.start', args: { id, drill, scope: { to: 'all' } } });
const SAFE: Said = { state: 'safe' };
const HELP: Said = { state: 'help', kinds: ['trapped'], note: '2階' };
const report = (actor: Actor, said: Said, check = 's1') => actor.ask('safety.report', { check, said });
const enter = (actor: Actor, household: string, said: Said = SAFE) =>
	actor.ask('safety.enter', { check: 's1', household, way: 'door', said });
const reportsOf = async (actor: Actor): Promise<SafetyReport[]> => (await actor.pull()).rows('safetyReport');
const states = async (actor: Actor) =>
	(await reportsOf(actor)).map((row) => `${row.household} ${standingOf(row).state}`).sort();

test('each household sees its own report, its leader those of her group, and the desk all', async () => {
	const { h1, h2, h3, leader, leader2, officer, volunteer, city } = association;
	for (const [actor, said] of [
		[h1, HELP],
		[h2, SAFE],
		[h3, SAFE],
	] as const)
		expect(await report(actor, said)).toBe('done');
	expect(await states(h1)).toEqual(['h1 help']);
	expect(await states(leader)).toEqual(['h1 help', 'h2 safe']);
	expect(await states(leader2)).toEqual(['h3 safe']);
	expect(await states(officer)).toEqual(['h1 help', 'h2 safe', 'h3 safe']);
	for (const actor of [volunteer, city]) expect(await states(actor)).toEqual([]);
	expect((await city.pull()).rows('safetyCheck')).toEqual([]);
});

test('the same report ten times at once is one, and under its id nothing else can be said', async () => {
	const { h1 } = association;
	const once = h1.command('safety.report', { check: 's1', said: SAFE });
	await Promise.all(Array.from({ length: 5 }, () => h1.push([once, once])));
	const other = { ...once, args: { check: 's1', said: HELP } };
	expect(await h1.push([other])).toMatchObject([{ status: 'refused', code: 'COMMAND_ID_REUSED' }]);
	expect(await states(h1)).toEqual(['h1 safe']);
	expect((await reportsOf(h1))[0]?.entries).toHaveLength(1);
});

test('two leaders at one door stand side by side, and neither overwrites the other or the household', async () => {
	const { h1, leader, chair } = association;
	await report(h1, HELP);
	await Promise.all([enter(leader, 'h1'), enter(chair, 'h1', { state: 'away' })]);
	const [row] = await reportsOf(chair);
	expect(row?.entries).toHaveLength(3);
	const { counts, beside } = standingOf(row);
	expect([counts, ...beside].map((one) => one?.said.state)).toEqual(['help', 'away', 'safe']);
});

test('a leader enters nothing at the doors of another group, and a household nothing for another one', async () => {
	const { leader, h1 } = association;
	expect(await enter(leader, 'h3')).toBe('NOT_ALLOWED');
	expect(await enter(h1, 'h2')).toBe('NOT_ALLOWED');
	expect(await h1.ask('safety.start', { id: 's9', drill: false, scope: { to: 'all' } })).toBe('NOT_ALLOWED');
	expect(await leader.ask('safety.start', { id: 's9', drill: true, scope: { to: 'all' } })).toBe('NOT_ALLOWED');
	expect(await leader.ask('safety.end', { check: 's1' })).toBe('NOT_ALLOWED');
});

test('a clock that is a day off dates nothing before the check or ahead of now', async () => {
	const { h1, h2 } = association;
	const now = server.clock.now;
	for (const [actor, days] of [
		[h1, -1],
		[h2, 1],
	] as const) {
		const at = new Date(Date.parse(now) + days * DAY_MS).toISOString();
		await actor.ask('safety.report', { check: 's1', said: SAFE }, { at });
	}
	for (const row of await reportsOf(association.chair)) expect(row.entries[0]?.at).toBe(now);
});

test('what was pressed before the end counts, however late it comes; after it only a call for help is taken', async () => {
	const { h1, h2, h3, chair, leader } = association;
	const offline = h1.command('safety.report', { check: 's1', said: SAFE });
	const doors = leader.command('safety.enter', { check: 's1', household: 'h2', way: 'towel', said: SAFE });
	server.clock.advance(MINUTE_MS);
	await chair.must({ name: 'safety.end', args: { check: 's1' } });
	server.clock.advance(2 * DAY_MS);
	expect(await h1.push([offline])).toMatchObject([{ status: 'done' }]);
	expect(await leader.push([doors])).toMatchObject([{ status: 'done' }]);
	expect(await report(h2, SAFE)).toBe('SAFETY_ENDED');
	expect(await report(h3, HELP)).toBe('done');
	expect(await states(chair)).toEqual(['h1 safe', 'h2 safe', 'h3 help']);
});

test('a drill and a real one at once are two: what is said to the drill says nothing to the real one', async () => {
	const { h1, chair } = association;
	await start('s2', true);
	await report(h1, HELP, 's2');
	const [row] = await reportsOf(chair);
	expect(row?.check).toBe('s2');
	const checks = (await h1.pull()).rows('safetyCheck');
	expect(checks.map(({ id, drill }) => `${id} ${drill}`).sort()).toEqual(['s1 false', 's2 true']);
});

test('a household that moved is seen by both leaders, and one that split or left loses nothing', async () => {
	const { chair, h1, leader, leader2 } = association;
	await report(h1, HELP);
	await chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
	expect(await states(leader)).toEqual(['h1 help']);
	expect(await states(leader2)).toEqual(['h1 help']);
	expect(await enter(leader2, 'h1')).toBe('done');
	expect(await enter(leader, 'h1')).toBe('done');
	await chair.must(
		{ name: 'household.add', args: { id: 'h9', name: '分家', group: 'g1', order: 9, ways: [] } },
		{ name: 'household.leave', args: { id: 'h2' } },
	);
	expect(await enter(leader, 'h9')).toBe('done');
	expect(await enter(leader, 'h2')).toBe('done');
	expect(await states(chair)).toEqual(['h1 help', 'h2 safe', 'h9 safe']);
});

test('what help a household will need its leader and the chair see, no officer, no family, and nobody once it says so', async () => {
	const { h1, chair, officer, leader, leader2, family } = association;
	const seen = async (actor: Actor) => (await actor.pull()).rows('safetyNeed').flatMap(({ need }) => need ?? []);
	expect(await h1.ask('safety.need', { need: '車いすです' })).toBe('done');
	for (const actor of [h1, chair, leader]) expect(await seen(actor)).toEqual(['車いすです']);
	for (const actor of [officer, leader2, family]) expect(await seen(actor)).toEqual([]);
	await chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
	expect(await seen(leader)).toEqual([]);
	expect(await seen(leader2)).toEqual(['車いすです']);
	const before = await chair.pull();
	expect(await h1.ask('safety.need', {})).toBe('done');
	expect((await chair.pull(before.cursor)).changes).toContainEqual({ gone: 'safetyNeed', id: 'h1' });
	for (const actor of [h1, chair, leader2]) expect(await seen(actor)).toEqual([]);
});

test('who leaves needs no help from here, and of who is forgotten nothing is left', async () => {
	const { h1, h3, chair } = association;
	await h1.must({ name: 'safety.need', args: { need: '車いすです' } });
	await h3.must({ name: 'safety.need', args: { need: '耳が遠い' } });
	await report(h3, HELP);
	await chair.must({ name: 'household.leave', args: { id: 'h1' } });
	await chair.must({ name: 'household.forget', args: { id: 'h3' } });
	const rows = await server.store.delivery.rows(association.id, 'safetyNeed', ['h1', 'h3']);
	expect([...rows.values()].filter(({ need }) => need !== undefined)).toEqual([]);
	expect(await states(chair)).toEqual([]);
	const left = await server.store.delivery.rows(association.id, 'safetyReport', ['s1.h3']);
	expect(left.get('s1.h3')?.entries).toEqual([]);
});
