import { expect, test } from 'vitest';
import type { JoinRequestLook } from '#contract/join-requests';
import { OPEN_MAX } from '#domain/join-requests';
import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import { DAY_MS } from '#domain/moment';
import { joinRequestId } from '#functions/commands/join-requests';
import { FROM_A_PLACE_A_DAY } from '#functions/http/join-requests';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { foundEmpty } from '#tests/support/emulator-association';

/* Anybody who walks past the notice board can ask to join: nobody may learn, hold up or become anything by it. */

associationForEachTest();

const WISH = { name: '田中', group: '1班', address: '公園の北', phone: '086-000-0000' };
const secretOf = (n: number | string) => String(n).padEnd(22, '-');
const who = (n: number | string = 1, of = association.id) => ({ association: of, secret: secretOf(n) });
const post = (path: string, json: object, from = '203.0.113.1') =>
	server.request(`/api/join-requests${path}`, { json, headers: { 'X-Forwarded-For': from } });
const askToJoin = (n: number | string = 1, from?: string) => post('', { ...who(n), wish: WISH }, from);
const look = async (json: object) => (await (await post('/look', json)).json()) as JoinRequestLook;
const code = async (response: Response) => ((await response.json()) as { code?: string }).code;
const idOf = (n: number | string = 1) => joinRequestId(who(n));
const asNew = (n: number | string, household = 'new-1') => ({
	...{ id: idOf(n), asked: server.clock.now },
	as: { kind: 'new' as const, household: { id: household, name: '田中', group: 'g1', order: 9, ways: [] } },
});
const open = async () => (await association.chair.pull()).rows('joinRequest').filter(({ wish }) => wish);

test('a stranger sees of an association what stands on its poster, and of other strangers nothing', async () => {
	expect((await askToJoin()).status).toBe(200);
	const seen = await look({ association: association.id });
	expect(Object.keys(seen).sort()).toEqual(['name', 'phone']);
	expect(await look(who(2))).toEqual(seen);
	// The id, which leaders see, is not the secret.
	expect((await post('/look', { association: association.id, secret: idOf() })).status).toBe(400);
	const own = await look(who());
	expect(own.request).toEqual({ at: server.clock.now, state: 'open' });
	expect(JSON.stringify(own)).not.toContain('田中');
});

test('nobody takes back what another phone asked for, nor in another association', async () => {
	await askToJoin();
	const other = (await foundEmpty(server, 'other')).chair.as.association;
	expect(await code(await post('/withdraw', who(2)))).toBe('JOIN_REQUEST_ENDED');
	expect(await code(await post('/withdraw', who(1, other)))).toBe('JOIN_REQUEST_ENDED');
	expect(await open()).toHaveLength(1);
});

test('one phone has one request, however often it asks', async () => {
	for (let times = 0; times < 3; times += 1) await askToJoin();
	expect(await open()).toHaveLength(1);
});

test('a flood from one place ends with its day, and counts for no other place', async () => {
	const place = '203.0.113.99';
	for (let n = 0; n < FROM_A_PLACE_A_DAY; n += 1) expect((await askToJoin(n, place)).status).toBe(200);
	expect(await code(await askToJoin('more', place))).toBe('TOO_MANY_JOIN_REQUESTS');
	expect((await askToJoin('hall', '198.51.100.7')).status).toBe(200);
	server.clock.advance(DAY_MS);
	expect((await askToJoin('more', place)).status).toBe(200);
});

test('a flood from everywhere fills no more than somebody would read, and is gone after its time', async () => {
	for (let n = 0; n < OPEN_MAX; n += 1) expect((await askToJoin(n, `198.51.100.${n}`)).status).toBe(200);
	expect(await code(await askToJoin('late', '192.0.2.1'))).toBe('TOO_MANY_JOIN_REQUESTS');
	// Whoever stands among them writes anew, and one that was answered makes room.
	expect((await askToJoin(0, '192.0.2.1')).status).toBe(200);
	await association.chair.must({
		name: 'joinRequest.refuse',
		args: { id: idOf(0), asked: server.clock.now, text: 'いたずらです。' },
	});
	expect((await askToJoin('late', '192.0.2.1')).status).toBe(200);
	server.clock.advance((JOIN_REQUEST_DAYS + 1) * DAY_MS);
	expect((await look(who(1))).request).toBeUndefined();
	expect((await askToJoin('later', '192.0.2.2')).status).toBe(200);
});

