import { beforeEach, describe, expect, test } from 'vitest';
import { ApiError, Retry, SignedOut } from '#sync/errors';
import { createClient, json, type Call, type Client } from './client';

let answers: (Response | Error)[];
let sent: { url: string; init: RequestInit }[];
let tokens: boolean[];
let client: Client;

beforeEach(() => {
	[answers, sent, tokens] = [[], [], []];
	client = createClient({
		fetch: async (input, init = {}) => {
			sent.push({ url: String(input), init });
			const answer = answers.shift() ?? new Response('{}');
			if (answer instanceof Error) throw answer;
			return answer;
		},
		token: async (fresh) => {
			tokens.push(fresh);
			return fresh ? 'fresh' : 'token';
		},
	});
});

const call: Call = { method: 'POST', path: 'push', signing: 'always', timeout: 1000, body: '{}' };
const error = (status: number, body: unknown, headers: HeadersInit = {}) =>
	new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
const failure = () => client(call).catch((reason: unknown) => reason);

test('each answer that no cache gave tells the time of the server', async () => {
	const told: [number, number][] = [];
	const listening = createClient({
		fetch: async () => new Response('{}', { headers: { date: 'Sun, 22 Nov 2026 03:00:00 GMT' } }),
		token: async () => 'token',
		answered: (sent, server) => told.push([sent, server]),
	});
	await listening(call);
	await listening({ ...call, method: 'GET' });
	expect(told).toEqual([[expect.any(Number), Date.parse('2026-11-22T03:00:00Z')]]);
	expect(Math.abs(Date.now() - (told[0]?.[0] ?? 0))).toBeLessThan(60_000);
});

describe('what an answer means', () => {
	test('SY3 no answer, a broken one, and one of somebody else are all tried again', async () => {
		answers = [
			new TypeError('fetch failed'),
			new DOMException('late', 'TimeoutError'),
			error(403, '<html>café</html>'),
		];
		expect(await failure()).toMatchObject({ name: 'Retry', reason: 'network' });
		expect(await failure()).toMatchObject({ name: 'Retry', reason: 'timeout' });
		expect(await failure()).toMatchObject({ name: 'Retry', reason: 'unreadable' });
		await expect(json(new Response('<html>'))).rejects.toThrow(Retry);
	});

	test.each([
		[408, 'busy'],
		[429, 'busy'],
		[503, 'busy'],
		[500, 'serverError'],
		[502, 'serverError'],
		[504, 'serverError'],
	])('SY3 a %i passes by itself, whatever its body, and says whether the server is %s', async (status, reason) => {
		answers = [error(status, { code: 'MALFORMED' }, { 'retry-after': '7' })];
		expect(await failure()).toMatchObject({ name: 'Retry', reason, after: 7 });
	});

	test('SY3 a no in words of the contract is for good', async () => {
		answers = [error(400, { code: 'MALFORMED', detail: 'commands' })];
		expect(await failure()).toEqual(new ApiError('MALFORMED', 'commands'));
	});

	test('SY17 a no in words of a newer server is for good, and says that the app is too old', async () => {
		answers = [error(403, { code: 'A_NEW_WORD' })];
		expect(await failure()).toMatchObject({ code: 'COMMAND_OUTDATED', detail: 'A_NEW_WORD' });
	});

	test('SY7 an address that is not there says nothing about what was sent', async () => {
		answers = [error(404, { code: 'MALFORMED', detail: 'path' })];
		expect(await failure()).toBeInstanceOf(Retry);
	});
});

describe('who asks', () => {
	const no = () => error(401, { code: 'NOT_SIGNED_IN' });

	test('SY22 a token that is refused is renewed once: a clock that is off must not sign anybody out', async () => {
		answers = [no(), new Response('{}')];
		expect((await client(call)).ok).toBe(true);
		expect(tokens).toEqual([false, true]);
		expect(new Headers(sent[1]?.init.headers).get('authorization')).toBe('Bearer fresh');
	});

	test('SY22 a renewed token that is refused too is the end of the sign-in', async () => {
		answers = [no(), no()];
		expect(await failure()).toBeInstanceOf(SignedOut);
		expect(sent).toHaveLength(2);
	});

	test('a card is shown with the sign-in that there is, or without', async () => {
		const shy = createClient({
			fetch: async (_, init = {}) => new Response(JSON.stringify(Object.keys(init.headers ?? {}))),
			token: () => Promise.reject(new SignedOut()),
		});
		expect(await (await shy({ ...call, signing: 'ifAny' })).json()).toEqual([]);
		await expect(shy(call)).rejects.toThrow(SignedOut);
	});

	test('what is for everybody is asked for without a sign-in, so that one cache answers all', async () => {
		await client({ ...call, method: 'GET', path: 'lessons/city', signing: 'never' });
		expect(new Headers(sent[0]?.init.headers).has('authorization')).toBe(false);
		expect(tokens).toEqual([]);
	});

	test('answers of the API are never taken from a cache, files may be', async () => {
		await client(call);
		await client({ ...call, method: 'GET', path: 'attachments/a/b' });
		expect(sent.map(({ url, init }) => [url, init.cache])).toEqual([
			['/api/push', 'no-store'],
			['/api/attachments/a/b', 'default'],
		]);
	});
});
