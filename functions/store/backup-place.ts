import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Bucket } from '@google-cloud/storage';

/** Where a backup lies: a folder, or a place in a bucket of another project. */
export interface BackupPlace {
	/** Begins a file of this name. */
	create(name: string): Promise<Writable>;
	/** Reads a file; undefined where there is none. */
	read(name: string): Promise<Readable | undefined>;
}

/** A folder of this machine. */
export class FolderPlace implements BackupPlace {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	async create(name: string): Promise<Writable> {
		const file = join(this.#folder, name);
		// Whoever else uses this machine has no business with it.
		await mkdir(dirname(file), { recursive: true, mode: 0o700 });
		return createWriteStream(file, { mode: 0o600 });
	}

	async read(name: string): Promise<Readable | undefined> {
		const file = join(this.#folder, name);
		const found = await stat(file).catch(() => undefined);
		return found?.isFile() ? createReadStream(file) : undefined;
	}
}

/** A place in a bucket of Cloud Storage. */
export class BucketPlace implements BackupPlace {
	readonly #bucket: Bucket;
	readonly #prefix: string;

	constructor(bucket: Bucket, prefix: string) {
		this.#bucket = bucket;
		this.#prefix = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
	}

	async create(name: string): Promise<Writable> {
		return this.#bucket.file(this.#prefix + name).createWriteStream({ resumable: false });
	}

	async read(name: string): Promise<Readable | undefined> {
		const file = this.#bucket.file(this.#prefix + name);
		const [exists] = await file.exists();
		return exists ? file.createReadStream() : undefined;
	}
}
