import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { KairanDb } from '#local/db';
import { dispatchAll } from '#local/dispatch';
import { keyDeliveries, listKeys } from '#local/keys';
import { clockAndIdsAt, fill, localMember, NOW, openDb } from '#tests/support/local-store';
import { household, member } from '#tests/support/sample-rows';
import { Printing, type Wish } from './printing.svelte';

const memberKey = 'a1/chair';
const clockAndIds = clockAndIdsAt();
let db: KairanDb;
let asks: Command[];
let goes: number;

const wish = (over: Partial<Wish> = {}): Wish => ({
	for: { kind: 'household', household: 'h1', relation: 'self' },
	name: '岡本',
	stops: [],
	...over,
});

function printing(): Printing {
	let next = 7;
	return new Printing({
		askAll: async (commands) => {
			asks.push(...commands);
			goes += 1;
			const answers = await dispatchAll(db, clockAndIds, memberKey, commands);
			const refused = answers.find((answer) => 'refused' in answer);
			const count = answers.filter((answer) => 'id' in answer).length;
			return { count, ...(refused && { failed: refused.refused }) };
		},
		newId: () => clockAndIds.newId(),
		fill: (bytes) => bytes.forEach((_, i) => (bytes[i] = (next += 37) % 256)),
	});
}

beforeEach(async () => {
	db = openDb();
	asks = [];
	goes = 0;
	const old = { id: 'old', household: 'h1', relation: 'self', state: 'live', issuedAt: NOW } as const;
	await fill(db, localMember({ m: memberKey, member: member('chair') }), [
		{ kind: 'household', row: household() },
		{ kind: 'key', row: old },
	]);
});

/** All that lies in the phone's store, as one text. */
async function stored(): Promise<string> {
	const tables = await Promise.all(db.tables.map((table) => table.toArray()));
	return JSON.stringify(tables);
}

describe('making cards', () => {
	test('neither the secret nor the letters reach the store or the outbox: only their digests do', async () => {
		const cards = printing();
		await cards.make([wish(), wish({ for: { kind: 'household', household: 'h1', relation: 'family' } })]);
		const kept = await stored();
		expect(cards.faces.map(({ kind }) => kind)).toEqual(['self', 'family']);
		for (const { secrets, key } of cards.faces) {
			expect(kept).toContain(key);
			expect(kept).not.toContain(secrets.secret);
			expect(kept).not.toContain(secrets.code);
		}
		expect(asks.map(({ name }) => name)).toEqual(['key.issue', 'key.issue']);
	});

	test('the old card stops only when the new one works', async () => {
		const cards = printing();
		await cards.make([wish({ stops: ['old'] })]);
		await cards.stopReplaced(() => false);
		expect((await listKeys(db, memberKey)).find(({ id }) => id === 'old')?.state).toBe('live');
		await cards.stopReplaced(() => true);
		await cards.stopReplaced(() => true);
		expect((await listKeys(db, memberKey)).find(({ id }) => id === 'old')?.state).toBe('revoked');
		expect(asks.filter(({ name }) => name === 'key.revoke')).toHaveLength(1);
	});

	test('what cannot be asked for stops the work, is told, and keeps the cards made before', async () => {
		const cards = printing();
		await cards.make([wish(), wish({ for: { kind: 'household', household: 'nobody', relation: 'self' } }), wish()]);
		expect([cards.failed, cards.faces.length, cards.busy]).toEqual(['HOUSEHOLD_UNKNOWN', 1, false]);
		cards.forget();
		expect(cards.faces).toEqual([]);
	});

	test('of many some are asked for at a time, and can be stopped: those made by then are there', async () => {
		const all = printing();
		await all.make(Array.from({ length: 90 }, () => wish()));
		expect([all.made, all.faces.length, goes]).toEqual([90, 90, 3]);
		expect(new Set(all.faces.map(({ key }) => key)).size).toBe(90);
		const some = printing();
		const making = some.make(Array.from({ length: 90 }, () => wish()));
		some.stop();
		await making;
		expect([some.made, some.faces.length, some.busy]).toEqual([40, 40, false]);
	});

	test('that are forgotten while they are made leave no secret behind', async () => {
		const cards = printing();
		const making = cards.make(Array.from({ length: 90 }, () => wish()));
		cards.forget();
		await making;
		expect([cards.faces, cards.made, cards.busy]).toEqual([[], 0, false]);
	});

	test('a card is ready when the server has its key, not before', async () => {
		const cards = printing();
		await cards.make([wish()]);
		const key = cards.faces[0]?.key ?? '';
		const delivery = async () => (await keyDeliveries(db, memberKey, [key])).get(key);
		expect(await delivery()).toBe('unsent');
		await db.outbox.toCollection().modify({ state: 'sent' });
		expect(await delivery()).toBe('ready');
		await db.outbox.toCollection().modify({ state: 'refused' });
		expect(await delivery()).toBe('refused');
		await db.outbox.clear();
		expect(await delivery()).toBe('refused');
		expect((await keyDeliveries(db, memberKey, ['old'])).get('old')).toBe('ready');
	});
});
