import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clockAndIdsAt, fill, localMember, openDb } from '#tests/support/local-store';
import { circular, household } from '#tests/support/sample-rows';
import type { KairanDb } from './db';
import { dispatch } from './dispatch';
import { live } from './live';
import { abortWhenFrozen } from './page-cache';

let db: KairanDb;
const read = { name: 'receipt.read', args: { circular: 'c1', version: 1 } } as const;

beforeEach(async () => {
	// The library says on the console that it opens again.
	vi.spyOn(console, 'warn').mockReturnValue();
	db = openDb();
	abortWhenFrozen(db, new EventTarget());
	await fill(db, localMember(), [
		{ kind: 'circular', row: circular() },
		{ kind: 'household', row: household() },
	]);
});

/** iOS ends the connection of an app that it wakes from the background: with an event, or without one (Dexie#2008). */
const LOSSES = {
	'says so': () => db.backendDB().onclose?.(new Event('close')),
	'says nothing': () => db.backendDB().close(),
};

describe.each(Object.entries(LOSSES))('a connection that is lost, when the browser %s,', (_, lose) => {
	test('is opened again by what is read next, and by what is pressed next; nothing is lost', async () => {
		lose();
		expect(await db.rows.count()).toBe(2);
		lose();
		expect(await dispatch(db, clockAndIdsAt(), 'a1/h1', read)).toHaveProperty('id');
		lose();
		expect(await db.outbox.toArray()).toMatchObject([{ name: 'receipt.read', state: 'pending' }]);
	});

	test('goes on telling the screen what changes', async () => {
		const seen: number[] = [];
		const stop = live(() => db.outbox.count()).subscribe((count) => seen.push(count));
		await vi.waitFor(() => expect(seen).toEqual([0]));
		lose();
		await dispatch(db, clockAndIdsAt(), 'a1/h1', read);
		await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
		stop();
	});
});
