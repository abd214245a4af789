import { expect, test } from 'vitest';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';

/*
 * A page of somewhere else has the browsers of its visitors ask us. It is shown no answer, but what it asks for would
 * be done, and counted for the place where each visitor is.
 */

associationForEachTest();

const post = (path: string, json: object, site: string) =>
	server.request(`/api${path}`, { json, headers: { 'X-Forwarded-For': '203.0.113.5', 'Sec-Fetch-Site': site } });

test('it asks for nobody to join', async () => {
	const asked = { association: association.id, secret: 'A'.repeat(22), wish: { name: '田中', address: '公園の北' } };
	expect((await post('/join-requests', asked, 'cross-site')).status).toBe(403);
	expect((await association.chair.pull()).rows('joinRequest')).toEqual([]);
	expect((await post('/join-requests', asked, 'same-origin')).status).toBe(200);
});

test('it uses up no try that a hall has to type the letters of a card', async () => {
	const wrong = (at: number) => ({
		key: { by: 'code', code: `${'A'.repeat(10)}${String(22 + at).replace(/[01]/gu, 'Z')}` },
	});
	for (let at = 0; at < 41; at += 1) expect((await post('/session/inspect', wrong(at), 'cross-site')).status).toBe(403);
	const { code } = cardOf(`${association.id} k-h1`);
	expect((await post('/session/inspect', { key: code }, 'same-origin')).status).toBe(200);
});
