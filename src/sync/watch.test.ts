import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDb } from '#tests/support/local-store';
import { StatusStore } from './status';
import { watchStore } from './watch';

const opened = (name: string, version: number) =>
	new Promise<IDBDatabase>((done, fail) => {
		const request = indexedDB.open(name, version);
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(request.error ?? new Error('not opened'));
	});

test('SY25 a tab whose tables a newer version wants lets go of them, stops and says so', async () => {
	const db = openDb();
	const status = new StatusStore({ online: true, phase: 'idle', lastPull: null });
	let stopped = false;
	watchStore(db, { stop: () => void (stopped = true) }, status);
	await db.open();
	expect(status.state.trouble).toBeUndefined();
	const newer = await opened(db.name, 9990);
	expect([stopped, status.state.trouble, db.isOpen()]).toEqual([true, 'newerVersion', false]);
	await expect(db.outbox.count()).rejects.toThrow();
	newer.close();
});

test('SY25 a tab that waits for an older one says so, and goes on when that one has let go', async () => {
	const db = openDb();
	const older = await opened(db.name, 1);
	const status = new StatusStore({ online: true, phase: 'idle', lastPull: null });
	watchStore(db, { stop: () => undefined }, status);
	const troubles: unknown[] = [];
	status.subscribe(({ trouble }) => troubles.push(trouble));
	db.on('blocked', () => older.close());
	await db.open();
	expect(troubles).toEqual([undefined, 'storageUnavailable', undefined]);
});
