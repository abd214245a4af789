import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDb, localMember } from '#tests/support/local-store';
import type { KairanDb } from './db';
import { abortWhenFrozen } from './page-cache';

let db: KairanDb;
let page: EventTarget;
const leave = (persisted: boolean) => page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));

/** Leaves the page between two writes of one transaction. */
const writeAndLeave = (persisted: boolean) =>
	db.transaction('rw', db.members, async () => {
		await db.members.put(localMember());
		leave(persisted);
		await db.members.put(localMember({ m: 'a1/h2' }));
	});

beforeEach(() => {
	db = openDb();
	page = new EventTarget();
	abortWhenFrozen(db, page);
});

describe('a page that the browser freezes', () => {
	test('leaves no transaction open, and says of none that it was kept', async () => {
		await expect(writeAndLeave(true)).rejects.toThrow();
		expect(await db.members.count()).toBe(0);
	});

	test('keeps what was written before, and writes again when it is back', async () => {
		await db.members.put(localMember());
		leave(true);
		await db.members.put(localMember({ m: 'a1/h2' }));
		expect(await db.members.count()).toBe(2);
	});
});

test('a page that is left for good ends its own transactions', async () => {
	await writeAndLeave(false);
	expect(await db.members.count()).toBe(2);
});