test('there is nothing to join where there is no association, nor in a city', async () => {
	for (const of of ['nobody', association.city.as.association]) {
		expect(await code(await post('', { ...who(1, of), wish: WISH }))).toBe('ASSOCIATION_UNKNOWN');
		expect(await code(await post('/look', { association: of }))).toBe('ASSOCIATION_UNKNOWN');
	}
	expect((await post('', { ...who(1, '../a'), wish: WISH })).status).toBe(400);
});

test.each([
	['an invisible sign in a name', { name: '田\u200b中' }],
	['text that runs the other way', { address: '公園\u202eの北' }],
	['two lines', { name: '田中\n会長' }],
	['a name that is no name', { name: '　' }],
	['more than fits', { address: 'あ'.repeat(81) }],
])('%s is not taken', async (_, wrong) => {
	expect(await code(await post('', { ...who(), wish: { ...WISH, ...wrong } }))).toBe('MALFORMED');
	expect(await open()).toEqual([]);
});

test('two leaders who accept at once make one household', async () => {
	await askToJoin();
	const [chair, officer] = [association.chair, association.officer];
	const answers = await Promise.all([
		chair.ask('joinRequest.accept', asNew(1, 'new-1')),
		officer.ask('joinRequest.accept', asNew(1, 'new-2')),
	]);
	expect(answers.sort()).toEqual(['JOIN_REQUEST_ENDED', 'done']);
	const found = (await chair.pull()).rows('household').filter(({ id }) => id.startsWith('new-'));
	expect(found).toHaveLength(1);
	expect((await look(who())).request?.state).toBe('accepted');
	// What was written is gone from the row with its end.
	expect(await open()).toEqual([]);
});

test('what was taken back, or written anew, is accepted by nobody who saw it before', async () => {
	await askToJoin();
	const asSeen = asNew(1);
	server.clock.advance(60_000);
	await askToJoin();
	expect(await association.chair.ask('joinRequest.accept', asSeen)).toBe('JOIN_REQUEST_ENDED');
	const again = asNew(1);
	expect((await post('/withdraw', who())).status).toBe(200);
	expect(await association.chair.ask('joinRequest.accept', again)).toBe('JOIN_REQUEST_ENDED');
	expect((await look(who())).request?.state).toBe('withdrawn');
});

test('the secret of an accepted phone opens nothing: a card does', async () => {
	await askToJoin();
	await association.chair.must({ name: 'joinRequest.accept', args: asNew(1) });
	const key = { by: 'secret', secret: secretOf(1) };
	expect(await code(await server.request('/api/session', { json: { key } }))).toBe('KEY_UNKNOWN');
});

test('a leader accepts in her own association alone, and no household over one that is there', async () => {
	await askToJoin();
	const { chair: stranger } = await foundEmpty(server, 'elsewhere');
	expect(await stranger.ask('joinRequest.accept', asNew(1))).toBe('JOIN_REQUEST_ENDED');
	expect(await association.chair.ask('joinRequest.accept', asNew(1, 'h1'))).toBe('HOUSEHOLD_EXISTS');
	expect(await association.chair.ask('joinRequest.accept', asNew(1, 'chair'))).toBe('HOUSEHOLD_EXISTS');
	expect(await association.leader.ask('joinRequest.accept', asNew(1))).toBe('NOT_ALLOWED');
	expect((await association.h1.pull()).rows('joinRequest')).toEqual([]);
	expect((await association.leader.pull()).rows('joinRequest')).toEqual([]);
});

test('what is accepted and refused stands in the record; a name stands in none of its lines', async () => {
	await askToJoin(1);
	await askToJoin(2);
	await association.chair.must({ name: 'joinRequest.accept', args: asNew(1) });
	await association.officer.must({
		name: 'joinRequest.refuse',
		args: { id: idOf(2), asked: server.clock.now, text: 'お電話ください。' },
	});
	const lines = (await association.chair.pull()).rows('audit').filter(({ what }) => what.startsWith('joinRequest.'));
	expect(lines).toMatchObject([
		{ what: 'joinRequest.accept', household: 'new-1' },
		{ what: 'joinRequest.refuse', by: { title: '副会長' } },
	]);
	expect((await look(who(2))).request).toMatchObject({ state: 'refused', text: 'お電話ください。' });
});
