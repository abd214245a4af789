import { Firestore } from '@google-cloud/firestore';
import { once } from '#functions/once';
import type { BackupPlace } from './backup-place';
import { BackupStore } from './backup-store';
import type { BlobStore } from './blobs';
import { Store } from './store';

/** The project's database, or the emulator that FIRESTORE_EMULATOR_HOST names. */
export function openStore(projectId: string): Store {
	return new Store(new Firestore({ projectId }));
}

async function openBucket(name: string): Promise<BlobStore> {
	const [{ Storage }, { CloudBlobs }] = await Promise.all([import('@google-cloud/storage'), import('./blobs-cloud')]);
	return new CloudBlobs(new Storage().bucket(name));
}

async function openFolder(folder: string): Promise<BlobStore> {
	const { FolderBlobs } = await import('./blobs-folder');
	return new FolderBlobs(folder);
}

/**
 * The folder, where one is given as on a developer's machine; else the bucket. Opened when first used: most requests
 * carry no picture, and a cold start should not load for it.
 */
export function openBlobs({ folder, bucket }: { folder: string | undefined; bucket: string }): BlobStore {
	const open = once(() => (folder ? openFolder(folder) : openBucket(bucket)));
	return {
		put: async (...args) => (await open()).put(...args),
		get: async (...args) => (await open()).get(...args),
		delete: async (...args) => (await open()).delete(...args),
	};
}

/** The same database as backups read and write it, and how to let go of it. */
export function openBackupStore(projectId: string): { store: BackupStore; close: () => Promise<void> } {
	const db = new Firestore({ projectId });
	return { store: new BackupStore(db), close: () => db.terminate() };
}

const BUCKET = /^gs:\/\/([^/]+)\/?(.*)$/;

/** A folder of this machine, or a place in a bucket: `gs://bucket/prefix`. */
export async function openBackupPlace(where: string): Promise<BackupPlace> {
	const [, bucket, prefix = ''] = BUCKET.exec(where) ?? [];
	const { BucketPlace, FolderPlace } = await import('./backup-place');
	if (bucket === undefined) return new FolderPlace(where);
	const { Storage } = await import('@google-cloud/storage');
	return new BucketPlace(new Storage().bucket(bucket), prefix);
}
