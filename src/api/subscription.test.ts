import { expect, test } from 'vitest';
import { SubscriptionRequest } from '#contract/subscription';
import { Retry } from '#sync/errors';
import { createClient } from './client';
import { putSubscription } from './subscription';

const request: SubscriptionRequest = {
	members: [{ association: 'a1', member: 'h1' }],
	subscription: {
		endpoint: 'https://push.example/1',
		keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
	},
	language: 'ja',
	titles: true,
};

function serverThat(answers: () => Response) {
	const calls: [string, RequestInit][] = [];
	const client = createClient({
		fetch: async (url, init) => {
			calls.push([String(url), init ?? {}]);
			return answers();
		},
		token: async () => 't',
	});
	return { client, calls };
}

test('a phone says how it is woken, signed in and in words of the contract, and hears the key', async () => {
	const { client, calls } = serverThat(() => Response.json({ vapidKey: 'k' }));
	await expect(putSubscription(client, request)).resolves.toEqual({ vapidKey: 'k' });
	const [url, init] = calls[0] ?? ['', {}];
	expect([init.method, url, new Headers(init.headers).get('authorization')]).toEqual([
		'PUT',
		'/api/subscription',
		'Bearer t',
	]);
	expect(SubscriptionRequest.parse(JSON.parse(String(init.body)))).toEqual(request);
});

test('an answer that is none of ours counts as none', async () => {
	const { client } = serverThat(() => Response.json({ vapidKey: 7 }));
	await expect(putSubscription(client, request)).rejects.toEqual(new Retry('unreadable'));
});
