import * as z from 'zod/mini';
import type { KairanDb } from './db';
import { storing } from './storage';

/** Reads a setting, checked by its schema; `undefined` when there is none or it is not what it should be. */
export async function getSetting<T>(db: KairanDb, key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
	const found = schema.safeParse((await db.settings.get(key))?.value);
	return found.success ? found.data : undefined;
}

/** A setting that is on or off; off when it was never kept. */
export const getSwitch = async (db: KairanDb, key: string): Promise<boolean> =>
	(await getSetting(db, key, z.boolean())) ?? false;

/** Keeps a setting. @throws StorageFull, StorageUnavailable */
export async function putSetting(db: KairanDb, key: string, value: unknown): Promise<void> {
	await storing(() => db.settings.put({ key, value }));
}
