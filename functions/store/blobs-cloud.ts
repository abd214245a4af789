import { Readable } from 'node:stream';
import { ApiError, type Bucket } from '@google-cloud/storage';
import type { AttachmentType } from '#contract/content';
import type { BlobName, BlobStore } from './blobs';

/** HTTP 412: what `ifGenerationMatch: 0` answers when the object is there already. */
const ALREADY_THERE = 412;

/**
 * What the library itself puts on the body of each answer, and some to spare: its three pipelines need eleven listeners
 * since version 8.0.1, and from the eleventh on Node warns of a leak (known to googleapis/google-cloud-node).
 */
const LISTENERS = 20;

/** Files in a private bucket of Cloud Storage. Nobody reads the bucket itself; the API streams from it. */
export class CloudBlobs implements BlobStore {
	readonly #bucket: Bucket;

	constructor(bucket: Bucket) {
		this.#bucket = bucket;
	}

	async put(name: BlobName, bytes: Uint8Array, type: AttachmentType): Promise<void> {
		try {
			await this.#file(name).save(bytes, {
				contentType: type,
				// At most 20 MB that are in memory anyway: one request instead of a resumable session's two.
				resumable: false,
				preconditionOpts: { ifGenerationMatch: 0 },
			});
		} catch (error) {
			if (!(error instanceof ApiError && error.code === ALREADY_THERE)) throw error;
		}
	}

	async get(name: BlobName): Promise<ReadableStream<Uint8Array> | undefined> {
		const file = this.#file(name);
		const [exists] = await file.exists();
		if (!exists) return undefined;
		const stream = file.createReadStream().once('response', (body: Readable) => body.setMaxListeners(LISTENERS));
		return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
	}

	async delete(name: BlobName): Promise<void> {
		await this.#file(name).delete({ ignoreNotFound: true });
	}

	#file({ association, hash }: BlobName) {
		return this.#bucket.file(`attachments/${association}/${hash}`);
	}
}
