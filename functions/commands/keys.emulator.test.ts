import { expect, test } from 'vitest';
import type { Household } from '#contract/households';
import type { InspectReply, SessionReply } from '#contract/session';
import { DAY_MS } from '#domain/moment';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, show } from '#tests/support/emulator-association';
import { phoneCounts } from '#tests/support/sample-rows';

associationForAllTests();

/** A new card for a household. */
const issue = (id: string, household: string, relation: 'self' | 'family' = 'self') =>
	association.issue(id, { kind: 'household', household, relation });

const issueSeat = (id: string, seat: string) => association.issue(id, { kind: 'seat', seat });

const codeOf = async (reply: Response) => ((await reply.json()) as { code: string }).code;
async function deviceCountsOf(household: string): Promise<Household['deviceCounts'] | undefined> {
	const row = (await association.chair.pull()).rows('household').find(({ id }) => id === household);
	return row && phoneCounts(row.deviceCounts);
}

test('looking at a card tells whose it is and uses nothing up', async () => {
	const { secret, code } = association.card('k-h4');
	for (const key of [secret, code, secret]) {
		const reply = await show(server, key, { path: '/api/session/inspect' });
		expect((await reply.json()) as InspectReply).toEqual({
			associationName: `${association.id} 町内会`,
			member: {
				association: association.id,
				member: 'h4',
				role: 'resident',
				name: 'h4 山田',
				group: 'g2',
				household: 'h4',
			},
		});
	}
	expect(await deviceCountsOf('h4')).toEqual({ self: 0, family: 0 });
});

test('redeeming lets the device in, and the household counts one more', async () => {
	const reply = await show(server, (await issue('k-in', 'h4', 'family')).code);
	const session = (await reply.json()) as SessionReply;
	expect(session.member.role).toBe('family');
	expect(session.auth).toEqual({ apiKey: 'local', projectId: server.projectId });
	expect(reply.headers.get('Cache-Control')).toBe('no-store');
	expect(await deviceCountsOf('h4')).toEqual({ self: 0, family: 1 });
});

test('a household’s card lets five devices in, not a sixth; those that are in may show it again', async () => {
	const made = await issue('k-five', 'h2');
	const before = await deviceCountsOf('h2');
	const actors = [];
	for (let i = 0; i < 5; i++) actors.push(await enter(server, made.secret));
	const sixth = await show(server, made.code);
	expect([sixth.status, await codeOf(sixth)]).toEqual([409, 'KEY_USED_UP']);
	expect((await show(server, made.secret, { device: actors[0]?.device ?? '' })).status).toBe(200);
	expect(await deviceCountsOf('h2')).toEqual({ self: (before?.self ?? 0) + 5, family: before?.family });
});

test('five devices that come at the same moment are five', async () => {
	const made = await issue('k-rush', 'h4');
	const before = await deviceCountsOf('h4');
	const replies = await Promise.all(Array.from({ length: 6 }, () => show(server, made.secret)));
	const statuses = replies.map(({ status }) => status);
	// Those that met contention were let in by nobody, and come again.
	for (let i = 0; i < statuses.filter((status) => status === 503).length; i++) {
		statuses.push((await show(server, made.secret)).status);
	}
	expect(statuses.filter((status) => status === 200)).toHaveLength(5);
	expect(statuses.filter((status) => status === 409)).toHaveLength(1);
	expect(await deviceCountsOf('h4')).toEqual({ ...before, self: (before?.self ?? 0) + 5 });
});

test('a device takes a second household in under the same name', async () => {
	const own = await enter(server, (await issue('k-a', 'h3')).secret);
	const second = await enter(server, (await issue('k-b', 'h4')).secret, own.device);
	expect(second.device).toBe(own.device);
	expect((await own.page(null)).status).toBe('page');
	expect((await second.page(null)).status).toBe('page');
});

