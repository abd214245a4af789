import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { BlobName, BlobStore } from './blobs';

/** Files in a folder, one sub-folder for each association. Names are ids and hashes, so no path can be smuggled in. */
export class FolderBlobs implements BlobStore {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	async put({ association, hash }: BlobName, bytes: Uint8Array): Promise<void> {
		const folder = join(this.#folder, association);
		await mkdir(folder, { recursive: true });
		// Written aside and moved into place: whoever reads meanwhile sees the whole file or none.
		const aside = join(folder, `.${randomUUID()}`);
		await writeFile(aside, bytes);
		await rename(aside, join(folder, hash));
	}

	async get({ association, hash }: BlobName): Promise<ReadableStream<Uint8Array> | undefined> {
		try {
			const file = await open(join(this.#folder, association, hash));
			return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
			throw error;
		}
	}

	async delete({ association, hash }: BlobName): Promise<void> {
		await rm(join(this.#folder, association, hash), { force: true });
	}
}
