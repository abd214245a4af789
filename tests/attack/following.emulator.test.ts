import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FollowReply, ProgressReply } from '#contract/following';
import type { ShownKey } from '#contract/session';
import type { Actor } from '#tests/support/actor';
import { cardOf } from '#tests/support/cards';
import { foundWithActors, type EmulatorAssociation } from '#tests/support/emulator-association';
import { startTestServer, type TestServer } from '#tests/support/server';

/** Somebody at the desk (相談デスク) wants to know more of households than the cards in her hand say. */

let server: TestServer;
let association: EmulatorAssociation;

beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	server.clock.now = '2026-11-22T01:00:00.000Z';
	association = await foundWithActors(server);
});

const post = (actor: Actor, path: string, json: object, from = '203.0.113.7') =>
	server.request(`/api/follow${path}`, {
		...{ device: actor.device, json: { as: actor.as, ...json } },
		headers: { 'X-Forwarded-For': from },
	});
const keyOf = (key: string) => cardOf(`${association.id} ${key}`).secret;
const tokenFor = async (actor: Actor, key = 'k-h1') =>
	FollowReply.parse(await (await post(actor, '', { key: keyOf(key) })).json()).token;
const progress = async (actor: Actor, token: string) =>
	ProgressReply.parse(await (await post(actor, '/progress', { tokens: [token] })).json()).progress[0];
const trial = async (actor: Actor, token: string) => (await post(actor, '/trial', { token })).status;

test('without a card in hand: neither ids nor made-up tokens nor letters that are guessed', async () => {
	const { volunteer } = association;
	expect(await progress(volunteer, 'h1')).toBeNull();
	expect(await progress(volunteer, Buffer.from('{"of":"h1"}'.padEnd(80)).toString('base64url'))).toBeNull();
	expect((await post(volunteer, '', { key: { by: 'secret', secret: 'A'.repeat(22) } })).status).toBe(404);
	const guess = (at: number): ShownKey => ({
		by: 'code',
		code: `${'A'.repeat(10)}${String(22 + at).replace(/[01]/gu, 'Z')}`,
	});
	const statuses = [];
	for (let at = 0; at < 41; at += 1) statuses.push((await post(volunteer, '', { key: guess(at) })).status);
	expect(statuses.filter((one) => one === 404)).toHaveLength(40);
	expect(statuses.at(-1)).toBe(429);
});

test('the token of another seat, or on another device, is worth nothing', async () => {
	const { volunteer, officer, leader } = association;
	const token = await tokenFor(volunteer);
	expect(await progress(volunteer, token)).not.toBeNull();
	for (const other of [officer, leader]) {
		expect(await progress(other, token)).toBeNull();
		expect(await trial(other, token)).toBe(403);
	}
	const stolen = await server.request('/api/follow/progress', {
		...{ device: officer.device, json: { as: volunteer.as, tokens: [token] } },
	});
	expect(stolen.status).toBe(403);
});

test('after the day, after the card was revoked, and after her seat has ended nothing is told', async () => {
	const { volunteer, chair } = association;
	const [first, second] = [await tokenFor(volunteer), await tokenFor(volunteer, 'k-h2')];
	await chair.must({ name: 'key.revoke', args: { id: 'k-h2', household: 'h2' } });
	expect(await progress(volunteer, second)).toBeNull();
	expect((await post(volunteer, '', { key: keyOf('k-h2') })).status).toBe(410);
	server.clock.now = '2026-11-22T12:59:59.000Z';
	expect(await progress(volunteer, first)).not.toBeNull();
	server.clock.now = '2026-11-22T13:00:00.000Z';
	expect(await progress(volunteer, first)).toBeNull();
	expect(await trial(volunteer, first)).toBe(403);
	await chair.must({ name: 'seat.close', args: { id: 'volunteer' } });
	expect((await post(volunteer, '', { key: keyOf('k-h1') })).status).toBe(403);
});

test('an association of elsewhere is out of reach, and a walk through its cards is refused after a hundred', async () => {
	const other = await foundWithActors(server);
	expect((await post(other.volunteer, '', { key: keyOf('k-h1') })).status).toBe(403);
	const { volunteer } = association;
	for (let at = 0; at < 100; at += 1) await tokenFor(volunteer);
	const refused = await post(volunteer, '', { key: keyOf('k-h1') });
	expect(await refused.json()).toEqual({ code: 'TOO_MANY_FOLLOWED' });
});

test('nothing of the household but its name and its steps', async () => {
	const reply = await (await post(association.volunteer, '', { key: keyOf('k-h1') })).json();
	expect(Object.keys(reply as object).sort()).toEqual(['id', 'name', 'progress', 'token', 'until']);
	expect((await association.volunteer.pull()).rows('household')).toEqual([]);
});
