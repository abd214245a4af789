import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import type { KairanDb } from './db';
import { cursor, DEVICE, fill, localMember, NOW, openDb, outboxEntry } from '#tests/support/local-store';
import { circular, content, member } from '#tests/support/sample-rows';
import { addFile, getFile, sweepFiles } from './files';
import { putMember } from './members';
import { storageError, StorageFull, storing, StorageUnavailable } from './storage';

const memberKey = 'a1/h1';
let db: KairanDb;
beforeEach(() => {
	db = openDb();
});

describe('members', () => {
	const joined = { member: member('resident'), associationName: '操南町内会', device: 'd2' };

	test('SY22 showing the card again goes on with the same rows, cursor and outbox', async () => {
		await fill(db, localMember(), [{ kind: 'circular', row: circular() }]);
		await db.outbox.put(outboxEntry(1));
		expect(await putMember(db, joined)).toBe(memberKey);
		expect(await db.members.get(memberKey)).toMatchObject({
			device: 'd2',
			cursor: cursor(1),
			filled: true,
			state: 'live',
		});
		expect([await db.rows.count(), await db.outbox.count()]).toEqual([1, 1]);
	});

	test('SY16 SY23 a new card after the end, or in a new store, begins from nothing', async () => {
		await fill(db, localMember({ state: 'ended', cursor: null, filled: false, filling: 4 }));
		await putMember(db, joined);
		expect(await db.members.get(memberKey)).toMatchObject({ state: 'live', cursor: null, filled: false, filling: 5 });
		const other = openDb();
		await putMember(other, { ...joined, device: DEVICE });
		expect(await other.members.get(memberKey)).toMatchObject({ state: 'live', cursor: null, filled: false });
	});
});

describe('files', () => {
	const DAYS_LATER = '2026-11-25T00:00:00.000Z';
	const file = (text: string) => ({ type: 'image/png', bytes: new TextEncoder().encode(text), addedAt: NOW });

	test('are named by their content: the same file twice is one, and stays on the server when it is there', async () => {
		const hash = await addFile(db, memberKey, file('abc'));
		// SHA-256 of "abc": FIPS 180-2, appendix B.1.
		expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		await db.files.update([memberKey, hash], { state: 'uploaded' });
		expect(await addFile(db, memberKey, file('abc'))).toBe(hash);
		expect((await getFile(db, memberKey, hash))?.state).toBe('uploaded');
	});

	test('go when no draft, no command and nothing to be sent later names them, a day after they came', async () => {
		const [drafted, waits, refused, sent, lost, later] = await Promise.all(
			['a', 'b', 'c', 'd', 'e', 'f'].map((text) => addFile(db, memberKey, file(text))),
		);
		await db.drafts.put({ id: 'x', m: memberKey, updatedAt: NOW, form: { pictures: [{ hash: drafted }] } });
		await db.outbox.bulkPut([
			outboxEntry(1, { files: [waits ?? ''] }),
			outboxEntry(2, { files: [refused ?? ''], state: 'refused' }),
			outboxEntry(3, { files: [sent ?? ''], state: 'sent' }),
		]);
		const by = { seat: 'chair', title: '会長' };
		const picture = { type: 'image/jpeg', bytes: 1, width: 1, height: 1, kind: 'photo' } as const;
		const attachments = [{ hash: later ?? '', ...picture }];
		const args = { id: 'c9', content: content({ attachments }), audience: { to: 'all' as const } };
		const command = { name: 'circular.publish' as const, args };
		await fill(db, localMember(), [
			{ kind: 'scheduled', row: { id: 'c9', at: DAYS_LATER, by, state: 'waiting', command } },
		]);
		await sweepFiles(db, NOW);
		expect(await db.files.count()).toBe(6);
		await sweepFiles(db, DAYS_LATER);
		const left = (await db.files.toArray()).map(({ hash }) => hash);
		expect([...left].sort()).toEqual([drafted, waits, refused, later].sort());
		expect(left).not.toContain(lost);
	});
});

describe('trouble with the storage', () => {
	test('SY24 a quota error is found wherever Dexie has wrapped it', () => {
		const quota = new Dexie.QuotaExceededError('no room');
		const aborted = new Dexie.AbortError('aborted', quota);
		const bulk = Object.assign(new Error('bulk'), { name: 'BulkError', failures: [quota] });
		for (const error of [quota, aborted, bulk, new DOMException('full', 'QuotaExceededError')]) {
			expect(storageError(error)).toBeInstanceOf(StorageFull);
		}
	});

	test('SY25 a store that is closed or missing is told apart from any other fault', async () => {
		expect(storageError(new Dexie.MissingAPIError('none'))).toBeInstanceOf(StorageUnavailable);
		expect(storageError(new DOMException('private', 'SecurityError'))).toBeInstanceOf(StorageUnavailable);
		const bug = new TypeError('a bug');
		expect(storageError(bug)).toBe(bug);
		db.close({ disableAutoOpen: true });
		await expect(storing(() => db.outbox.count())).rejects.toThrow(StorageUnavailable);
	});
});
