import { Firestore } from '@google-cloud/firestore';
import { once } from '#functions/once';
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
