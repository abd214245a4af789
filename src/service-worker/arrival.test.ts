import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ArrivalReply } from '#contract/arrival';
import { KairanDb } from '#local/db';
import { fill, localMember } from '#tests/support/local-store';
import type { Attachment } from '#contract/content';
import { sha256 } from '#contract/sha256';
import { circular, content } from '#tests/support/sample-rows';
import type { PictureCache } from '#sync/picture-cache';
import { reportShown, type Reporting } from './arrival';
import { PICTURES } from './pictures';

const NAME = 'worker';
const as = { association: 'a1', member: 'h1' };
const reply: ArrivalReply = { items: [{ as, circular: circular({ id: 'c9' }) }] };

let answers: (() => Response | Promise<never>)[];
let asked: string[];
let waited: number[];
const cache = new Map<string, Response>() as Map<string, Response> & { match?: unknown; put?: unknown };
Object.assign(cache, {
	match: async (name: string) => cache.get(name),
	put: async (name: string, response: Response) => void cache.set(name, response),
});

beforeEach(async () => {
	[answers, asked, waited] = [[], [], []];
	cache.clear();
	await new KairanDb(NAME).delete();
	const db = new KairanDb(NAME);
	await fill(db, localMember());
	db.close();
});

const reporting: Reporting = {
	fetch: async (url, init) => {
		asked.push(`${String(url)} ${String(init?.body)}`);
		return answers.shift()?.() ?? new Response(null, { status: 400 });
	},
	wait: async (ms) => void waited.push(ms),
	random: () => 0.5,
	openDb: () => new KairanDb(NAME),
	cache: async () => cache as unknown as PictureCache,
	origin: 'https://kairan.example',
};

async function held(): Promise<string[]> {
	const db = new KairanDb(NAME);
	const rows = await db.rows.toArray();
	db.close();
	return rows.map(({ id }) => id);
}

const gone = () => Promise.reject(new TypeError('Failed to fetch'));
const busy = () => new Response(null, { status: 503 });

test('the server hears that the notice was shown, and the phone keeps what it is about', async () => {
	answers = [() => Response.json(reply)];
	await reportShown('token', reporting);
	expect(asked).toEqual(['/api/arrivals {"token":"token"}']);
	expect(await held()).toEqual(['c9']);
});

test('without signal, and while the server is busy, it is tried again', async () => {
	answers = [gone, busy, () => Response.json(reply)];
	await reportShown('token', reporting);
	expect(waited).toEqual([3000, 3000]);
	expect(await held()).toEqual(['c9']);
});

test.each([
	['it can never be reached', [gone, gone, gone, gone], 3],
	['the server says no', [() => new Response(null, { status: 400 })], 1],
	['the answer cannot be read', [() => Response.json({ items: 7 })], 1],
	['there is nothing to see any more', [() => Response.json({ items: [] })], 1],
])('when %s nothing is kept and nothing fails', async (_, all, times) => {
	answers = [...all];
	await reportShown('token', reporting);
	expect(asked).toHaveLength(times);
	expect(await held()).toEqual([]);
});

describe('the pictures of what came', () => {
	const BYTES = new TextEncoder().encode('the first page');
	const picture = async (bytes: Uint8Array<ArrayBuffer>, over: Partial<Attachment> = {}): Promise<Attachment> => ({
		...{ hash: await sha256(bytes), type: 'image/webp', bytes: bytes.byteLength, width: 8, height: 8, kind: 'page' },
		...over,
	});
	const replyWith = (...attachments: Attachment[]) =>
		Response.json({ items: [{ as, circular: circular({ id: 'c9', content: content({ attachments }) }) }] });
	const kept = () => [...cache.keys()];

	test('are kept under the names by which the app finds them', async () => {
		const page = await picture(BYTES);
		answers = [() => replyWith(page), () => new Response(BYTES)];
		await reportShown('token', reporting);
		const name = `https://kairan.example/api/attachments/a1/${page.hash}?member=h1`;
		expect(kept()).toEqual([name]);
		expect(await cache.get(name)?.text()).toBe('the first page');
		expect(asked[1]).toBe(`/api/arrivals/picture ${JSON.stringify({ token: 'token', member: 'h1', hash: page.hash })}`);
		answers = [() => replyWith(page)];
		await reportShown('token', reporting);
		expect(asked).toHaveLength(3);
	});

	test.each([
		['are more than a push is worth', { bytes: PICTURES.bytes + 1 }, () => new Response(BYTES), 1],
		['are refused', {}, () => new Response(null, { status: 404 }), 2],
		['cannot be fetched', {}, gone, 2],
		['are other bytes than their name says', {}, () => new Response('<!doctype html>'), 2],
	] as const)('that %s are left to the next pull, and those after them', async (_, over, answer, times) => {
		const page = await picture(BYTES, over);
		answers = [() => replyWith(page, { ...page, hash: 'b'.repeat(64) }), answer];
		await reportShown('token', reporting);
		expect(asked).toHaveLength(times);
		expect(kept()).toEqual([]);
		expect(await held()).toEqual(['c9']);
	});

	test('are not asked for where this phone does not act for the household any more', async () => {
		const db = new KairanDb(NAME);
		await db.members.clear();
		db.close();
		const page = await picture(BYTES);
		answers = [() => replyWith(page)];
		await reportShown('token', reporting);
		expect(asked).toHaveLength(1);
	});
});
