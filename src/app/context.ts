import { monotonicFactory } from 'ulid';
import type { Id } from '#contract/ids';
import { KairanDb } from '#local/db';
import type { ClockAndIds } from '#local/dispatch';
import { StatusStore, type SyncStatus } from '#sync/status';
import { now } from './now';
import { isPracticing, PRACTICE_STORE } from './practicing';

/*
 * What every other file of `app` depends on: the phone's store, the time, new ids and the state of the sync. It
 * imports nothing from `app` itself. The sync, the API and the checks of shapes are not needed to read a list, so they
 * are in `sync-engine.ts`, which is loaded after the first paint.
 */

/** The phone's own store, or that of the practice town. */
export const db = isPracticing ? new KairanDb(PRACTICE_STORE) : new KairanDb();

const ulid = monotonicFactory();

export { now };

/** A new ULID, later than every one made before it in this tab. */
export const newId = (): Id => ulid();

/** The same two as an object, for code that is given its clock and ids. */
export const clockAndIds: ClockAndIds = { now, newId };

export const isOnline = (): boolean => isPracticing || (globalThis.navigator?.onLine ?? true);

/** The writing end of the sync's state, for the engine alone. */
export const statusStore = new StatusStore({ online: isOnline(), phase: 'idle', lastPull: null });
/** The same for everybody else, to be read only. @alias */
export const status: SyncStatus = statusStore;
