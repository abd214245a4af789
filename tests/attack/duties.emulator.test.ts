import { beforeEach, describe, expect, test } from 'vitest';
import type { Duty, DutyPlan } from '#contract/duties';
import { addDays, DAY_MS, dayInJapan } from '#domain/moment';
import { SPENDS } from '#functions/http/device-budgets';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { duty } from '#tests/support/sample-rows';

/* Turns that somebody else would give away, take, or learn more of than hangs on the wall. */

associationForEachTest();

const { turns: _t, asks: _a, version: _v, by: _b, ...settings } = duty();
const inDays = (days: number) => addDays(dayInJapan(server.clock.now), days);
/** A rota of h1 and h2, who live in g1, on four days that are ahead; h4 of the same group is on it, and has no turn. */
const plan = (over: Partial<DutyPlan> = {}): DutyPlan => ({
	...settings,
	...{ begins: inDays(1), from: inDays(1), until: inDays(60) },
	turns: [7, 14, 21, 28].map((days, at) => ({ days: [inDays(days)], household: at % 2 === 0 ? 'h1' : 'h2' })),
	...over,
});
const dutiesOf = async (actor: Actor): Promise<Duty[]> => (await actor.pull()).rows('duty');
const turnsNow = async () => (await dutiesOf(association.chair))[0]?.turns.map(({ household }) => household ?? '-');
const asked = async () => (await dutiesOf(association.chair))[0]?.asks ?? [];
const ask = (actor: Actor, give: number, take: number, whose: string) =>
	actor.ask('duty.ask', { id: 't1', give: inDays(give), take: { day: inDays(take), household: whose } });
const answer = async (actor: Actor, yes: boolean) =>
	actor.ask('duty.answer', { id: 't1', ask: (await asked())[0]?.id ?? 'none', yes });

beforeEach(async () => {
	await association.leader.must({ name: 'duty.put', args: plan() });
});

describe('an exchange', () => {
	test('is said yes to by whoever was asked, and by nobody else', async () => {
		const { h1, h2, h3, family, chair, leader2 } = association;
		expect(await ask(h1, 7, 14, 'h2')).toBe('done');
		for (const actor of [h1, family, chair, leader2]) expect(await answer(actor, true)).toBe('NOT_ALLOWED');
		expect(await answer(h3, true)).toBe('DUTY_UNKNOWN');
		expect(await turnsNow()).toEqual(['h1', 'h2', 'h1', 'h2']);
		expect(await answer(h2, true)).toBe('done');
		expect(await turnsNow()).toEqual(['h2', 'h1', 'h1', 'h2']);
	});

	test('gives nobody a turn of a third one, and takes none from it', async () => {
		const { h1, h3 } = association;
		expect(await ask(h1, 14, 7, 'h1')).toBe('DUTY_CHANGED');
		expect(await ask(h1, 14, 28, 'h2')).toBe('DUTY_CHANGED');
		expect(await ask(h1, 7, 21, 'h2')).toBe('DUTY_CHANGED');
		expect(await ask(h3, 7, 14, 'h2')).toBe('DUTY_UNKNOWN');
		expect(await asked()).toEqual([]);
	});

	test('that is sent again moves nothing twice, and under its id nothing else can be said', async () => {
		const { h1, h2, leader } = association;
		await ask(h1, 7, 14, 'h2');
		const yes = h2.command('duty.answer', { id: 't1', ask: (await asked())[0]?.id ?? '', yes: true });
		for (const _ of [1, 2, 3]) expect(await h2.push([yes])).toMatchObject([{ status: 'done' }]);
		expect(await turnsNow()).toEqual(['h2', 'h1', 'h1', 'h2']);
		const no = { ...yes, args: { ...(yes.args as object), yes: false } };
		expect(await h2.push([no])).toMatchObject([{ status: 'refused', code: 'COMMAND_ID_REUSED' }]);
		const swap = {
			...{ id: 't1', one: { day: inDays(7), household: 'h2' } },
			other: { day: inDays(14), household: 'h1' },
		};
		const once = leader.command('duty.swap', swap);
		await Promise.all([leader.push([once]), leader.push([once])]);
		expect(await turnsNow()).toEqual(['h1', 'h2', 'h1', 'h2']);
		// Replayed under a new id it finds other turns than it saw.
		expect(await leader.ask('duty.swap', swap)).toBe('DUTY_CHANGED');
	});

	test('is refused where the turn moved meanwhile, and loses to whoever was first', async () => {
		const { h1, h2, leader } = association;
		await ask(h1, 7, 14, 'h2');
		const { id: of } = (await asked())[0] as Duty['asks'][number];
		const late = h2.command('duty.answer', { id: 't1', ask: of, yes: true });
		await leader.must({ name: 'duty.assign', args: { id: 't1', day: inDays(7), was: 'h1', household: 'h2' } });
		expect(await h2.push([late])).toMatchObject([{ status: 'refused', code: 'DUTY_TAKEN_BACK' }]);
	});

	test('cannot be backdated by a phone whose clock is off', async () => {
		const { h1, h2 } = association;
		await ask(h1, 7, 14, 'h2');
		const of = (await asked())[0]?.id ?? '';
		const then = server.clock.now;
		server.clock.advance(10 * DAY_MS);
		expect(await h2.ask('duty.answer', { id: 't1', ask: of, yes: true }, { at: then })).toBe('DUTY_OVER');
	});

	test('is asked for by one phone thirty times in ten minutes, and rings its neighbour no more', async () => {
		const { h1 } = association;
		const once = () =>
			h1.command('duty.ask', { id: 't1', give: inDays(7), take: { day: inDays(14), household: 'h2' } });
		const send = async () =>
			(await server.request('/api/push', { device: h1.device, json: { commands: [once()] } })).status;
		for (let n = 0; n < SPENDS.dutyAsks; n++) expect(await send()).toBe(200);
		expect(await send()).toBe(503);
	});
});

