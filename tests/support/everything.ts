import type { CollectionReference } from '@google-cloud/firestore';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestServer } from './server';

/** A document as it stands in the database, wherever that is. */
export interface StoredDoc {
	path: string;
	data: unknown;
}

/** Every document of the database, of whatever collection, and those below documents that do not exist. */
export async function everyDocument({ db }: Pick<TestServer, 'db'>): Promise<StoredDoc[]> {
	const below = async (collections: CollectionReference[]): Promise<StoredDoc[]> => {
		const refs = (await Promise.all(collections.map((one) => one.listDocuments()))).flat();
		const found = await Promise.all(
			refs.map(async (ref) => [
				{ path: ref.path, data: (await ref.get()).data() },
				...(await below(await ref.listCollections())),
			]),
		);
		return found.flat();
	};
	return below(await db.listCollections());
}

/** Every file below a folder, by its path and its bytes as text. */
export async function everyFile(folder: string): Promise<string[]> {
	const files = await readdir(folder, { recursive: true, withFileTypes: true });
	const texts = files
		.filter((file) => file.isFile())
		.map(async ({ parentPath, name }) => `${name} ${await readFile(join(parentPath, name), 'utf8')}`);
	return Promise.all(texts);
}