test('a seat’s card lets one device in, once', async () => {
	const made = await issueSeat('k-seat', 'officer');
	const first = await enter(server, made.secret);
	await first.pull();
	expect(await codeOf(await show(server, made.secret))).toBe('KEY_USED_UP');
	expect(await codeOf(await show(server, made.code, { path: '/api/session/inspect' }))).toBe('KEY_USED_UP');
	expect((await show(server, made.secret, { device: first.device })).status).toBe(200);
});

test('when the answer to a seat’s card was lost, showing it again lets the phone in, and it alone', async () => {
	const made = await issueSeat('k-lost-answer', 'officer');
	const lost = await enter(server, made.secret);
	const got = await enter(server, made.secret);
	expect((await lost.page(null)).status).toBe('ended');
	expect((await got.page(null)).status).toBe('page');
	expect(await codeOf(await show(server, made.secret))).toBe('KEY_USED_UP');
});

test('a household’s phone that never came back is counted no more after a day', async () => {
	const made = await issue('k-never-back', 'h4');
	const back = await enter(server, made.secret);
	await back.pull();
	await enter(server, made.secret);
	const before = await deviceCountsOf('h4');
	server.clock.advance(DAY_MS);
	await enter(server, made.secret);
	expect(await deviceCountsOf('h4')).toEqual(before);
	expect((await back.page(null)).status).toBe('page');
});

test('a seat’s card lies unused for a week, then it has expired; a household’s does not', async () => {
	const seat = await issueSeat('k-late', 'officer');
	const household = await issue('k-old', 'h4');
	server.clock.advance(7 * DAY_MS);
	expect((await show(server, seat.secret, { path: '/api/session/inspect' })).status).toBe(200);
	server.clock.advance(1);
	const late = await show(server, seat.secret);
	expect([late.status, await codeOf(late)]).toEqual([410, 'KEY_EXPIRED']);
	server.clock.advance(500 * DAY_MS);
	expect((await show(server, household.secret)).status).toBe(200);
});

test('a key that never was is unknown', async () => {
	const reply = await show(server, cardOf('never made').secret);
	expect([reply.status, await codeOf(reply)]).toEqual([404, 'KEY_UNKNOWN']);
	const malformed = await server.request('/api/session', { json: { key: { by: 'code', code: 'O0O0O0O0O0O0' } } });
	expect(malformed.status).toBe(400);
});

test('revoking a card ends the devices that came by it, and only those', async () => {
	const lost = await issue('k-lost', 'h1');
	const kept = await issue('k-kept', 'h1', 'family');
	const thief = await enter(server, lost.secret);
	const both = await enter(server, lost.secret);
	await enter(server, kept.secret, both.device);
	const before = await deviceCountsOf('h1');
	await association.leader.must({ name: 'key.revoke', args: { id: 'k-lost', household: 'h1' } });
	expect((await thief.page(null)).status).toBe('ended');
	expect(await thief.ask('receipt.read', { circular: 'any', version: 1 })).toBe('ACCESS_ENDED');
	expect((await both.page(null)).status).toBe('page');
	const revoked = await show(server, lost.secret);
	expect([revoked.status, await codeOf(revoked)]).toEqual([410, 'KEY_REVOKED']);
	expect(await deviceCountsOf('h1')).toEqual({ self: (before?.self ?? 0) - 1, family: before?.family });
});

test('revoking a seat’s card ends its device', async () => {
	const made = await issueSeat('k-out', 'officer');
	const officer = await enter(server, made.secret);
	expect((await officer.page(null)).status).toBe('page');
	await association.chair.must({ name: 'key.revoke', args: { id: 'k-out' } });
	expect((await officer.page(null)).status).toBe('ended');
	expect((await association.officer.page(null)).status).toBe('page');
});

test('the database holds neither secret nor code nor a digest that could be tried out', async () => {
	const made = await issue('k-stored', 'h1');
	const keys = await server.db.collection('keys').get();
	const all = JSON.stringify(keys.docs.map((doc) => [doc.id, doc.data()]));
	for (const digest of Object.values(made.digests)) expect(all).not.toContain(digest);
	expect(keys.docs.every(({ id }) => /^[0-9a-f]{64}$/.test(id))).toBe(true);
});
