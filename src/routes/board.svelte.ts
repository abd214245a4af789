import type { SyncState } from '#sync/status';

/** How things stand, for the line above every page. Filled by `begin`; before that nothing is known and nothing said. */
class Board {
	sync = $state.raw<SyncState>({ online: true, phase: 'idle', lastPull: null });
	waiting = $state(0);
	refused = $state(0);
}

export const board = new Board();
