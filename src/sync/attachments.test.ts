import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Attachment } from '#contract/content';
import type { Row } from '#contract/rows';
import { sha256 } from '#contract/sha256';
import type { KairanDb } from '#local/db';
import { fill, localMember, NOW, openDb } from '#tests/support/local-store';
import { Scripted } from '#tests/support/scripted-transport';
import { circular, content } from '#tests/support/sample-rows';
import { Attachments } from './attachments';
import { ApiError, Retry } from './errors';
import { askToPersist } from './persist';
import { budgetOf, type PictureCache } from './picture-cache';

/** The browser's Cache, as far as it is used. */
class MemoryCache {
	readonly held = new Map<string, Response>();
	full = false;

	readonly match = async (name: string) => this.held.get(name)?.clone();
	readonly keys = async () => [...this.held.keys()].map((url) => new Request(url));
	readonly delete = async (name: string) => this.held.delete(name);
	readonly put = async (name: string, response: Response) => {
		if (this.full) throw new DOMException('no room', 'QuotaExceededError');
		this.held.set(name, response);
	};
}

/** Each picture is ten of one letter. */
const contentOf = (sign: string) => sign.repeat(10);
const hashes = new Map<string, string>();
for (const sign of 'abcd') hashes.set(sign, await sha256(new TextEncoder().encode(contentOf(sign))));
const hash = (sign: string) => hashes.get(sign) ?? expect.unreachable(sign);
const signOf = (name: string) => [...hashes].find(([, one]) => name.includes(one))?.[0] ?? name;
const picture = (sign: string, bytes = 10): Attachment => ({
	hash: hash(sign),
	type: 'image/png',
	bytes,
	width: 1,
	height: 1,
	kind: 'photo',
});
const shown = (id: string, publishedAt: string, ...attachments: Attachment[]): Row => ({
	kind: 'circular',
	row: circular({ id, publishedAt, content: content({ attachments }) }),
});

let db: KairanDb;
let server: Scripted;
let cache: MemoryCache;
let budget: number;
let attachments: Attachments;

beforeEach(async () => {
	db = openDb();
	server = new Scripted();
	server.contentOf = (name) => contentOf(signOf(name));
	cache = new MemoryCache();
	budget = 100;
	attachments = new Attachments({
		db,
		transport: server,
		cache: async () => cache as unknown as PictureCache,
		origin: 'https://kairan.example',
		now: () => NOW,
		budget: async () => budget,
	});
	await fill(db, localMember(), [
		shown('new', '2026-11-20T00:00:00.000Z', picture('a'), picture('b')),
		shown('older', '2026-10-01T00:00:00.000Z', picture('c')),
		shown('long ago', '2026-09-01T00:00:00.000Z', picture('d')),
	]);
});

const kept = () => [...cache.held.keys()].map(signOf).sort();

test('SY26 the pictures of the last 60 days are kept, and those that belong no more go', async () => {
	await attachments.keep();
	expect(kept()).toEqual(['a', 'b', 'c']);
	await fill(db, localMember({ cursor: { shared: 2, own: 0, scope: 's' } }), [shown('new', NOW, picture('b'))]);
	await attachments.keep();
	expect(kept()).toEqual(['b', 'c']);
});

test('SY26 beyond the budget the oldest are left out, and the setting says how many', async () => {
	budget = 25;
	await attachments.keep();
	expect(kept()).toEqual(['a', 'b']);
	expect((await db.settings.get('attachments'))?.value).toEqual({ kept: 2, bytes: 20, left: 1 });
});

test('SY26 nothing is fetched twice; what could not be fetched now is fetched the next time', async () => {
	server.answerFile = (name) => (name === hash('b') ? Promise.reject(new Retry('network')) : undefined);
	await attachments.keep();
	expect(kept()).toEqual(['a']);
	server.answerFile = () => undefined;
	await attachments.keep();
	await attachments.keep();
	expect(server.files.map(signOf)).toEqual(['a', 'b', 'b', 'c']);
});

