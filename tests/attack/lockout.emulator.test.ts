import { beforeEach, expect, test } from 'vitest';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { founding, show } from '#tests/support/emulator-association';
import { TRIES } from '#functions/http/rate-limit';
import { cardOf } from '#tests/support/cards';

/*
 * Somebody shows wrong keys until nobody else gets in: from one address, from many, with the address of a hall written
 * into the request, or with the operator's secret.
 */

// As it is deployed: Hosting's edge stands before the function.
associationForAllTests({ proxies: 1 });

// New windows for each test.
beforeEach(() => server.clock.advance(24 * 60 * 60 * 1000));

const EDGE = '151.101.1.1';
const HALL = `198.51.100.20, ${EDGE}`;
const [SHORT] = TRIES.letters;

/** Shows wrong letters so often, each time from where `from` says, ten at once. */
async function guess(times: number, from: (n: number) => string): Promise<number[]> {
	const statuses: number[] = [];
	for (let at = 0; at < times; at += 10) {
		const tries = Array.from({ length: Math.min(10, times - at) }, (_, i) => at + i);
		const replies = tries.map((n) => show(server, cardOf(`guess ${n}`).code, { from: from(n) }));
		statuses.push(...(await Promise.all(replies)).map(({ status }) => status));
	}
	return statuses;
}

const enter = async (by: 'secret' | 'code', from: string) =>
	(await show(server, association.card('k-h4')[by], { from, path: '/api/session/inspect' })).status;

test('wrong keys from many addresses shut nobody out, neither those who scan nor those who type', async () => {
	await guess(400, (n) => `203.0.113.${n % 100}, ${EDGE}`);
	expect(await enter('secret', HALL)).toBe(200);
	expect(await enter('code', HALL)).toBe(200);
});

test('whoever writes the address of a hall past Hosting uses up nothing of that hall', async () => {
	const forged = '198.51.100.20, 203.0.113.7';
	expect(new Set(await guess(2 * SHORT.tries, () => forged))).toEqual(new Set([404, 429]));
	expect(await enter('code', HALL)).toBe(200);
});

test('beside somebody who guesses in the same hall, a scanned card opens still', async () => {
	const statuses = await guess(2 * SHORT.tries, () => HALL);
	expect(statuses.filter((status) => status === 404)).toHaveLength(SHORT.tries);
	expect(await enter('code', HALL)).toBe(429);
	expect(await enter('secret', HALL)).toBe(200);
	expect((await show(server, association.card('k-h4').secret, { from: HALL })).status).toBe(200);
});

test('wrong codes that somebody scans are told to be wrong, however many, and are counted nowhere', async () => {
	const counted = async () => (await server.db.collection('counters').get()).size;
	const before = await counted();
	const replies = Array.from({ length: 60 }, (_, n) => show(server, cardOf(`guess ${n}`).secret, { from: HALL }));
	expect(new Set((await Promise.all(replies)).map(({ status }) => status))).toEqual(new Set([404]));
	expect(await counted()).toBe(before);
});

test('wrong keys are no wrong secrets of the operator, nor the other way round', async () => {
	const found = (secret: string, from: string, id = 'x') =>
		server.request('/api/found', {
			json: secret === server.operatorSecret ? founding(id, cardOf(id)) : {},
			headers: { Authorization: `Operator ${secret}`, 'X-Forwarded-For': from },
		});
	await guess(2 * SHORT.tries, () => HALL);
	expect((await found(server.operatorSecret, HALL, 'beside-a-guesser')).status).toBe(204);
	const other = `203.0.113.8, ${EDGE}`;
	const statuses = [];
	for (let i = 0; i < 12; i++) statuses.push((await found(`guess ${i}`, other)).status);
	expect(statuses).toEqual([...Array<number>(10).fill(403), 429, 429]);
	// The right one is told no more than a wrong one there, and opens from anywhere else.
	expect((await found(server.operatorSecret, other)).status).toBe(429);
	expect((await found(server.operatorSecret, HALL, 'elsewhere')).status).toBe(204);
	expect(await enter('code', other)).toBe(200);
});

test('letters that are wrong at the same moment are no more than those that are wrong one after the other', async () => {
	const place = `203.0.113.9, ${EDGE}`;
	const tries = Array.from({ length: 60 }, (_, n) => show(server, cardOf(`at once ${n}`).code, { from: place }));
	const told = (await Promise.all(tries)).filter(({ status }) => status === 404);
	expect(told.length).toBeLessThanOrEqual(SHORT.tries);
	expect(told.length + (await guess(60, () => place)).filter((status) => status === 404).length).toBe(SHORT.tries);
});
