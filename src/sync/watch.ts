import type { KairanDb } from '#local/db';
import type { Loop } from './loop';
import type { StatusStore } from './status';

/**
 * Watches over the store that all tabs share. A newer Kairan in another tab changes the tables: this one lets go of
 * them, so that the other need not wait, and says that it must be loaded again. The other way round, this tab waits
 * until an older one has let go; opening then goes on by itself.
 */
export function watchStore(db: KairanDb, loop: Pick<Loop, 'stop'>, status: StatusStore): void {
	db.on('versionchange', () => {
		db.close();
		loop.stop();
		status.set({ trouble: 'newerVersion' });
		// Ends the chain: Dexie's own handler would let the next query open the store again, under the newer tables.
		return false;
	});
	db.on('blocked', () => status.set({ trouble: 'storageUnavailable' }));
	db.on('ready', () => status.set({ trouble: undefined }));
}
