import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { ArrivalReply } from '#contract/arrival';
import { KairanDb } from '#local/db';
import { fill, localMember } from '#tests/support/local-store';
import { circular } from '#tests/support/sample-rows';
import { reportShown, type Reporting } from './arrival';

const NAME = 'worker';
const as = { association: 'a1', member: 'h1' };
const reply: ArrivalReply = { items: [{ as, circular: circular({ id: 'c9' }) }] };

let answers: (() => Response | Promise<never>)[];
let asked: string[];
let waited: number[];

beforeEach(async () => {
	[answers, asked, waited] = [[], [], []];
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
