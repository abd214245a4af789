import type { Moment, Sha256 } from '#contract/ids';
import { sha256 } from '#contract/sha256';
import { DAY_MS } from '#domain/moment';
import type { KairanDb, LocalFile, MemberKey } from './db';
import { rowsOf } from './confirmed-rows';
import { storing } from './storage';

export interface Added {
	type: string;
	bytes: Uint8Array<ArrayBuffer>;
	addedAt: Moment;
}

/** Keeps a file that goes with a draft or a command, named by its content. @throws StorageFull, StorageUnavailable */
export async function addFile(db: KairanDb, memberKey: MemberKey, { type, bytes, addedAt }: Added): Promise<Sha256> {
	const hash = await sha256(bytes);
	await storing(() =>
		db.transaction('rw', db.files, async () => {
			const known = await db.files.get([memberKey, hash]);
			await db.files.put({ hash, m: memberKey, type, bytes, state: known?.state ?? 'pending', addedAt });
		}),
	);
	return hash;
}

/** A file that is kept here for this member; undefined when it is not, or no longer. */
export const getFile = (db: KairanDb, memberKey: MemberKey, hash: Sha256): Promise<LocalFile | undefined> =>
	db.files.get([memberKey, hash]);

/**
 * Forgets the files that neither a draft nor a command names any more. One that was added within a day stays: the draft
 * that it was added for may not be written yet.
 */
export async function sweepFiles(db: KairanDb, now: Moment): Promise<void> {
	await db.transaction('rw', db.files, db.drafts, db.outbox, db.rows, async () => {
		const keys = await db.files.toCollection().primaryKeys();
		if (keys.length === 0) return;
		const sent = (await db.outbox.toArray())
			.filter(({ state }) => state !== 'sent')
			.flatMap(({ files }) => files ?? []);
		// A draft's form is the composer's own shape: a hash of 64 signs that occurs in it is one that it names.
		const drafts = (await db.drafts.toArray()).map(({ form }) => JSON.stringify(form) ?? '');
		// What is to be sent later can become a draft again until then.
		const members = [...new Set(keys.map(([memberKey]) => memberKey))];
		const scheduled = await Promise.all(members.map((memberKey) => rowsOf(db, memberKey, 'scheduled')));
		const texts = [...drafts, ...scheduled.flat().map((row) => JSON.stringify(row))];
		const named = (hash: Sha256) => sent.includes(hash) || texts.some((text) => text.includes(hash));
		await db.files
			.bulkGet(keys.filter(([, hash]) => !named(hash)))
			.then((files) => files.filter((file) => file && olderThanADay(file.addedAt, now)))
			.then((files) =>
				db.files.bulkDelete(files.flatMap((file) => (file ? [[file.m, file.hash] as [MemberKey, Sha256]] : []))),
			);
	});
}

/** By distance, so that a clock that was ahead when the file came doesn't keep it for ever. */
const olderThanADay = (then: Moment, now: Moment) => Math.abs(Date.parse(now) - Date.parse(then)) > DAY_MS;
