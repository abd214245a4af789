import { beforeEach, expect, test } from 'vitest';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { show } from '#tests/support/emulator-association';
import { TRIES } from './rate-limit';

associationForAllTests();

const [SHORT] = TRIES.letters;

// New windows for each test.
beforeEach(() => server.clock.advance(24 * 60 * 60 * 1000));

const ATTACKER = '203.0.113.7';
const HALL = '198.51.100.20';

const guess = (n: number, from: string, path?: string) =>
	show(server, cardOf(`guess ${n}`).code, { from, ...(path && { path }) });

/** Spends the tries of an address, half by looking and half by redeeming. */
async function attack(from: string): Promise<Set<number>> {
	const statuses = new Set<number>();
	for (let i = 0; i < SHORT.tries; i++) {
		statuses.add((await guess(i, from, i % 2 ? '/api/session/inspect' : '/api/session')).status);
	}
	return statuses;
}

test('who guesses letters too often is told to stop, for right ones as for wrong ones', async () => {
	expect(await attack(ATTACKER)).toEqual(new Set([404]));
	const right = association.card('k-h4').code;
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
	const right = association.card('k-h4').code;
	expect((await show(server, right, { from: HALL })).status).toBe(200);
	expect((await show(server, right, { from: ATTACKER })).status).toBe(429);
	server.clock.advance(SHORT.ms);
	expect((await show(server, right, { from: ATTACKER })).status).toBe(200);
});

test('right letters count nothing: a whole class gets in from one address', async () => {
	const right = association.card('k-h1').code;
	for (let i = 0; i <= SHORT.tries; i++) {
		expect((await show(server, right, { from: HALL, path: '/api/session/inspect' })).status).toBe(200);
	}
});

test.each(['/api/arrivals', '/api/arrivals/picture', '/api/mail/look', '/api/mail/press', '/api/mail/stop/xxx'])(
	'%s refuses links that were not made here without a word to the store, so that they shut nobody out',
	async (path) => {
		const json = { use: 'read', token: 'x'.repeat(60), member: 'h1', hash: 'a'.repeat(64) };
		const ask = () => server.request(path, { json, headers: { 'X-Forwarded-For': ATTACKER } });
		const counted = async () => (await server.db.collection('counters').get()).size;
		const before = await counted();
		for (let i = 0; i <= SHORT.tries; i++) expect([400, 404]).toContain((await ask()).status);
		expect(await counted()).toBe(before);
	},
);

test('no address is stored', async () => {
	await guess(1, ATTACKER);
	const { docs } = await server.db.collection('counters').get();
	expect(docs.length).toBeGreaterThan(1);
	expect(JSON.stringify(docs.map((doc) => [doc.id, doc.data()]))).not.toContain(ATTACKER);
});