describe('a leader of another group', () => {
	test('makes, changes, ends and reads nothing of this one’s', async () => {
		const { leader2 } = association;
		const day = inDays(7);
		expect(await leader2.ask('duty.put', plan({ was: 1 }))).toBe('NOT_ALLOWED');
		expect(await leader2.ask('duty.end', { id: 't1' })).toBe('NOT_ALLOWED');
		expect(await leader2.ask('duty.assign', { id: 't1', day, was: 'h1' })).toBe('NOT_ALLOWED');
		expect(await leader2.ask('duty.handOver', { id: 't1', day })).toBe('NOT_ALLOWED');
		expect(await leader2.ask('duty.exempt', { household: 'h1', grounds: '入院' })).toBe('NOT_ALLOWED');
		expect(await dutiesOf(leader2)).toEqual([]);
	});

	test('puts nobody of this group on her own rota, nor makes one of everybody', async () => {
		const { leader2 } = association;
		expect(await leader2.ask('duty.put', plan({ id: 't2', group: 'g2' }))).toBe('HOUSEHOLD_LEFT');
		const { group: _, ...everybody } = plan({ id: 't3' });
		expect(await leader2.ask('duty.put', everybody)).toBe('NOT_ALLOWED');
	});
});

describe('what is seen', () => {
	const GROUNDS = '長く入院しているため';

	test('grounds are on the wire of the leader of the household and the desk alone', async () => {
		const { chair, officer, leader, leader2, h1, h2, family, volunteer, city } = association;
		await leader.must({ name: 'duty.exempt', args: { household: 'h1', grounds: GROUNDS } });
		for (const actor of [chair, officer, leader])
			expect((await actor.pull()).rows('dutyExemption')).toMatchObject([{ entry: { grounds: GROUNDS } }]);
		for (const actor of [leader2, h1, h2, family, volunteer, city])
			expect(JSON.stringify((await actor.pull()).changes)).not.toContain(GROUNDS);
		const { cursor } = await leader.pull();
		await chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
		expect(JSON.stringify((await association.leader2.pull()).changes)).not.toContain(GROUNDS);
		expect((await leader.pull(cursor)).changes).toContainEqual({ gone: 'dutyExemption', id: 'h1' });
	});

	test('a neighbour sees the rota as it hangs: no counts, nobody without a turn, nothing that others ask', async () => {
		const { chair, leader, h1, h2, h3, volunteer } = association;
		await chair.must({ name: 'household.add', args: { id: 'h5', name: '小野', group: 'g1', order: 9, ways: [] } });
		const listed = [...plan().households, { id: 'h5', label: '小野', done: 3 }];
		await leader.must({ name: 'duty.put', args: plan({ was: 1, households: listed }) });
		await ask(h1, 7, 14, 'h2');
		const [seen] = await dutiesOf(h2);
		expect(seen?.households).toEqual([
			{ id: 'h1', label: '岡本' },
			{ id: 'h2', label: '三宅' },
		]);
		expect(seen?.asks).toHaveLength(1);
		await leader.must({ name: 'duty.assign', args: { id: 't1', day: inDays(28), was: 'h2', household: 'h5' } });
		const issued = association.print('k-h5', { kind: 'household', household: 'h5', relation: 'self' });
		await chair.must({ name: 'key.issue', args: issued });
		const h5 = await association.enter('k-h5');
		expect((await dutiesOf(h5))[0]?.asks).toEqual([]);
		for (const actor of [h3, volunteer]) expect(await dutiesOf(actor)).toEqual([]);
		expect((await dutiesOf(leader))[0]?.households).toHaveLength(3);
	});

	test('the rota of the whole association is seen by whoever is on it or leads, and not by others', async () => {
		const { chair, leader2, h1, h2, h3 } = association;
		const { group: _, ...everybody } = plan({ id: 'hall', kind: 'hall' });
		const households = [
			{ id: 'h1', label: '岡本', done: 0 },
			{ id: 'h3', label: '小野', done: 0 },
		];
		const turns = [
			{ days: [inDays(7)], household: 'h1' },
			{ days: [inDays(14)], household: 'h3' },
		];
		await chair.must({ name: 'duty.put', args: { ...everybody, households, turns } });
		const sees = async (actor: Actor) => (await dutiesOf(actor)).some(({ id }) => id === 'hall');
		expect([await sees(h1), await sees(h3), await sees(leader2), await sees(h2)]).toEqual([true, true, true, false]);
	});
});

