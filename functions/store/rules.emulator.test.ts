import { beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';

const HOST = process.env.FIRESTORE_EMULATOR_HOST;

associationForAllTests();
beforeAll(async () => {
	await putRules('firestore.rules');
});

async function putRules(name: string): Promise<void> {
	const content = readFileSync(join(import.meta.dirname, '..', name), 'utf8');
	await put(content);
}

async function put(content: string): Promise<void> {
	const reply = await fetch(`http://${HOST}/emulator/v1/projects/${server.projectId}:securityRules`, {
		method: 'PUT',
		body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
	});
	expect(reply.status).toBe(200);
}

/** What Firestore's own REST API answers a device, past our API. */
async function direct(path: string, init: RequestInit = {}, device: string | undefined = association.chair.device) {
	const url = `http://${HOST}/v1/projects/${server.projectId}/databases/(default)/documents${path}`;
	const headers = device ? { Authorization: `Bearer ${server.signIn(device)}` } : {};
	return (await fetch(url, { ...init, headers })).status;
}

const body = JSON.stringify({ fields: { seq: { integerValue: '999' } } });

const paths = () => [
	`/associations/${association.id}`,
	`/associations/${association.id}/rows/association.${association.id}`,
	`/associations/${association.id}/members/chair`,
	`/associations/${association.id}/rows/new`,
	'/elsewhere/x',
];

test('a device that is signed in reads nothing past the API', async () => {
	for (const path of paths()) expect(await direct(path)).toBe(403);
	expect(await direct(`/associations/${association.id}/rows`)).toBe(403);
	expect(await direct('/keys')).toBe(403);
	const query = { structuredQuery: { from: [{ collectionId: 'rows', allDescendants: true }] } };
	expect(await direct(':runQuery', { method: 'POST', body: JSON.stringify(query) })).toBe(403);
});

test('a device that is signed in writes nothing past the API', async () => {
	for (const path of paths()) {
		expect(await direct(path, { method: 'PATCH', body })).toBe(403);
		expect(await direct(path, { method: 'DELETE' })).toBe(403);
	}
	expect(await direct(`/associations/${association.id}/rows?documentId=mine`, { method: 'POST', body })).toBe(403);
});

test('nobody reads or writes without signing in', async () => {
	expect(await direct(`/associations/${association.id}`, {}, '')).toBe(403);
	expect(await direct('/elsewhere/x', { method: 'PATCH', body }, '')).toBe(403);
});

test('it is the rules that deny: open ones let the same device read', async () => {
	await put(
		`service cloud.firestore { match /databases/{d}/documents { match /{all=**} { allow read: if request.auth.uid != null; } } }`,
	);
	expect(await direct(`/associations/${association.id}`)).toBe(200);
	await putRules('firestore.rules');
	expect(await direct(`/associations/${association.id}`)).toBe(403);
});
