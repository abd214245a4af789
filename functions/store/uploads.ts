import type { Firestore } from '@google-cloud/firestore';
import type { Id, Moment, Sha256 } from '#contract/ids';
import type { BlobName } from './blobs';
import type { AttachmentDoc } from './docs';
import type { Meter } from './meter';
import { askGroup, QUERIES } from './queries';
import type { Tx } from './tx';

/**
 * For how long a file that is being swept belongs to the sweep, in ms. The deletion takes a second; an older mark was
 * left by a run that crashed, because no function runs this long.
 */
export const SWEEP_MS = 15 * 60 * 1000;

/**
 * `kept`: the file is there and stays for a while. `absent`: its bytes must be stored. `busy`: it is being deleted now.
 */
export type Renewed = 'kept' | 'absent' | 'busy';

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

/** Names the files that no circular has held since `before`, those let go first coming first. */
export async function unheldUploads(
	db: Firestore,
	meter: Meter,
	before: Moment,
	limit: number,
	which: 'unheld' | 'letGo',
): Promise<BlobName[]> {
	const found = await askGroup<AttachmentDoc>(db, QUERIES[which], [before], limit).get();
	meter.query(found.size);
	return found.docs.map(({ ref }) => ({ association: ref.parent.parent?.id as Id, hash: ref.id as Sha256 }));
}

/** See `Store.renewUpload`. */
export async function renewUpload(tx: Tx, { association, hash }: BlobName, now: Moment): Promise<Renewed> {
	const file = await tx.attachment(association, hash);
	if (!file) return 'absent';
	if (file.sweeping !== undefined && Date.parse(now) - Date.parse(file.sweeping) < SWEEP_MS) return 'busy';
	// Also one that a crashed sweep has marked: with a new date no other sweep takes it up while its bytes are brought.
	const { letGo: _, ...upload } = file;
	if (file.unheld !== undefined) tx.set(tx.paths.attachment(association, hash), { ...upload, unheld: now });
	return file.sweeping === undefined ? 'kept' : 'absent';
}

/** See `Store.noteUpload`. */
export async function noteUpload(
	tx: Tx,
	{ association, hash }: BlobName,
	file: Pick<AttachmentDoc, 'type' | 'bytes' | 'at'>,
): Promise<void> {
	const known = await tx.attachment(association, hash);
	if (known && known.sweeping === undefined) return;
	tx.set(tx.paths.attachment(association, hash), heldBy({ ...file, circulars: {} }, {}, file.at));
}

/** See `Store.beginSweep`. */
export async function beginSweep(
	tx: Tx,
	{ association, hash }: BlobName,
	before: Moment,
	now: Moment,
): Promise<boolean> {
	const file = await tx.attachment(association, hash);
	if (file?.unheld === undefined || file.unheld > before) return false;
	tx.set(tx.paths.attachment(association, hash), { ...file, sweeping: now });
	return true;
}

/** See `Store.endSweep`. */
export async function endSweep(tx: Tx, { association, hash }: BlobName, before: Moment): Promise<void> {
	const file = await tx.attachment(association, hash);
	if (file?.sweeping === undefined || file.unheld === undefined || file.unheld > before) return;
	tx.delete(tx.paths.attachment(association, hash));
}
