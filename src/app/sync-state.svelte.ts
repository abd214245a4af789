import type { HeldEntry } from '#local/held';
import type { SyncState } from '#sync/status';

/**
 * The state of the sync and of the outbox, for the line above every page. Filled by `start`; nothing is known before.
 */
class SyncAndOutbox {
	sync = $state.raw<SyncState>({ online: true, phase: 'idle', lastPull: null });
	pending = $state(0);
	refused = $state(0);
	/** What can still be taken back, oldest first. */
	held = $state.raw<HeldEntry[]>([]);
}

export const syncState = new SyncAndOutbox();
