import { beforeEach, expect, test } from 'vitest';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { founding, show } from '#tests/support/emulator-association';

/* Somebody who reads the server's log learns what happened, and of nobody. */

associationForEachTest();
beforeEach(async () => {
	server.noted.length = server.logged.length = 0;
});

const asOperator = (secret = server.operatorSecret) => ({ Authorization: `Operator ${secret}` });

/** The ids of those who act, none of which may stand in a log. */
function ids(): string[] {
	const { chair, h1 } = association;
	return [association.id, chair.device, h1.device, h1.as.member, association.card('k-h1').secret.secret];
}

test('failed keys, refusals, foundings and recoveries are noted, without a name or an id', async () => {
	const { chair, h1 } = association;
	await show(server, cardOf('never made').secret);
	await server.request('/api/found', { json: {}, headers: asOperator('guessed') });
	expect(await h1.ask('group.add', { id: 'g9', name: '山田の班', order: 9 })).toBe('NOT_ALLOWED');
	await h1.send([{ ...h1.command('receipt.read', { circular: 'c', version: 1 }), name: '山田が知らないこと' }]);
	const path = `/api/attachments/${association.id}/${'0'.repeat(64)}`;
	await server.request(path, { device: h1.device, headers: { 'Kairan-Member': 'h1' } });
	const json = founding(`${association.id}-2`, cardOf(`${association.id} 2`));
	await server.request('/api/found', { json, headers: asOperator() });
	const digests = cardOf(`${association.id} anew`).digests;
	const anew = { association: association.id, key: 'k-anew', digests };
	await server.request('/api/operator/chair-key', { json: anew, headers: asOperator() });
	expect((await chair.page(null)).status).toBe('ended');
	expect(server.noted).toEqual([
		{ what: 'request.refused', code: 'KEY_UNKNOWN', status: 404, path: '/api/session' },
		{ what: 'request.refused', code: 'NOT_ALLOWED', status: 403, path: '/api/found' },
		{ what: 'command.refused', command: 'group.add', code: 'NOT_ALLOWED' },
		{ what: 'command.refused', command: 'unknown', code: expect.any(String) },
		{ what: 'request.refused', code: 'ATTACHMENT_UNKNOWN', status: 404, path: '/api/attachments/:association/:hash' },
		{ what: 'founding', by: 'operator' },
		{ what: 'recovery', phonesKept: false },
	]);
	const log = JSON.stringify([server.noted, server.logged]);
	expect(ids().filter((id) => log.includes(`"${id}"`))).toEqual([]);
	expect(log).not.toContain('山田');
});

test('too many tries are noted as that', async () => {
	for (let i = 0; i < 41; i++) await show(server, cardOf(`guess ${i}`).code, { from: '203.0.113.9' });
	expect(server.noted.at(-1)).toMatchObject({ code: 'TOO_MANY_TRIES', status: 429 });
	expect(JSON.stringify(server.noted)).not.toContain('203.0.113');
});

test('a city that founds is noted as a city', async () => {
	const id = `${association.id}-city`;
	const json = { ...founding(id, cardOf(id)), as: association.city.as };
	expect((await server.request('/api/found', { device: association.city.device, json })).status).toBe(204);
	expect(server.noted).toEqual([{ what: 'founding', by: 'city' }]);
});
