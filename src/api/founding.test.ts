import { expect, test } from 'vitest';
import { FoundRequest } from '#contract/founding';
import { ApiError } from '#sync/errors';
import { createClient } from './client';
import { foundAssociation } from './founding';

const digest = 'a'.repeat(64);
const request: FoundRequest = {
	as: { association: 'a1', member: 'city' },
	association: { id: 'a2', name: '新町内会', district: '新学区', phone: '086-000-0000' },
	chair: { seat: 's', title: '会長', key: 'k', digests: { secret: digest, code: digest } },
};

test('a city founds an association signed in, in words of the contract', async () => {
	const calls: [string, RequestInit][] = [];
	const client = createClient({
		fetch: async (url, init) => {
			calls.push([String(url), init ?? {}]);
			return new Response(null, { status: 204 });
		},
		token: async () => 't',
	});
	await foundAssociation(client, request);
	const [url, init] = calls[0] ?? ['', {}];
	expect([url, new Headers(init.headers).get('authorization')]).toEqual(['/api/found', 'Bearer t']);
	expect(FoundRequest.parse(JSON.parse(String(init.body)))).toEqual(request);
});

test('what the server refuses is told by its code', async () => {
	const client = createClient({
		fetch: async () => Response.json({ code: 'ASSOCIATION_EXISTS' }, { status: 409 }),
		token: async () => 't',
	});
	await expect(foundAssociation(client, request)).rejects.toEqual(new ApiError('ASSOCIATION_EXISTS'));
});
