import type { Firestore } from '@google-cloud/firestore';
import type { Id, Moment, Sha256 } from '#contract/ids';
import type { BlobName } from './blobs';
import type { AttachmentDoc } from './docs';
import type { Meter } from './meter';
import { askGroup, QUERIES } from './queries';
import type { Transact } from './tx';

/**
 * For how long a file that is being swept belongs to the sweep, in ms. The deletion takes a second; an older mark was
 * left by a run that crashed, because no function runs this long.
 */
export const SWEEP_MS = 15 * 60 * 1000;

/** How much an association may store. */
export interface Quota {
	files: number;
	bytes: number;
}

/**
 * Twenty years of two circulars a week with three pages each, which are 300 kB or less, and the photos of those years.
 * Uploads that no circular holds count as well, until they are swept.
 */
export const UPLOAD_QUOTA: Quota = { files: 20_000, bytes: 5 * 1024 ** 3 };

/** A file that somebody brings, and how much there may be with it. */
export interface Upload {
	bytes: number;
	quota: Quota;
}

/**
 * `kept`: the file is there and stays for a while. `absent`: its bytes must be stored. `busy`: it is being deleted now.
 * `full`: there is no room for it. `left`: the bytes for which there is room besides.
 */
export interface Renewed {
	state: 'kept' | 'absent' | 'busy' | 'full';
	left: number;
}

/**
 * The file held by other circulars: from the moment on that there are none, it is an upload that may be swept.
 *
 * @param named whether the circular still names it in what it says of its corrections; else it is let go
 */
export function heldBy(
	file: AttachmentDoc,
	circulars: AttachmentDoc['circulars'],
	now: Moment,
	named = true,
): AttachmentDoc {
	const { unheld: _, letGo, ...rest } = file;
	if (Object.keys(circulars).length > 0) return { ...rest, circulars };
	return { ...rest, circulars, unheld: now, ...((!named || letGo !== undefined) && { letGo: now }) };
}

/** The files that were brought to an association: whether a circular holds them, and how much there may be. */
export class Uploads {
	readonly #db: Firestore;
	readonly #meter: Meter;
	readonly #transact: Transact;

	constructor(db: Firestore, meter: Meter, transact: Transact) {
		this.#db = db;
		this.#meter = meter;
		this.#transact = transact;
	}

	/** Names at most so many files that no circular has held since `before`: uploads, or those that one has let go. */
	async unheld(before: Moment, limit: number, which: 'unheld' | 'letGo' = 'unheld'): Promise<BlobName[]> {
		const found = await askGroup<AttachmentDoc>(this.#db, QUERIES[which], [before], limit).get();
		this.#meter.query(found.size);
		return found.docs.map(({ ref }) => ({ association: ref.parent.parent?.id as Id, hash: ref.id as Sha256 }));
	}

	/** Says whether a file must be stored, before it is: what is there stays, from `now` on, as long as a new upload. */
	renew({ association, hash }: BlobName, { bytes, quota }: Upload, now: Moment): Promise<Renewed> {
		return this.#transact(async (tx) => {
			const [file, stored] = [await tx.attachment(association, hash), await tx.files(association)];
			const left = Math.max(0, quota.bytes - stored.bytes);
			if (!file && (bytes > left || stored.files >= quota.files)) return { state: 'full', left };
			if (!file) return { state: 'absent', left: left - bytes };
			if (file.sweeping !== undefined && Date.parse(now) - Date.parse(file.sweeping) < SWEEP_MS)
				return { state: 'busy', left };
			// Also one that a crashed sweep has marked: with a new date no other one takes it up while its bytes are brought.
			const { letGo: _, ...upload } = file;
			if (file.unheld !== undefined) tx.set(tx.paths.attachment(association, hash), { ...upload, unheld: now });
			return { state: file.sweeping === undefined ? 'kept' : 'absent', left };
		});
	}

	/** Notes a file that was stored; nothing when it is known already, so that its circulars stay. */
	note({ association, hash }: BlobName, file: Pick<AttachmentDoc, 'type' | 'bytes' | 'at'>): Promise<void> {
		return this.#transact(async (tx) => {
			const [known, stored] = [await tx.attachment(association, hash), await tx.files(association)];
			if (known && known.sweeping === undefined) return;
			// One that a crashed sweep has marked is counted already.
			if (!known) tx.set(tx.paths.files(association), { files: stored.files + 1, bytes: stored.bytes + file.bytes });
			tx.set(tx.paths.attachment(association, hash), heldBy({ ...file, circulars: {} }, {}, file.at));
		});
	}

	/**
	 * Marks a file as being deleted, before its bytes are; false when it was renewed or is held meanwhile, and must stay.
	 */
	beginSweep({ association, hash }: BlobName, before: Moment, now: Moment): Promise<boolean> {
		return this.#transact(async (tx) => {
			const file = await tx.attachment(association, hash);
			if (file?.unheld === undefined || file.unheld > before) return false;
			tx.set(tx.paths.attachment(association, hash), { ...file, sweeping: now });
			return true;
		});
	}

	/** Forgets a file whose bytes are gone, unless it is being brought again. */
	endSweep({ association, hash }: BlobName, before: Moment): Promise<void> {
		return this.#transact(async (tx) => {
			const [file, stored] = [await tx.attachment(association, hash), await tx.files(association)];
			if (file?.sweeping === undefined || file.unheld === undefined || file.unheld > before) return;
			const [files, bytes] = [Math.max(0, stored.files - 1), Math.max(0, stored.bytes - file.bytes)];
			tx.set(tx.paths.files(association), { files, bytes });
			tx.delete(tx.paths.attachment(association, hash));
		});
	}
}
