import { expect, test } from 'vitest';
import type { Id } from '#contract/ids';
import { PUSH_LIMIT } from '#contract/push';
import { DAY_MS } from '#domain/moment';
import { letChairIn, type Post } from '#functions/operator/requests';
import { runJob } from '#functions/jobs/run-job';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, show } from '#tests/support/emulator-association';

/*
 * Somebody has stolen the chair's phone, and makes for a while whatever can lead back in. The operator's way back ends
 * all of it.
 */

associationForEachTest();

const post: Post = (path, json) =>
	server.request(path, { json, headers: { Authorization: `Operator ${server.operatorSecret}` } });
const cardFor = (key: Id) => cardOf(`${association.id} ${key}`);
const issue = (by: Actor, id: Id, seat: Id) =>
	by.command('key.issue', { id, for: { kind: 'seat', seat }, digests: cardFor(id).digests });
const statusOf = async (actor: Actor) => (await actor.page(null)).status;
const seatsOf = async (actor: Actor) =>
	(await actor.pull()).rows('seat').filter(({ role, until }) => role === 'chair' && until === undefined);

/** Comes back in as the chair. */
async function comeBack(seat?: Id) {
	const back = await letChairIn(post, association.id, false, seat);
	return { ...back, chair: await enter(server, { by: 'secret', secret: back.secret }) };
}

test('of 1,000 keys that were made with a stolen phone none opens the chair’s seat after the operator’s way back', async () => {
	const ids = Array.from({ length: 1_000 }, (_, at) => `stolen-${at}`);
	for (let at = 0; at < ids.length; at += PUSH_LIMIT)
		await association.chair.must(...ids.slice(at, at + PUSH_LIMIT).map((id) => issue(association.chair, id, 'chair')));
	const inside = await enter(server, cardFor('stolen-999').secret);
	const { reply, chair } = await comeBack();
	// 1,000 and the founder's own.
	expect(reply).toEqual({ seat: 'chair', ended: { seats: [], phones: 2, keys: 1_001 } });
	expect(await statusOf(inside)).toBe('ended');
	for (const id of ids.filter((_, at) => at % 37 === 0))
		expect((await show(server, cardFor(id).secret)).status).toBe(410);
	const keys = (await chair.pull()).rows('key').filter(({ seat, state }) => seat === 'chair' && state === 'live');
	expect(keys).toHaveLength(1);
});

test('a second chair’s seat ends, and is not the one that is kept, whatever day it began on', async () => {
	const { chair: stolen } = association;
	await stolen.must(
		{ name: 'seat.open', args: { id: 'a-second', role: 'chair', title: '会長代行', household: 'h4' } },
		issue(stolen, 'k-second', 'a-second'),
	);
	const second = await enter(server, cardFor('k-second').secret);
	expect(await statusOf(second)).toBe('page');
	const { reply, chair } = await comeBack();
	expect(reply).toEqual({
		seat: 'chair',
		ended: { seats: [{ id: 'a-second', title: '会長代行' }], phones: 2, keys: 2 },
	});
	expect(await statusOf(second)).toBe('ended');
	expect((await show(server, cardFor('k-second').secret)).status).toBe(410);
	expect((await seatsOf(chair)).map(({ id }) => id)).toEqual(['chair']);
	const home = (await chair.pull()).rows('household').find(({ id }) => id === 'h4');
	expect(home?.stays.at(-1)).toMatchObject({ officer: false });
});

test('a handover to a day to come is taken back, and its key opens nothing on that day', async () => {
	const { chair: stolen } = association;
	await stolen.must(
		{ name: 'seat.handover', args: { id: 'chair', on: '2027-04-01', next: { id: 'heir', title: '会長' } } },
		issue(stolen, 'k-heir', 'heir'),
	);
	const { reply, chair } = await comeBack();
	expect(reply?.ended?.seats).toEqual([{ id: 'heir', title: '会長' }]);
	expect((await seatsOf(chair)).map(({ id }) => id)).toEqual(['chair']);
	const before = server.clock.now;
	server.clock.now = '2027-04-02T00:00:00.000Z';
	expect((await show(server, cardFor('k-heir').secret)).status).toBe(410);
	expect(await statusOf(chair)).toBe('page');
	server.clock.now = before;
});

test('the operator may say which of two seats is the chair’s', async () => {
	await association.chair.must({ name: 'seat.open', args: { id: 'right', role: 'chair', title: '会長' } });
	const { reply, chair } = await comeBack('right');
	expect(reply?.seat).toBe('right');
	expect(chair.as.member).toBe('right');
	expect(await statusOf(association.chair)).toBe('ended');
	await expect(comeBack('officer')).rejects.toThrow('no such association');
});

test('the line in the audit names what ended', async () => {
	await association.chair.must({ name: 'seat.open', args: { id: 'other', role: 'chair', title: '会長' } });
	const { chair } = await comeBack();
	const lines = (await chair.pull()).rows('audit');
	expect(lines.find(({ what }) => what === 'key.replace')).toMatchObject({
		ended: { seats: ['other'], phones: 1, keys: 1 },
	});
});

test('what a stolen phone had left to be sent later is not sent once that phone is out', async () => {
	const at = new Date(Date.parse(server.clock.now) + DAY_MS).toISOString();
	const put = (by: Actor, id: Id) => {
		const args = { id, text: 'お金をふりこんでください', audience: { to: 'all' as const }, urgent: false };
		return by.must({ name: 'later.put', args: { at, command: { name: 'message.send', args } } });
	};
	await put(association.chair, 'by-chair');
	await put(association.officer, 'by-officer');
	await association.chair.must({ name: 'key.revoke', args: { id: 'k-officer' } });
	const { chair } = await comeBack();
	const now = server.clock.now;
	server.clock.now = at;
	for (const id of ['by-chair', 'by-officer']) await runJob(`${association.id}.${id}.sendLater`, server.jobs);
	server.clock.now = now;
	const pulled = await chair.pull();
	expect(pulled.rows('circular')).toEqual([]);
	expect(pulled.rows('scheduled')).toMatchObject([
		{ id: 'by-chair', state: 'refused', code: 'ACCESS_ENDED' },
		{ id: 'by-officer', state: 'refused', code: 'ACCESS_ENDED' },
	]);
});

test('nobody acts under the name under which the operator stands in the audit', async () => {
	const { chair } = association;
	expect(await chair.ask('seat.open', { id: 'operator', role: 'officer', title: '運営' })).toBe('SEAT_EXISTS');
	const next = { id: 'operator', title: '運営' };
	expect(await chair.ask('seat.handover', { id: 'officer', on: '2027-04-01', next })).toBe('SEAT_EXISTS');
	const home = { id: 'operator', name: '運営', group: 'g1', order: 1, ways: [] };
	expect(await chair.ask('household.add', home)).toBe('HOUSEHOLD_EXISTS');
});
