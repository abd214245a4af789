import { expect, test } from 'vitest';
import type { ShownKey } from '#contract/session';
import { ApiError, Retry, SignedOut } from '#sync/errors';
import { createIdentity } from './auth';
import { createClient } from './client';
import { inspectCard, redeem } from './session';

const key: ShownKey = { by: 'code', code: '2345ABCD6789' };
const clientOf = (status: number, body: unknown) =>
	createClient({
		fetch: async () => new Response(JSON.stringify(body), { status }),
		token: () => Promise.reject(new SignedOut()),
	});

test('a card that is unknown, revoked or used up is said with its code', async () => {
	for (const code of ['KEY_UNKNOWN', 'KEY_REVOKED', 'KEY_USED_UP', 'KEY_EXPIRED'] as const) {
		await expect(inspectCard(clientOf(404, { code }), key)).rejects.toEqual(new ApiError(code));
	}
});

test('too many tries are told to the person who waits, a busy server is tried again', async () => {
	await expect(redeem(clientOf(429, { code: 'TOO_MANY_TRIES' }), key)).rejects.toEqual(new ApiError('TOO_MANY_TRIES'));
	await expect(redeem(clientOf(503, {}), key)).rejects.toThrow(Retry);
});

test('an answer of another shape is none', async () => {
	await expect(redeem(clientOf(200, { token: 't' }), key)).rejects.toThrow(Retry);
});

test('SY22 a browser that never showed a card is signed out, and loads nothing to find out', async () => {
	const identity = createIdentity(async () => undefined);
	await expect(identity.token()).rejects.toThrow(SignedOut);
	await expect(identity.device()).rejects.toThrow(SignedOut);
});