describe('a household that moved', () => {
	test('is on no rota, its turns ahead are open, and it is reminded of nothing', async () => {
		const { chair, leader, h1, h2 } = association;
		await ask(h1, 7, 14, 'h2');
		await chair.must({ name: 'household.leave', args: { id: 'h1' } });
		const [row] = await dutiesOf(leader);
		expect(row?.turns.map(({ household }) => household ?? '-')).toEqual(['-', 'h2', '-', 'h2']);
		expect([row?.households.map(({ id }) => id), row?.asks, row?.version]).toEqual([['h2'], [], 2]);
		expect(JSON.stringify(await dutiesOf(h2))).not.toContain('岡本');
		expect(await leader.ask('duty.put', plan({ was: 2 }))).toBe('HOUSEHOLD_LEFT');
		expect(await leader.ask('duty.assign', { id: 't1', day: inDays(7), household: 'h2' })).toBe('done');
	});

	test('leaves by an import as well', async () => {
		const { chair, leader } = association;
		const nothing = { groups: [], changes: [], adds: [], returns: [] };
		await chair.must({
			name: 'roster.apply',
			args: { ...nothing, moves: [{ id: 'h1', group: 'g2' }], leaves: ['h2'] },
		});
		const [row] = await dutiesOf(leader);
		expect(row?.turns.map(({ household }) => household ?? '-')).toEqual(['-', '-', '-', '-']);
		expect(row?.households).toEqual([]);
	});
});
