import type { KairanDb } from '#local/db';

/**
 * Asks the browser, once, not to throw this app's storage away when room is short. Called when the app has become
 * of use: after the first 読みました or after the install. A question at the start would be refused, by the browser's own
 * judgement or by a person who doesn't know yet what it is about.
 */
export async function askToPersist(db: KairanDb, storage: Partial<StorageManager> | undefined): Promise<void> {
	if (!storage?.persist || (await db.settings.get('persist'))) return;
	const value = (await storage.persisted?.()) || (await storage.persist());
	await db.settings.put({ key: 'persist', value });
}