test('SY26 one that may not be seen does not keep the others away', async () => {
	server.answerFile = (name) => (name === hash('a') ? Promise.reject(new ApiError('ATTACHMENT_UNKNOWN')) : undefined);
	await attachments.keep();
	expect(kept()).toEqual(['b', 'c']);
});

test('SY16 the pictures of an ended member go', async () => {
	await attachments.keep();
	await db.members.update('a1/h1', { state: 'ended', cursor: null });
	await attachments.keep();
	expect(kept()).toEqual([]);
});

test('SY24 when room is short the older half of the pictures is given up and stays away', async () => {
	await attachments.keep();
	expect(await attachments.makeRoom()).toBe(true);
	expect(kept()).toEqual(['a']);
	await attachments.keep();
	expect(kept()).toEqual(['a']);
	cache.held.clear();
	expect(await attachments.makeRoom()).toBe(false);
});

test('SY24 a cache without room keeps nobody from seeing a picture', async () => {
	cache.full = true;
	const local = localMember();
	expect(await (await attachments.load(local, picture('a'))).text()).toBe(contentOf('a'));
	await attachments.keep();
	expect(kept()).toEqual([]);
});

test('SY26 a picture is shown from the cache, from the own files, or from the server, in this order', async () => {
	const local = localMember();
	const bytes = new TextEncoder().encode('mine');
	await db.files.put({ hash: hash('b'), m: local.m, type: 'image/png', bytes, state: 'pending', addedAt: NOW });
	expect(await (await attachments.load(local, picture('b'))).text()).toBe('mine');
	await attachments.load(local, picture('a'));
	await attachments.load(local, picture('a'));
	expect(server.files).toEqual([hash('a')]);
	server.answerFile = () => Promise.reject(new Retry('network'));
	await expect(attachments.load(local, picture('c'))).rejects.toThrow(Retry);
});

const PORTAL = '<html>このWi-Fiを使うには</html>';

test('SY26 a page of the network, answered in place of a picture, is no picture and is not kept', async () => {
	server.contentOf = (name) => (name === hash('a') ? PORTAL : contentOf(signOf(name)));
	await expect(attachments.load(localMember(), picture('a'))).rejects.toThrow(Retry);
	await expect(attachments.pass(localMember(), picture('a'))).rejects.toThrow(Retry);
	await attachments.keep();
	expect(kept()).toEqual(['b', 'c']);
	server.contentOf = (name) => contentOf(signOf(name));
	await attachments.keep();
	expect(kept()).toEqual(['a', 'b', 'c']);
});

test.each([PORTAL, 'xxxxxxxxxx'])('SY26 a cache that holds %s in place of a picture is mended', async (wrong) => {
	const name = `https://kairan.example/api/attachments/a1/${hash('a')}?member=h1`;
	await cache.put(name, new Response(wrong));
	expect(await (await attachments.load(localMember(), picture('a'))).text()).toBe(contentOf('a'));
	expect(await (await cache.match(name))?.text()).toBe(contentOf('a'));
});

test('SY26 a wrong picture in the cache is fetched anew before somebody looks at it without signal', async () => {
	const name = `https://kairan.example/api/attachments/a1/${hash('a')}?member=h1`;
	await cache.put(name, new Response(PORTAL));
	await attachments.keep();
	expect(await (await cache.match(name))?.text()).toBe(contentOf('a'));
});

test('SY26 the budget is a fifth of what the browser gives, at most 200 MB', async () => {
	const MB = 1024 * 1024;
	expect(await budgetOf({ estimate: async () => ({ quota: 100 * MB }) })).toBe(20 * MB);
	expect(await budgetOf({ estimate: async () => ({ quota: 100_000 * MB }) })).toBe(200 * MB);
	expect(await budgetOf(undefined)).toBe(50 * MB);
});

test('SY27 the browser is asked once, and not when it keeps the store already', async () => {
	let asked = 0;
	const storage = { persisted: async () => false, persist: async () => (asked += 1) > 0 };
	await askToPersist(db, storage);
	await askToPersist(db, storage);
	expect(asked).toBe(1);
	const other = openDb();
	await askToPersist(other, { ...storage, persisted: async () => true });
	await askToPersist(other, undefined);
	expect(asked).toBe(1);
});
