import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cardOf } from '#tests/support/cards';
import { startTestServer, type TestServer } from '#tests/support/server';
import { type EmulatorAssociation, foundWithActors, show } from '#tests/support/emulator-association';
import { TRIES_OF_ADDRESS, TRIES_OF_ALL } from './rate-limit';

let server: TestServer;
let association: EmulatorAssociation;

beforeAll(async () => {
	server = await startTestServer();
	association = await foundWithActors(server);
});
afterAll(() => server.stop());
// A new window for each test.
beforeEach(() => server.clock.advance(10 * 60 * 1000));

const ATTACKER = '203.0.113.7';
const HALL = '198.51.100.20';

const guess = (n: number, from: string, path?: string) =>
	show(server, cardOf(`guess ${n}`).code, { from, ...(path && { path }) });

/** Spends the tries of an address, half by looking and half by redeeming. */
async function attack(from: string): Promise<Set<number>> {
	const statuses = new Set<number>();
	for (let i = 0; i < TRIES_OF_ADDRESS; i++) {
		statuses.add((await guess(i, from, i % 2 ? '/api/session/inspect' : '/api/session')).status);
	}
	return statuses;
}

test('who guesses too often is told to stop, for a right key as for a wrong one', async () => {
	expect(await attack(ATTACKER)).toEqual(new Set([404]));
	const right = association.card('k-h4').secret;
	const answers = [];
	for (const path of ['/api/session', '/api/session/inspect']) {
		answers.push(await show(server, right, { from: ATTACKER, path }), await guess(999, ATTACKER, path));
	}
	for (const answer of answers) {
		expect(answer.status).toBe(429);
		expect(await answer.json()).toEqual({ code: 'TOO_MANY_TRIES' });
		expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
	}
});

test('guesses of one do not shut the others out, and end with their window', async () => {
	await attack(ATTACKER);
	const right = association.card('k-h4').secret;
	expect((await show(server, right, { from: HALL })).status).toBe(200);
	expect((await show(server, right, { from: ATTACKER })).status).toBe(429);
	server.clock.advance(10 * 60 * 1000);
	expect((await show(server, right, { from: ATTACKER })).status).toBe(200);
});

test('right keys count nothing: a whole class gets in from one address', async () => {
	const right = association.card('k-h1').secret;
	for (let i = 0; i <= TRIES_OF_ADDRESS; i++) {
		expect((await show(server, right, { from: HALL, path: '/api/session/inspect' })).status).toBe(200);
	}
});

test('beyond the ceiling for everybody, no address gets in', async () => {
	const window = Math.floor(Date.parse(server.clock.now) / (10 * 60 * 1000));
	await server.db.doc(`counters/keys.${window}.all`).set({ count: TRIES_OF_ALL - 1 });
	expect((await guess(1, ATTACKER)).status).toBe(404);
	expect((await show(server, association.card('k-h4').secret, { from: HALL })).status).toBe(429);
});

test('the operator’s secret is guessed no more often', async () => {
	const knock = (secret: string) =>
		server.request('/api/found', {
			json: {},
			headers: { Authorization: `Operator ${secret}`, 'X-Forwarded-For': ATTACKER },
		});
	for (let i = 0; i < TRIES_OF_ADDRESS; i++) expect((await knock(`guess ${i}`)).status).toBe(403);
	expect((await knock(server.operatorSecret)).status).toBe(429);
});

test.each(['/api/arrivals', '/api/arrivals/picture', '/api/mail/look', '/api/mail/press', '/api/mail/stop/xxx'])(
	'%s refuses links that were not made here without a word to the store, so that they shut nobody out',
	async (path) => {
		const json = { use: 'read', token: 'x'.repeat(60), member: 'h1', hash: 'a'.repeat(64) };
		const ask = () => server.request(path, { json, headers: { 'X-Forwarded-For': ATTACKER } });
		const counted = async () => (await server.db.collection('counters').get()).size;
		const before = await counted();
		for (let i = 0; i <= TRIES_OF_ADDRESS; i++) expect([400, 404]).toContain((await ask()).status);
		expect(await counted()).toBe(before);
	},
);

test('no address is stored', async () => {
	await guess(1, ATTACKER);
	const { docs } = await server.db.collection('counters').get();
	expect(docs.length).toBeGreaterThan(1);
	expect(JSON.stringify(docs.map((doc) => [doc.id, doc.data()]))).not.toContain(ATTACKER);
});
