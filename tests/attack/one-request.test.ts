import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorBody } from '#contract/refusals';
import { startFramework, type Framework } from '#tests/support/framework';

/*
 * One request of somebody who has not signed in must not kill an instance. The server is the one of production:
 * Google's Functions Framework around the API.
 */

let framework: Framework;
beforeAll(async () => {
	framework = await startFramework();
	// What is loaded with the first request belongs to no attack.
	expect((await fetch(`${framework.origin}/api/health`)).status).toBe(200);
}, 60_000);
afterAll(() => framework.stop());

/** 27 MB of JSON that become more than a gigabyte of arrays, in some thirty kilobytes. */
const bomb = Buffer.from(`[${'[],'.repeat(9_000_000)}[]]`);
const MOST_GROWTH_KB = 64 * 1024;

async function post(path: string, body: BodyInit, headers: Record<string, string>) {
	const reply = await fetch(framework.origin + path, { method: 'POST', body, headers });
	expect(reply.headers.get('Cache-Control')).toBe('no-store');
	return [reply.status, ErrorBody.parse(await reply.json())] as const;
}

test.each([
	['gzip', gzipSync(bomb, { level: 9 })],
	['deflate', deflateSync(bomb, { level: 9 })],
	['br', brotliCompressSync(bomb)],
])('a bomb of %s is refused as it came, and takes no memory', async (encoding, body) => {
	expect(body.length).toBeLessThan(40_000);
	const before = await framework.peakMemory();
	for (const path of ['/api/session', '/api/push', '/api/mail/inbound', '/api/nothing']) {
		const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
		expect(await post(path, body, headers)).toEqual([415, { code: 'MALFORMED', detail: 'content-encoding' }]);
	}
	expect((await framework.peakMemory()) - before).toBeLessThan(MOST_GROWTH_KB);
	expect(framework.isAlive()).toBe(true);
});

test('JSON of 27 MB is not parsed, whoever sends it', async () => {
	const before = await framework.peakMemory();
	const headers = { 'Content-Type': 'application/json' };
	expect(await post('/api/session', bomb, headers)).toEqual([413, { code: 'MALFORMED', detail: 'size' }]);
	expect(await post('/api/push', bomb, headers)).toEqual([401, { code: 'NOT_SIGNED_IN' }]);
	// Much of it stands in the socket's own buffers.
	expect((await framework.peakMemory()) - before).toBeLessThan(2 * MOST_GROWTH_KB);
});

test('a body that says nothing of its length is read as far as its address allows', async () => {
	const before = await framework.peakMemory();
	const chunk = Buffer.alloc(64 * 1024, '[');
	let sent = 0;
	const body = new ReadableStream<Uint8Array>({
		pull: (controller) => (++sent > 2000 ? controller.close() : controller.enqueue(chunk)),
	});
	const reply = await fetch(`${framework.origin}/api/session`, { method: 'POST', body, duplex: 'half' } as RequestInit);
	expect([reply.status, await reply.json()]).toEqual([413, { code: 'MALFORMED', detail: 'size' }]);
	expect((await framework.peakMemory()) - before).toBeLessThan(MOST_GROWTH_KB);
	expect(framework.isAlive()).toBe(true);
});

test('a form with a thousand fields, a charset that nobody knows and a broken body are refused by the API itself', async () => {
	const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
	const refused = [400, { code: 'MALFORMED' }];
	expect(await post('/api/session', 'a[b]=1&'.repeat(100), form)).toEqual(refused);
	expect(await post('/api/session', '{}', { 'Content-Type': 'application/json; charset=x' })).toEqual([
		400,
		{ code: 'MALFORMED', detail: 'key' },
	]);
	expect(await post('/api/session', '{', { 'Content-Type': 'application/json' })).toEqual(refused);
});

test('JSON that is nested hundreds deep is refused for good', async () => {
	const deep = `{"key":${'['.repeat(400)}${']'.repeat(400)}}`;
	expect(await post('/api/session', deep, {})).toEqual([400, { code: 'MALFORMED', detail: 'depth' }]);
});

test.each(['/api/%', '/api/%E0%A4%A', '/api/session/%ff'])('the address %s is no page of HTML', async (path) => {
	expect(await post(path, '{}', { 'Content-Type': 'application/json' })).toEqual([
		404,
		{ code: 'MALFORMED', detail: 'path' },
	]);
});

test.each(['a b', 'a/b', '[', 'x@y'])('the host %s is no page of HTML', async (host) => {
	const socket = connect(framework.port, '127.0.0.1');
	socket.end(`GET /api/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
	const answer = await text(socket);
	expect(answer).toMatch(/^HTTP\/1\.1 400 /);
	expect(answer).toContain('{"code":"MALFORMED","detail":"request"}');
});
