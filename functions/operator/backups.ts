import { createHash, type Hash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod/mini';
import { Id, Moment, Sha256 } from '#contract/ids';
import { AttachmentType } from '#contract/content';
import { docOf } from '#functions/store/backup-docs';
import type { BackupPlace } from '#functions/store/backup-place';
import type { BackupStore } from '#functions/store/backup-store';
import type { BlobName, BlobStore } from '#functions/store/blobs';
import { PlainError } from './terminal';

const DOCUMENTS = 'documents.ndjson.gz';
const MANIFEST = 'manifest.json';

const File = z.object({ association: Id, hash: Sha256, type: AttachmentType });
type File = z.infer<typeof File>;

/** What a backup holds. It is written last: without it a backup is none. */
export const Manifest = z.object({
	version: z.literal(1),
	/** The moment at which all of it was read. */
	at: Moment,
	/** All, or the only one. */
	of: z.enum(['all', 'one']),
	associations: z.array(Id),
	documents: z.int(),
	/** Of the file of documents. */
	sha256: Sha256,
	files: z.array(File),
	/** Files that were deleted while it was made; no circular held them then. */
	missing: z.array(Sha256),
});
export type Manifest = z.infer<typeof Manifest>;

interface Backing {
	store: BackupStore;
	blobs: BlobStore;
	place: BackupPlace;
}

const fileName = ({ association, hash }: BlobName) => `files/${association}/${hash}`;

/** Passes bytes on, and adds them to a digest. */
const hashing = (hash: Hash) =>
	async function* (bytes: AsyncIterable<Uint8Array>) {
		for await (const each of bytes) {
			hash.update(each);
			yield each;
		}
	};

/** What a line says of the backup as a whole. */
function note(line: string, seen: Pick<Manifest, 'associations' | 'files'>): void {
	const { path, data } = docOf(line);
	const [top, association = '', below, hash = ''] = path.split('/');
	if (top !== 'associations') return;
	if (below === undefined) seen.associations.push(association);
	// A file that is being deleted counts as deleted.
	if (below === 'attachments' && data.sweeping === undefined)
		seen.files.push({ association, hash, type: data.type as AttachmentType });
}

/**
 * Makes a backup of one association, or of all, as they are at one moment while people go on writing. A file has its
 * content's digest for a name and never changes, so that it may be read later.
 */
export async function makeBackup({ store, blobs, place }: Backing, association?: Id): Promise<Manifest> {
	const at = await store.moment();
	const seen = { associations: [] as Id[], files: [] as File[], documents: 0 };
	const lines = async function* () {
		for await (const line of store.lines(at, association)) {
			note(line, seen);
			seen.documents += 1;
			yield line;
		}
	};
	const hash = createHash('sha256');
	await pipeline(Readable.from(lines()), createGzip(), hashing(hash), await place.create(DOCUMENTS));
	if (seen.associations.length === 0) throw new PlainError('There is no such association.');
	const missing: Sha256[] = [];
	for (const file of seen.files) {
		const stream = await blobs.get(file);
		if (stream) await pipeline(Readable.fromWeb(stream as ReadableStream), await place.create(fileName(file)));
		else missing.push(file.hash);
	}
	const files = seen.files.filter(({ hash }) => !missing.includes(hash));
	const of = association ? 'one' : 'all';
	const manifest: Manifest = {
		...{ version: 1, at: at.toDate().toISOString(), of, ...seen, sha256: hash.digest('hex'), files, missing },
	};
	await pipeline(Readable.from([JSON.stringify(manifest, null, '\t')]), await place.create(MANIFEST));
	return manifest;
}

/** What a backup says that it holds. @throws PlainError where it is none, or not whole */
export async function readManifest(place: BackupPlace): Promise<Manifest> {
	const stream = await place.read(MANIFEST);
	if (!stream) throw new PlainError('There is no whole backup here: it has no manifest.json.');
	const manifest = Manifest.safeParse(JSON.parse((await bytesOf(stream)).toString()));
	if (!manifest.success) throw new PlainError('manifest.json is not of this version.');
	return manifest.data;
}

interface Restoring {
	/** Of a backup of several: this one alone. */
	association?: Id;
	/** Deletes what is there now. */
	replace?: boolean;
	/** When this is, which phones are told. */
	now: Moment;
}

/**
 * Restores one association of a backup, or all: checks all of it before anything is written, then files, then
 * documents. One that is there is not touched, unless it is to be replaced. What broke off is asked for again with
 * `replace`.
 *
 * @returns how many documents were written
 * @throws PlainError for a backup that is damaged, or an association that is there
 */
export async function restoreBackup(
	{ store, blobs, place }: Backing,
	{ association, replace = false, now }: Restoring,
): Promise<number> {
	const manifest = await readManifest(place);
	const wanted = association ? manifest.associations.filter((id) => id === association) : manifest.associations;
	if (wanted.length === 0) throw new PlainError('This backup does not hold that association.');
	const files = manifest.files.filter((file) => wanted.includes(file.association));
	await check(place, manifest, files);
	const there = await store.existing(wanted);
	if (there.length > 0 && !replace) throw new PlainError(`These are there; --replace deletes them: ${there.join(' ')}`);
	for (const id of wanted) await store.clear(id);
	for (const file of files) await blobs.put(file, await fileOf(place, file), file.type);
	return store.write(await linesOf(place), wanted, now, manifest.of === 'all' && !association);
}

/** Reads all that is to be written, before anything is deleted. @throws PlainError */
async function check(place: BackupPlace, { sha256 }: Manifest, files: File[]): Promise<void> {
	const hash = createHash('sha256');
	for await (const bytes of await must(place, DOCUMENTS)) hash.update(bytes as Uint8Array);
	if (hash.digest('hex') !== sha256) throw new PlainError(`${DOCUMENTS} is damaged.`);
	for (const file of files) await fileOf(place, file);
}

/** The bytes of a file, which are what its name says. @throws PlainError */
async function fileOf(place: BackupPlace, file: BlobName): Promise<Buffer> {
	const bytes = await bytesOf(await must(place, fileName(file)));
	if (createHash('sha256').update(bytes).digest('hex') !== file.hash)
		throw new PlainError(`${fileName(file)} is damaged.`);
	return bytes;
}

async function linesOf(place: BackupPlace): Promise<AsyncIterable<string>> {
	const stream = await must(place, DOCUMENTS);
	return createInterface({ input: stream.pipe(createGunzip()), crlfDelay: Infinity });
}

async function must(place: BackupPlace, name: string): Promise<Readable> {
	const stream = await place.read(name);
	if (!stream) throw new PlainError(`${name} is missing.`);
	return stream;
}

async function bytesOf(stream: Readable): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	for await (const part of stream) parts.push(part as Uint8Array);
	return Buffer.concat(parts);
}
