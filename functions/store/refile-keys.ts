import type { Firestore } from '@google-cloud/firestore';
import type { KeyDoc } from './docs';
import type { Paths } from './paths';
import { ask, QUERIES } from './queries';

/** Keys that one transaction files anew: two writes each, well under Firestore's 10 MiB. */
const BATCH = 200;

interface Refiling {
	/** The version of the pepper under which all keys are to be. */
	version: number;
	/** The name of a file under that version, from its name under version `from`. */
	rename: (name: string, from: number) => string;
}

/**
 * Files some keys of an older pepper under the newest one. Whoever shows one at the same moment finds it under either
 * name: both are read in one transaction.
 *
 * @returns whether there may be more
 */
export async function refileKeys(db: Firestore, paths: Paths, { version, rename }: Refiling): Promise<boolean> {
	const { docs } = await ask(paths.keys(), QUERIES.oldKeys, [version - 1], BATCH).get();
	if (docs.length === 0) return false;
	await db.runTransaction(async (tx) => {
		const found = await tx.getAll(...(docs.map(({ ref }) => ref) as never[]));
		for (const doc of found) {
			const key = doc.data() as KeyDoc | undefined;
			if (!key || key.pepper >= version) continue;
			tx.set(paths.key(rename(doc.id, key.pepper)), { ...key, pepper: version });
			tx.delete(doc.ref);
		}
	});
	return docs.length === BATCH;
}
