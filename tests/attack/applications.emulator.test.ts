import { expect, test } from 'vitest';
import type { ApplicationLook } from '#contract/applications';
import { OPEN_MAX } from '#domain/applications';
import { APPLICATION_DAYS } from '#domain/kept-for';
import { DAY_MS } from '#domain/moment';
import { applicationId } from '#functions/commands/applying';
import { FROM_A_PLACE_A_DAY } from '#functions/http/applications';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { foundEmpty } from '#tests/support/emulator-association';

/* Anybody who walks past the notice board can ask to join: nobody may learn, hold up or become anything by it. */

associationForEachTest();

const WISH = { name: '田中', group: '1班', address: '公園の北', phone: '086-000-0000' };
const secretOf = (n: number | string) => String(n).padEnd(22, '-');
const who = (n: number | string = 1, of = association.id) => ({ association: of, secret: secretOf(n) });
const post = (path: string, json: object, from = '203.0.113.1') =>
	server.request(`/api/applications${path}`, { json, headers: { 'X-Forwarded-For': from } });
const apply = (n: number | string = 1, from?: string) => post('', { ...who(n), wish: WISH }, from);
const look = async (json: object) => (await (await post('/look', json)).json()) as ApplicationLook;
const code = async (response: Response) => ((await response.json()) as { code?: string }).code;
const idOf = (n: number | string = 1) => applicationId(who(n));
const asNew = (n: number | string, household = 'new-1') => ({
	...{ id: idOf(n), asked: server.clock.now },
	as: { kind: 'new' as const, household: { id: household, name: '田中', group: 'g1', order: 9, ways: [] } },
});
const open = async () => (await association.chair.pull()).rows('application').filter(({ wish }) => wish);

test('a stranger sees of an association what stands on its poster, and of other strangers nothing', async () => {
	expect((await apply()).status).toBe(200);
	const seen = await look({ association: association.id });
	expect(Object.keys(seen).sort()).toEqual(['name', 'phone']);
	expect(await look(who(2))).toEqual(seen);
	// The id, which leaders see, is not the secret.
	expect((await post('/look', { association: association.id, secret: idOf() })).status).toBe(400);
	const own = await look(who());
	expect(own.application).toEqual({ at: server.clock.now, state: 'open' });
	expect(JSON.stringify(own)).not.toContain('田中');
});

test('nobody takes back what another phone asked for, nor in another association', async () => {
	await apply();
	const other = (await foundEmpty(server, 'other')).chair.as.association;
	expect(await code(await post('/withdraw', who(2)))).toBe('APPLICATION_ENDED');
	expect(await code(await post('/withdraw', who(1, other)))).toBe('APPLICATION_ENDED');
	expect(await open()).toHaveLength(1);
});

test('one phone has one application, however often it asks', async () => {
	for (let times = 0; times < 3; times += 1) await apply();
	expect(await open()).toHaveLength(1);
});

test('a flood from one place ends with its day, and counts for no other place', async () => {
	const place = '203.0.113.99';
	for (let n = 0; n < FROM_A_PLACE_A_DAY; n += 1) expect((await apply(n, place)).status).toBe(200);
	expect(await code(await apply('more', place))).toBe('TOO_MANY_APPLICATIONS');
	expect((await apply('hall', '198.51.100.7')).status).toBe(200);
	server.clock.advance(DAY_MS);
	expect((await apply('more', place)).status).toBe(200);
});

test('a flood from everywhere fills no more than somebody would read, and is gone after its time', async () => {
	for (let n = 0; n < OPEN_MAX; n += 1) expect((await apply(n, `198.51.100.${n}`)).status).toBe(200);
	expect(await code(await apply('late', '192.0.2.1'))).toBe('TOO_MANY_APPLICATIONS');
	// Whoever stands among them writes anew, and one that was answered makes room.
	expect((await apply(0, '192.0.2.1')).status).toBe(200);
	await association.chair.must({
		name: 'application.refuse',
		args: { id: idOf(0), asked: server.clock.now, text: 'いたずらです。' },
	});
	expect((await apply('late', '192.0.2.1')).status).toBe(200);
	server.clock.advance((APPLICATION_DAYS + 1) * DAY_MS);
	expect((await look(who(1))).application).toBeUndefined();
	expect((await apply('later', '192.0.2.2')).status).toBe(200);
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
	await apply();
	const [chair, officer] = [association.chair, association.officer];
	const answers = await Promise.all([
		chair.ask('application.accept', asNew(1, 'new-1')),
		officer.ask('application.accept', asNew(1, 'new-2')),
	]);
	expect(answers.sort()).toEqual(['APPLICATION_ENDED', 'done']);
	const found = (await chair.pull()).rows('household').filter(({ id }) => id.startsWith('new-'));
	expect(found).toHaveLength(1);
	expect((await look(who())).application?.state).toBe('accepted');
	// What was written is gone from the row with its end.
	expect(await open()).toEqual([]);
});

test('what was taken back, or written anew, is accepted by nobody who saw it before', async () => {
	await apply();
	const asSeen = asNew(1);
	server.clock.advance(60_000);
	await apply();
	expect(await association.chair.ask('application.accept', asSeen)).toBe('APPLICATION_ENDED');
	const again = asNew(1);
	expect((await post('/withdraw', who())).status).toBe(200);
	expect(await association.chair.ask('application.accept', again)).toBe('APPLICATION_ENDED');
	expect((await look(who())).application?.state).toBe('withdrawn');
});

test('the secret of an accepted phone opens nothing: a card does', async () => {
	await apply();
	await association.chair.must({ name: 'application.accept', args: asNew(1) });
	const key = { by: 'secret', secret: secretOf(1) };
	expect(await code(await server.request('/api/session', { json: { key } }))).toBe('KEY_UNKNOWN');
});

test('a leader accepts in her own association alone, and no household over one that is there', async () => {
	await apply();
	const { chair: stranger } = await foundEmpty(server, 'elsewhere');
	expect(await stranger.ask('application.accept', asNew(1))).toBe('APPLICATION_ENDED');
	expect(await association.chair.ask('application.accept', asNew(1, 'h1'))).toBe('HOUSEHOLD_EXISTS');
	expect(await association.chair.ask('application.accept', asNew(1, 'chair'))).toBe('HOUSEHOLD_EXISTS');
	expect(await association.leader.ask('application.accept', asNew(1))).toBe('NOT_ALLOWED');
	expect((await association.h1.pull()).rows('application')).toEqual([]);
	expect((await association.leader.pull()).rows('application')).toEqual([]);
});

test('what is accepted and refused stands in the record; a name stands in none of its lines', async () => {
	await apply(1);
	await apply(2);
	await association.chair.must({ name: 'application.accept', args: asNew(1) });
	await association.officer.must({
		name: 'application.refuse',
		args: { id: idOf(2), asked: server.clock.now, text: 'お電話ください。' },
	});
	const lines = (await association.chair.pull()).rows('audit').filter(({ what }) => what.startsWith('application.'));
	expect(lines).toMatchObject([
		{ what: 'application.accept', household: 'new-1' },
		{ what: 'application.refuse', by: { title: '副会長' } },
	]);
	expect((await look(who(2))).application).toMatchObject({ state: 'refused', text: 'お電話ください。' });
});
