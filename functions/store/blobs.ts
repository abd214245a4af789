import type { Id, Sha256 } from '#contract/ids';
import type { AttachmentType } from '#contract/content';

/** Names a stored file: by its association and the hash of its content, so that it never changes. */
export interface BlobName {
	association: Id;
	hash: Sha256;
}

/**
 * Where the files of attachments are stored: a private bucket in production (`CloudBlobs`), a folder on a developer's
 * machine (`FolderBlobs`). One suite of tests holds both to the same behaviour.
 */
export interface BlobStore {
	/** Stores the bytes; storing the same name again changes nothing. A reader never sees half a file. */
	put(name: BlobName, bytes: Uint8Array, type: AttachmentType): Promise<void>;
	/** The bytes as a stream, or undefined when there is no such file. */
	get(name: BlobName): Promise<ReadableStream<Uint8Array> | undefined>;
	/** Deletes the bytes; nothing when there is no such file. */
	delete(name: BlobName): Promise<void>;
}
