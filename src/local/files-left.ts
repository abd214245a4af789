import * as z from 'zod/mini';
import type { Id } from '#contract/ids';
import type { KairanDb } from './db';
import { getSetting, putSetting } from './settings';

const keyOf = (association: Id) => `filesLeft/${association}`;

/** For how many bytes of pictures there is room, as the server said with the last one; undefined where it did not. */
export const getFilesLeft = (db: KairanDb, association: Id): Promise<number | undefined> =>
	getSetting(db, keyOf(association), z.int());

/** Only the sync writes this. @throws StorageFull, StorageUnavailable */
export const putFilesLeft = (db: KairanDb, association: Id, left: number): Promise<void> =>
	putSetting(db, keyOf(association), left);
